import { foldCharacter } from '../../text/fold.ts'
import type { FoldMap } from '../fold-map.ts'

/** Where a run ends: stands for any punctuation. */
const BREAK = '|'

/** No number and no Latin word is found inside a longer one. */
const WORD = /[\p{L}\p{N}.]/u
const HAN = /\p{Script=Han}/u

/**
 * A text as it is searched by hand: folded, both scripts in the same keys, any punctuation one bar. On purpose this
 * is another way to the same meaning than that of `src/text/units.ts`: it proves the units.
 *
 * @example toPlain('下载 ＡＰＰ，增长3.5％。') // => '下载app|增长3.5%|'
 */
export function makePlain(keys: FoldMap): (text: string) => string {
  const folded = new Map<string, string>()
  const fold = (character: string): string => {
    let known = folded.get(character)
    if (known === undefined) {
      known = [...foldCharacter(character)]
        .map((part) =>
          IS_KEPT.test(part) ? (keys.get(part) ?? part) : SPACE.test(part) ? ' ' : BREAK,
        )
        .join('')
      folded.set(character, known)
    }
    return known
  }
  return (text) => {
    let plain = ''
    for (const character of text) plain += fold(character)
    return plain.includes(' ') || plain.includes('.')
      ? joinRuns(plain)
      : plain.replace(BREAKS, BREAK)
  }
}

/** A term as it is looked for: punctuation at its ends means nothing. */
export function trimBreaks(plain: string): string {
  return plain.replace(/^\|+|\|+$/g, '')
}

/** Whether a term that is at `at` is there as a whole. */
export function isWholeTerm(text: string, at: number, term: string): boolean {
  return !(continues(text[at - 1], term[0]) || continues(text[at + term.length], term.at(-1)))
}

const IS_KEPT = /^(?:(?![ʘʬʗʢʡʖ])[\p{L}\p{N}]|[%‰+.])$/u
const SPACE = /^[\p{Zs}\t]$/u
const BREAKS = /\|{2,}/g

/** A point counts inside a number, a space nowhere: between Han and letters it is typesetting, else it ends a run. */
function joinRuns(plain: string): string {
  return plain
    .replace(/(?<!\p{Nd})\.|\.(?!\p{Nd})/gu, BREAK)
    .replace(
      /(?<=\p{Script=Han}) +(?=[^|\p{Script=Han}])|(?<=[^ |\p{Script=Han}]) +(?=\p{Script=Han})/gu,
      '',
    )
    .replace(/[ |]+/g, BREAK)
}

function continues(beside: string | undefined, edge: string | undefined): boolean {
  return beside !== undefined && edge !== undefined && isWord(beside) && isWord(edge)
}

function isWord(character: string): boolean {
  return WORD.test(character) && !HAN.test(character)
}

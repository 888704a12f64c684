import { foldCharacter } from './fold.ts'

/**
 * The smallest thing a search finds: one Han character, one run of letters and digits (41.4 is one),
 * or one of the signs % ‰ +.
 */
export interface Unit {
  /** Folded, and mapped to one key for both scripts where a map was given. */
  readonly key: string
  /** UTF-16 offsets into the text as given. */
  readonly start: number
  readonly end: number
  /** Whether a run begins here: at the start, and after punctuation. */
  readonly opens: boolean
}

/**
 * Cuts a text into its units. Punctuation ends a run and leaves nothing else behind; so does a space, except
 * between Han and letters or digits, where it is only a habit of typesetting: APP 下载 is APP下载. A tab ends the cell of
 * a table.
 *
 * @param keys one key for the two scripts of a character, from the search index; the characters themselves without it
 * @example toUnits('增加41.4亿,达标').map(({ key }) => key) // => ['增', '加', '41ʗ4', '亿', '达', '标']
 */
export function toUnits(text: string, keys?: ReadonlyMap<string, string>): readonly Unit[] {
  const units: Unit[] = []
  let kind = 'break' as Kind
  let isSpaced = false
  let pointAt = -1

  const add = (character: string, next: Kind, start: number, end: number): void => {
    const isJoined = kind !== 'break' && (!isSpaced || (kind === 'han') !== (next === 'han'))
    units.push({ key: keys?.get(character) ?? character, start, end, opens: !isJoined })
    kind = next
    isSpaced = false
  }
  const extend = (more: string, end: number): void => {
    const last = units.pop()
    if (last) units.push({ ...last, key: last.key + more, end })
  }

  let start = 0
  for (const character of text) {
    const end = start + character.length
    const folded = foldCharacter(character)
    if (folded === '' && kind !== 'break' && !isSpaced && pointAt < 0) extend('', end)
    for (const part of folded) {
      const next = kindOf(part)
      if (pointAt >= 0) {
        if (next === 'word' && DIGIT.test(part)) extend(POINT, end)
        else kind = 'break'
        pointAt = -1
      }
      switch (next) {
        case 'word':
          if (kind === 'word' && !isSpaced) extend(part, end)
          else add(part, 'word', start, end)
          break
        case 'han':
          add(part, 'han', start, end)
          break
        case 'sign':
          add(SIGNS.get(part) ?? part, 'sign', start, end)
          break
        case 'space':
          isSpaced = true
          break
        case 'point':
          if (kind === 'word' && !isSpaced && DIGIT.test(units.at(-1)?.key.slice(-1) ?? ''))
            pointAt = start
          else kind = 'break'
          break
        case 'break':
          kind = 'break'
          break
        default:
          next satisfies never
      }
    }
    start = end
  }
  return units
}

/** Where a term is in a text, as UTF-16 offsets; the same rule as the index, so what is found is what is marked. */
export function findUnits(
  text: readonly Unit[],
  term: readonly Unit[],
): readonly { readonly start: number; readonly end: number }[] {
  const [first] = term
  if (!first) return []
  const found: { start: number; end: number }[] = []
  for (let i = 0; i + term.length <= text.length; i++) {
    if (text[i]?.key !== first.key) continue
    const isHere = term.every(
      ({ key, opens }, k) => text[i + k]?.key === key && (k === 0 || text[i + k]?.opens === opens),
    )
    const last = text[i + term.length - 1]
    if (isHere && last) found.push({ start: text[i]?.start ?? 0, end: last.end })
  }
  return found
}

/** Whether a unit's key is one Han character. */
export function isHanUnit(key: string): boolean {
  return key.length <= 2 && kindOf(key) === 'han'
}

type Kind = 'han' | 'word' | 'sign' | 'point' | 'space' | 'break'

/** A decimal point inside a number. Pagefind keeps letters only, so it is written as one nobody uses. */
const POINT = 'ʗ'

/** 35% is not 35 people, 5G+ is not 5G. Letters again, for the same reason. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'ʢ'],
  ['‰', 'ʡ'],
  ['+', 'ʖ'],
])

/** Letters that mean something in the words of the index: in a text they are punctuation. */
const RESERVED = new Set(['ʘ', 'ʬ', POINT, ...SIGNS.values()])
const DIGIT = /^\p{Nd}$/u
const HAN = /^\p{Script=Han}$/u
const WORD = /^[\p{L}\p{N}]$/u
const SPACE = /^\p{Zs}$/u

const kinds = new Map<string, Kind>()

function kindOf(character: string): Kind {
  let kind = kinds.get(character)
  if (kind === undefined) {
    kind = toKind(character)
    kinds.set(character, kind)
  }
  return kind
}

function toKind(character: string): Kind {
  if (RESERVED.has(character)) return 'break'
  if (SIGNS.has(character)) return 'sign'
  if (character === '.') return 'point'
  // 々 and 〇 are Han; a few Han marks (⺀ radicals without a character of their own) are no letters for Pagefind.
  if (HAN.test(character)) return WORD.test(character) ? 'han' : 'break'
  if (WORD.test(character)) return 'word'
  return SPACE.test(character) ? 'space' : 'break'
}

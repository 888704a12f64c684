import type { Script } from '../report/script.ts'
import { foldCharacter } from '../text/fold.ts'
import { GAP, toIndexWords, toUnitWord } from '../text/index-words.ts'
import { toUnits } from '../text/units.ts'
import type { FoldMap } from './fold-map.ts'
import type { SearchBlock, SearchRecord } from './search-record.ts'

/** How many words of a report come from its title, its headings, and the rest, in this order. */
export type PartSizes = readonly [title: number, headings: number, rest: number]

export interface ReportWords {
  /** In the keys that both scripts share, a space between. */
  readonly text: string
  readonly sizes: PartSizes
}

/**
 * What the index is given of a report: not its text but the words of its units, in both scripts at once. The title comes
 * first, then all headings, then all else, so that the place of a word shows which it is. Each part ends with its units,
 * each by itself and once: what a query of one character looks up.
 */
export function toReportWords({ title, blocks }: SearchRecord, keys: FoldMap): ReportWords {
  const seen = new Set<string>()
  const isHeading = ({ kind }: SearchBlock): boolean => kind === 'heading'
  const parts = [
    [title],
    blocks.filter(isHeading).map(({ text }) => text),
    blocks.filter((block) => !isHeading(block)).map(({ text }) => text),
  ].map((part) => toPartWords(part, keys, seen))
  const [inTitle = 0, inHeadings = 0, inRest = 0] = parts.map(({ length }) => length)
  return { text: parts.flat().join(' '), sizes: [inTitle, inHeadings, inRest] }
}

function toPartWords(
  texts: readonly Readonly<Record<Script, string>>[],
  keys: FoldMap,
  seen: Set<string>,
): readonly string[] {
  const words: string[] = []
  const own = new Set<string>()
  const cut = (text: string): readonly string[] => {
    const units = toUnits(text, keys)
    for (const { key } of units) if (!seen.has(key)) own.add(key)
    return toIndexWords(units)
  }
  const add = (block: readonly string[]): void => {
    for (const word of block) words.push(word)
    words.push(GAP, GAP)
  }
  for (const { Hans, Hant } of texts) {
    const hans = cut(Hans)
    add(hans)
    if (isAlike(Hans, Hant, keys)) continue
    // Both texts give the same words under the fold map; where they do not (a glossary changed the number of
    // characters), both are indexed, one after the other, and neither loses a hit.
    const hant = cut(Hant)
    if (!isSame(hans, hant)) add(hant)
  }
  for (const key of own) {
    seen.add(key)
    words.push(toUnitWord(key))
  }
  return words
}

/** Whether two texts differ in counterparts alone: then they have the same words, and the second need not be cut. */
function isAlike(hans: string, hant: string, keys: FoldMap): boolean {
  if (hans === hant) return true
  if (hans.length !== hant.length) return false
  const toKey = (character = ''): string => {
    const folded = foldCharacter(character)
    return keys.get(folded) ?? folded
  }
  for (let i = 0; i < hans.length; i++) {
    if (hans.charCodeAt(i) === hant.charCodeAt(i)) continue
    // Halves of a character outside the basic plane have no key: such texts are cut.
    if (toKey(hans[i]) !== toKey(hant[i])) return false
  }
  return true
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i])
}

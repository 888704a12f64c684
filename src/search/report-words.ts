import { compareText } from '../report/order.ts'
import type { Script } from '../report/script.ts'
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
 * first, then all headings, then all else, so that the place of a word tells which it is. Each part ends with its units,
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
  const add = (text: string): readonly string[] => {
    const units = toUnits(text, keys)
    for (const { key } of units) if (!seen.has(key)) own.add(key)
    return toIndexWords(units)
  }
  for (const { Hans, Hant } of texts) {
    const hans = add(Hans)
    words.push(...hans, GAP, GAP)
    if (Hans === Hant) continue
    // Both texts give the same words under the fold map; where they do not (a glossary changed the number of
    // characters), both are indexed, one after the other, and neither loses a hit.
    const hant = add(Hant)
    if (!isSame(hans, hant)) words.push(...hant, GAP, GAP)
  }
  for (const key of own) seen.add(key)
  return [...words, ...[...own].toSorted(compareText).map(toUnitWord)]
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i])
}

import type { IndexedReport, Occurrences } from './shard.ts'

/** What is known of a report before its text is. */
export type FoundReport = Pick<IndexedReport, 'slug' | 'date'>

/** A place in a heading counts as so many in the text. */
const HEADING = 3

/** So many places in a report of middling length are half of what any number of them can reach. */
const HALFWAY = 1.2

/** How much a report's length matters: at 0 not at all, at 1 twice the length needs twice the places. */
const LENGTH = 0.6

/**
 * Puts reports into the order in which they are shown, the best first. It follows from the places of each term alone:
 *
 * - a term in the title outweighs any number of its places elsewhere;
 * - more places count more, each further one less than the one before; in a long report each counts less;
 * - a term that few reports hold weighs more than one that many do;
 * - equal reports stand by date, the newest first, then by slug.
 *
 * How reports are spread over shards changes nothing: what is rare is rare among all reports that are searched.
 *
 * @param found the reports to be put in order
 * @param holding for each term, all reports that contain it
 * @param all all reports that were searched
 * @see https://doi.org/10.1561/1500000019 for the shape of the formula (BM25)
 */
export function rankReports(
  found: readonly IndexedReport[],
  holding: readonly ReadonlyMap<IndexedReport, Occurrences>[],
  all: readonly IndexedReport[],
): readonly IndexedReport[] {
  const middling = all.reduce((sum, { length }) => sum + length, 0) / all.length
  const rarities = holding.map(({ size }) => toRarity(size, all.length))
  const scores = new Map(
    found.map((report) => {
      const halfway = HALFWAY * (1 - LENGTH + (LENGTH * report.length) / middling)
      let score = 0
      for (const [i, hits] of holding.entries()) {
        const { title, headings, rest } = hits.get(report) ?? NOWHERE
        const places = title + HEADING * headings + rest
        score += (rarities[i] ?? 0) * (places / (places + halfway) + (title > 0 ? 1 : 0))
      }
      return [report, score] as const
    }),
  )
  return found.toSorted(
    (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || compareByDate(a, b),
  )
}

/** The newest first; of the same day, by slug. Dates of different precision are compared as text: 2024 before 2024-12. */
export function compareByDate(a: FoundReport, b: FoundReport): number {
  return compare(b.date, a.date) || compare(a.slug, b.slug)
}

const NOWHERE: Occurrences = { title: 0, headings: 0, rest: 0 }

/** Never 0, and cut to so many digits that no two browsers differ: their logarithms may, in the last place. */
function toRarity(holding: number, all: number): number {
  return Math.round((1 + Math.log2(all / Math.max(holding, 1))) * 1024) / 1024
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import { writeInto } from '../files/read-write.ts'
import { compareText } from '../report/order.ts'
import type { PartSizes } from './report-words.ts'
import type { SearchRecord } from './search-record.ts'

/**
 * Writes what the browser needs to make reports of places: `reports.json`, the reports of a shard in the order in which
 * they were indexed, with the number of words in title, headings and rest; and `facets.json`, loaded for filters alone: filter
 * → value → the numbers of its reports, each as its distance from the one before.
 *
 * @param page the name of the shard in Pagefind's answers
 */
export function writeShardTables(
  records: readonly SearchRecord[],
  sizes: readonly PartSizes[],
  page: string,
  folder: string,
): void {
  const reports = {
    page,
    slugs: records.map(({ slug }) => slug),
    dates: records.map(({ date }) => date),
    titles: sizes.map(([title]) => title),
    headings: sizes.map(([, headings]) => headings),
    rests: sizes.map(([, , rest]) => rest),
  }
  writeInto(folder, 'reports.json', JSON.stringify(reports))
  writeInto(folder, 'facets.json', JSON.stringify(toFacets(records)))
}

function toFacets(
  records: readonly SearchRecord[],
): Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> {
  const facets = new Map<string, Map<string, number[]>>()
  for (const [number, { filters }] of records.entries())
    for (const [name, values] of Object.entries(filters)) {
      const facet = facets.get(name) ?? new Map<string, number[]>()
      facets.set(name, facet)
      for (const value of values) {
        const numbers = facet.get(value)
        if (numbers) numbers.push(number)
        else facet.set(value, [number])
      }
    }
  return toSortedObject(facets, (values) =>
    toSortedObject(values, (numbers) => numbers.map((number, i) => number - (numbers[i - 1] ?? 0))),
  )
}

function toSortedObject<T, U>(
  map: ReadonlyMap<string, T>,
  change: (value: T) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(
    [...map]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([key, value]) => [key, change(value)] as const),
  )
}

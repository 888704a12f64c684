/** `reports.json` of a shard: its reports in the order in which they were indexed. */
export interface ShardTable {
  /** The shard's name in the answers of Pagefind, for which it is one page. */
  readonly page: string
  readonly slugs: readonly string[]
  readonly dates: readonly string[]
  /** Words of each report: first those of its title, then those of its headings, then all others. */
  readonly titles: readonly number[]
  readonly headings: readonly number[]
  readonly rests: readonly number[]
}

export interface IndexedReport {
  readonly slug: string
  /** EDTF. */
  readonly date: string
  /** In words of the index. */
  readonly length: number
}

/** How often something is in the parts of a report. */
export interface Occurrences {
  readonly title: number
  readonly headings: number
  readonly rest: number
}

export interface Shard {
  readonly page: string
  readonly reports: readonly IndexedReport[]
  /** The reports in which the places lie, in their order. */
  countPlaces(places: readonly number[]): ReadonlyMap<IndexedReport, Occurrences>
}

/** Makes reports of places: the words of all reports of a shard stand one after the other. */
export function openShard(table: ShardTable): Shard {
  const { page, slugs, dates, titles, headings, rests } = table
  /** Where title, headings and rest of each report end: three numbers for each. */
  const ends: number[] = []
  let end = 0
  const reports = slugs.map((slug, i): IndexedReport => {
    const start = end
    for (const part of [titles, headings, rests]) {
      end += part[i] ?? 0
      ends.push(end)
    }
    return { slug, date: dates[i] ?? '', length: end - start }
  })
  return {
    page,
    reports,
    countPlaces: (places) => {
      const found = new Map<IndexedReport, Occurrences>()
      let part = 0
      for (const place of places) {
        part = findPart(ends, place, part)
        const report = reports[Math.floor(part / 3)]
        if (!report) break
        const { title, headings: inHeadings, rest } = found.get(report) ?? NOWHERE
        found.set(report, {
          title: title + (part % 3 === 0 ? 1 : 0),
          headings: inHeadings + (part % 3 === 1 ? 1 : 0),
          rest: rest + (part % 3 === 2 ? 1 : 0),
        })
      }
      return found
    },
  }
}

const NOWHERE: Occurrences = { title: 0, headings: 0, rest: 0 }

/** The first part, from `from` on, that ends after a place. */
function findPart(ends: readonly number[], place: number, from: number): number {
  let low = from
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}

import type { Script } from '../../../report/script.ts'
import type { ReportGroups } from '../../shown/report-groups.ts'
import { scriptFolder, type Urls } from '../../urls.ts'

/** How many reports there are of each year, the oldest first. */
export interface Timeline {
  /** Of the year that has most. */
  readonly most: number
  readonly years: readonly TimelineYear[]
}

export interface TimelineYear {
  readonly year: number
  readonly count: number
  /** Where they are listed; none for a year without a report. */
  readonly url?: string
}

/** A slip such as 0202 for 2022 makes no two thousand empty years. */
const LONGEST = 150

/** Every year from the first to the last; over a longer time only the years that have reports. */
export function toTimeline(
  { byYear }: Pick<ReportGroups, 'byYear'>,
  script: Script,
  urls: Urls,
): Timeline {
  const held = [...byYear.keys()].sort((a, b) => a - b)
  const [first = 0] = held
  const last = held.at(-1) ?? -1
  const length = last - first + 1
  const years = length > LONGEST ? held : Array.from({ length }, (_, i) => first + i)
  return {
    most: Math.max(0, ...[...byYear.values()].map((reports) => reports.length)),
    years: years.map((year) => {
      const count = byYear.get(year)?.length ?? 0
      return {
        year,
        count,
        ...(count > 0 && { url: urls.to(`${scriptFolder(script)}years/${year}/`) }),
      }
    }),
  }
}

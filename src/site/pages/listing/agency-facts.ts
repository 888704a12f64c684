import type { PublishedAgency } from '../../../archive/archive.ts'
import type { PublishedReport } from '../../../archive/published-report.ts'
import type { Script } from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import type { ReportSetting } from '../../report-setting.ts'
import { scriptFolder } from '../../urls.ts'
import { toCoverage } from '../coverage/coverage.ts'
import { toAgencyYears } from './agency-years.ts'
import { findHeld } from './find-held.ts'
import { toLackingAgency } from './lacking-years.ts'
import type { ReportRows } from './report-rows.ts'

/** What is known of an agency, above the list of its reports. */
export interface AgencyFacts {
  /** `棠州市 青澜区`. */
  readonly place?: string
  readonly years: readonly AgencyYear[]
  /** The table of all agencies. */
  readonly coverageUrl: string
}

/** A year from the first that is known to the last, the oldest first. */
export interface AgencyYear {
  readonly year: number
  readonly kind: 'have' | 'lack' | 'none' | 'outside'
  readonly count: number
  /** A whole phrase; none where nobody knows. */
  readonly label?: string
  /** To the reports, or to the letter that offers what is missing. */
  readonly url?: string
}

export function toAgencyFacts(
  agency: PublishedAgency,
  reports: readonly PublishedReport[],
  script: Script,
  { setting, rows }: { readonly setting: ReportSetting; readonly rows: ReportRows },
): AgencyFacts {
  const { urls } = setting
  const say = setting.chromes[script].words.coverage
  const { shortName, district, city } = agency.names[script]
  const place = [city, district].filter((part) => part !== undefined).join(' ')
  const all = Number.POSITIVE_INFINITY
  const coverage = toCoverage([toAgencyYears(agency, reports, script)], {
    agencies: all,
    years: all,
  })
  const letters = new Map(
    toLackingAgency(agency, coverage, 0, { script, setting })?.years.map((one) => [
      one.year,
      one.url,
    ]),
  )
  const years = coverage.rows.map(({ year, cells: [cell] }): AgencyYear => {
    if (!cell || cell.kind === 'outside') return { year, kind: 'outside', count: 0 }
    const { kind, count } = cell
    const url =
      kind === 'have'
        ? findHeld(agency, reports, { year }, { urls, script, rows })
        : letters.get(year)
    return {
      year,
      kind,
      count,
      label: fill(say[kind], { agency: shortName, year, n: count }),
      ...(url !== undefined && { url }),
    }
  })
  return {
    ...(place !== '' && { place }),
    years: years.toReversed(),
    coverageUrl: urls.to(`${scriptFolder(script)}coverage/`),
  }
}

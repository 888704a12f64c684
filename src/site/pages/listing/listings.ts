import type { Archive } from '../../../archive/archive.ts'
import type { PublishedReport } from '../../../archive/published-report.ts'
import type { Script } from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import type { Facet } from '../../facets.ts'
import type { ReportGroups } from '../../report-groups.ts'
import type { ReportSetting } from '../../report-setting.ts'
import { toAgencyFacts } from './agency-facts.ts'
import { type ListingPage, toListingPages } from './listing-page.ts'
import type { ReportRows } from './report-rows.ts'
import { toTimeline } from './timeline.ts'
import type { Topic } from './topics.ts'

type ListingExtras = Partial<Pick<ListingPage, 'formerNames' | 'agency' | 'saving' | 'timeline'>>

/** Every list: the whole catalogue, then a list per agency, year, kind and topic. */
export function toListings(
  archive: Archive,
  script: Script,
  setting: ReportSetting,
  {
    groups,
    topics,
    facets,
    rows,
  }: {
    readonly groups: ReportGroups
    readonly topics: readonly Topic[]
    readonly facets: readonly Facet[]
    readonly rows: ReportRows
  },
): readonly ListingPage[] {
  const { words } = setting.chromes[script]
  const totalOfAll = archive.reports.length
  const list = (
    path: string,
    heading: string,
    reports: readonly PublishedReport[],
    { formerNames = [], ...more }: ListingExtras = {},
  ): readonly ListingPage[] =>
    toListingPages(setting, script, {
      path,
      heading,
      formerNames,
      rows: reports.map(rows.of),
      facets,
      totalOfAll,
      ...more,
    })
  return [
    ...list('catalogue/', words.nav.catalogue, archive.reports, {
      timeline: toTimeline(groups, script, setting.urls),
    }),
    ...[...groups.byAgency].flatMap(([slug, reports]) => {
      const agency = setting.agencies.get(slug)
      if (!agency) return []
      const item = `agencies/${slug}`
      const { name, formerNames } = agency.names[script]
      return list(`${item}/`, name, reports, {
        formerNames,
        agency: toAgencyFacts(agency, reports, script, { setting, rows }),
        saving: { item, kind: 'agency', title: name, holders: ['all'] },
      })
    }),
    ...[...groups.byYear].flatMap(([year, reports]) =>
      list(`years/${year}/`, fill(words.listing.yearReports, { year }), reports),
    ),
    ...[...groups.byKind].flatMap(([kind, reports]) =>
      list(`kinds/${kind}/`, words.kinds[kind], reports),
    ),
    ...topics.flatMap(({ path, names, reports }) => list(path, names[script], reports)),
  ]
}

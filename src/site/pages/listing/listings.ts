import type { PublishedReport } from '../../../archive/published-report.ts'
import type { Script } from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import { type Facet, shortenFacet } from '../../shown/facets.ts'
import type { SiteParts } from '../../site-parts.ts'
import { scriptFolder } from '../../urls.ts'
import { toAgencyFacts } from './agency-facts.ts'
import { type ListingPage, toListingPages } from './listing-page.ts'
import { toTimeline } from './timeline.ts'

type ListingExtras = Partial<Pick<ListingPage, 'formerNames' | 'agency' | 'saving' | 'timeline'>>

/** At most this many agencies are shown beside a list; the others have a page of their own. */
const FILTER_LINES = 30

/** Every list: the whole catalogue, then a list per agency, year, kind and topic. */
export function toListings(site: SiteParts, script: Script): readonly ListingPage[] {
  const { archive, setting, groups, topics } = site
  const { words } = setting.chromes[script]
  const rows = site.rows[script]
  const facets = toFilters(site, script)
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

/** The ways through the archive beside a list, the long ones cut short. */
function toFilters({ setting, facets, topicFacet }: SiteParts, script: Script): readonly Facet[] {
  const { home } = setting.chromes[script].words
  const to = (path: string): string => setting.urls.to(scriptFolder(script) + path)
  const rests: Partial<Record<Facet['name'], { readonly label: string; readonly url: string }>> = {
    agency: { label: home.others, url: to('agencies/') },
    topic: { label: home.otherTopics, url: to('topics/') },
  }
  return [...facets[script], topicFacet[script]].map((facet) => {
    const rest = rests[facet.name]
    return rest ? shortenFacet(facet, FILTER_LINES, rest) : facet
  })
}

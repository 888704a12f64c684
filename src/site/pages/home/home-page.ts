import type { Script } from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import { type Facet, shortenFacet } from '../../facets.ts'
import { writeJsonLd } from '../../machine/json-ld.ts'
import { makePage, type Page } from '../../page.ts'
import type { SiteParts } from '../../site-parts.ts'
import { scriptFolder } from '../../urls.ts'
import { type Coverage, toCoverage } from '../coverage/coverage.ts'
import { toAgencyYears } from '../listing/agency-years.ts'
import type { ReportRow } from '../listing/report-row.ts'
import { toHomeNodes } from './home-json-ld.ts'

export interface HomePage extends Page {
  readonly heading: string
  readonly say: string
  readonly newest: readonly ReportRow[]
  readonly coverage: Coverage
  /** `收录108篇，尚缺6处`. */
  readonly coverageSay: string
  readonly coverageUrl: string
  readonly catalogueUrl: string
  /** Columns of links into the archive. */
  readonly ways: readonly Facet[]
}

const NEWEST = 6
const LINES_OF_A_WAY = 8
const MATRIX = { agencies: 14, years: 12 }

export function toHomePage(
  { archive, setting, groups, facets, topicFacet, rows }: SiteParts,
  script: Script,
): HomePage {
  const { words } = setting.chromes[script]
  const { title, description } = archive.texts[script]
  const to = (path: string): string => setting.urls.to(scriptFolder(script) + path)
  const coverage = toCoverage(
    archive.agencies
      .filter(({ slug }) => groups.byAgency.has(slug))
      .map((agency) => toAgencyYears(agency, groups.byAgency.get(agency.slug) ?? [], script)),
    MATRIX,
  )
  const page = makePage(setting, script, '', { title, description, section: 'home' })
  const nodes = toHomeNodes(script, { urls: setting.urls, title, description, lang: page.lang })
  const { byAgency, byYear, byKind, byTopic } = words.home
  const labels = { agency: byAgency, year: byYear, kind: byKind, topic: byTopic }
  const rests = {
    agency: { label: words.home.others, url: to('agencies/') },
    topic: { label: words.home.otherTopics, url: to('topics/') },
    year: { label: words.home.earlier, url: to('catalogue/') },
    kind: { label: words.home.earlier, url: to('catalogue/') },
  }
  return {
    ...page,
    metadata: { schemas: [], tags: [], jsonLd: writeJsonLd(nodes) },
    heading: title,
    say: description,
    newest: rows[script].all.slice(0, NEWEST),
    coverage,
    coverageSay: fill(coverage.lacking > 0 ? words.home.totalLacking : words.home.total, {
      reports: archive.reports.length,
      lacking: coverage.lacking,
    }),
    coverageUrl: to('coverage/'),
    catalogueUrl: to('catalogue/'),
    ways: [...facets[script], topicFacet[script]]
      .filter(({ values }) => values.length > 0)
      .map((facet) =>
        shortenFacet({ ...facet, label: labels[facet.name] }, LINES_OF_A_WAY, rests[facet.name]),
      ),
  }
}

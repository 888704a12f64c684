import { SCRIPTS, type Script } from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import { type GuidePiece, toGuidePieces } from '../../../words/guide.ts'
import type { ChineseChrome, Chrome } from '../../frame/chrome.ts'
import { toGuideSetting, toSaid, writePlain } from '../../frame/guide-setting.ts'
import type { Metadata } from '../../frame/metadata.ts'
import { writeJsonLd } from '../../machine/json-ld.ts'
import { makeEnglishPage, makePage, type Page } from '../../page.ts'
import { type Facet, shortenFacet } from '../../shown/facets.ts'
import type { SiteParts } from '../../site-parts.ts'
import { scriptFolder } from '../../urls.ts'
import { type Coverage, toCoverage } from '../coverage/coverage.ts'
import { toAgencyYears } from '../listing/agency-years.ts'
import type { ReportRow } from '../listing/report-row.ts'
import { toHomeNodes } from './home-json-ld.ts'

export interface HomePage extends Page {
  readonly heading: readonly GuidePiece[]
  /** A paragraph each. */
  readonly say: readonly (readonly GuidePiece[])[]
  readonly newest: readonly ReportRow[]
  readonly coverage: Coverage
  /** `收录108篇，尚缺6处`. */
  readonly coverageSay: string
  readonly coverageUrl: string
  readonly catalogueUrl: string
  /** Columns of links into the archive. */
  readonly ways: readonly Facet[]
  /** Ways in with what each is, for who cannot read what they are called. */
  readonly explained: readonly (readonly [way: readonly GuidePiece[], say: readonly GuidePiece[]])[]
}

const NEWEST = 6
const LINES_OF_A_WAY = 8
const MATRIX = { agencies: 14, years: 12 }

export function toHomePages(site: SiteParts): readonly HomePage[] {
  return [...SCRIPTS.map((script) => toHomePage(site, script)), toEnglishHome(site)]
}

function toHomePage(site: SiteParts, script: Script): HomePage {
  const { archive, setting } = site
  const { title, description } = archive.texts[script]
  const page = makePage(setting, script, '', { title, description, section: 'home' })
  return {
    ...page,
    ...toHoldings(site, page.chrome),
    metadata: toMetadata(site, page),
    heading: [{ text: title }],
    say: [[{ text: description }]],
    ways: toWays(site, page.chrome),
    explained: [],
  }
}

/** What the archive says about itself in English, and what a reader must know who reads no Chinese. */
function toEnglishHome(site: SiteParts): HomePage {
  const { archive, setting } = site
  const { englishChrome: chrome, urls } = setting
  const { home } = chrome.words
  const own = archive.settings.english?.description
  const description = own ?? archive.texts[chrome.script].description
  const guide = toGuideSetting(chrome, urls)
  const said = home.say.map((text) => toGuidePieces(text, guide))
  const page = makeEnglishPage(setting, '', {
    title: chrome.archiveTitle,
    description: own ?? writePlain(said),
    section: 'home',
  })
  return {
    ...page,
    ...toHoldings(site, chrome),
    heading: chrome.brand,
    say: [...(description === '' ? [] : [toSaid(own, description, chrome)]), ...said],
    ways: [],
    explained: home.wayRows.map(
      ([way, what]) => [toGuidePieces(way, guide), toGuidePieces(what, guide)] as const,
    ),
  }
}

function toHoldings(
  { archive, setting, groups, rows }: SiteParts,
  { script, words }: Chrome,
): Pick<HomePage, 'newest' | 'coverage' | 'coverageSay' | 'coverageUrl' | 'catalogueUrl'> {
  const to = (path: string): string => setting.urls.to(scriptFolder(script) + path)
  const coverage = toCoverage(
    archive.agencies
      .filter(({ slug }) => groups.byAgency.has(slug))
      .map((agency) => toAgencyYears(agency, groups.byAgency.get(agency.slug) ?? [], script)),
    MATRIX,
  )
  return {
    newest: rows[script].all.slice(0, NEWEST),
    coverage,
    coverageSay: fill(coverage.lacking > 0 ? words.home.totalLacking : words.home.total, {
      reports: archive.reports.length,
      lacking: coverage.lacking,
    }),
    coverageUrl: to('coverage/'),
    catalogueUrl: to('catalogue/'),
  }
}

function toWays(
  { setting, facets, topicFacet }: SiteParts,
  { script, words }: ChineseChrome,
): readonly Facet[] {
  const to = (path: string): string => setting.urls.to(scriptFolder(script) + path)
  const { byAgency, byYear, byKind, byTopic, others, otherTopics, earlier } = words.home
  const labels = { agency: byAgency, year: byYear, kind: byKind, topic: byTopic }
  const rests = {
    agency: { label: others, url: to('agencies/') },
    topic: { label: otherTopics, url: to('topics/') },
    year: { label: earlier, url: to('catalogue/') },
    kind: { label: earlier, url: to('catalogue/') },
  }
  return [...facets[script], topicFacet[script]]
    .filter(({ values }) => values.length > 0)
    .map((facet) =>
      shortenFacet({ ...facet, label: labels[facet.name] }, LINES_OF_A_WAY, rests[facet.name]),
    )
}

function toMetadata({ setting: { urls } }: SiteParts, page: Page): Metadata {
  const { title, description, lang } = page
  const nodes = toHomeNodes(page.script, { urls, title, description, lang })
  return { schemas: [], tags: [], jsonLd: writeJsonLd(nodes) }
}

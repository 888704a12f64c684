import type { Archive } from '../archive/archive.ts'
import { SCRIPTS, type Script } from '../report/script.ts'
import { makeChrome } from './chrome.ts'
import type { DownloadSizes } from './downloads.ts'
import { toEdition } from './edition.ts'
import { type Facet, shortenFacet, toFacets } from './facets.ts'
import { type SearchFigures, toAboutPage, toContentPage } from './pages/content/content-page.ts'
import { toConversionsPage } from './pages/conversions/conversions-page.ts'
import { type CopiesPage, type OfflineGroup, toCopiesPages } from './pages/copies/copies-page.ts'
import { toCoveragePages } from './pages/coverage/coverage-page.ts'
import { toDirectoryPage } from './pages/directory/directory-page.ts'
import { toEnglishPages } from './pages/english/english-page.ts'
import { toGlossaryPage } from './pages/glossary/glossary-page.ts'
import { toHelpPage } from './pages/help/help-page.ts'
import { toHomePage } from './pages/home/home-page.ts'
import { toChooserPage, toNotFoundPage, toOfflinePage } from './pages/listing/leaf-page.ts'
import { toListings } from './pages/listing/listings.ts'
import { makeReportRows } from './pages/listing/report-rows.ts'
import { groupTopics, type Topic, toTopicFacet } from './pages/listing/topics.ts'
import { toParallelPages } from './pages/parallel/parallel-page.ts'
import { connectReports, type ReportConnections } from './pages/report/report-connections.ts'
import { toReportPages } from './pages/report/report-pages.ts'
import { toSearchFacets } from './pages/search/search-facets.ts'
import { toSearchPage } from './pages/search/search-page.ts'
import { toSourcePages } from './pages/source/source-page.ts'
import type { Pages } from './pages.ts'
import { groupReports, type ReportGroups } from './report-groups.ts'
import type { ReportSetting } from './report-setting.ts'
import { makeUrls, scriptFolder } from './urls.ts'

export type { Pages } from './pages.ts'

/** So many agencies stand beside a list; the others have a page of their own. */
const FILTER_LINES = 30

/** What only the build knows. */
export interface BuildFacts {
  /** How the search did, for the about page. */
  readonly searchFigures?: SearchFigures | undefined
  /** The files to take home that were made. */
  readonly downloads?: DownloadSizes | undefined
}

/**
 * All pages of an archive, finished. Linear in the reports: they are grouped once, and every list takes its
 * rows from the same objects.
 */
export function toPages(archive: Archive, { searchFigures, downloads }: BuildFacts = {}): Pages {
  const groups = groupReports(archive.reports)
  const topics = groupTopics(archive.reports)
  const connections = connectReports(archive.reports)
  const setting = makeSetting(archive, { topics, downloads })
  const edition = toEdition(archive)
  const perScript = SCRIPTS.map((script) =>
    toScriptPages(archive, script, setting, {
      groups,
      topics,
      connections,
      searchFigures,
      edition,
    }),
  )
  return {
    homes: perScript.flatMap(({ homes }) => homes),
    reports: perScript.flatMap(({ reports }) => reports),
    parallels: toParallelPages(archive.reports, setting),
    sources: toSourcePages(archive, setting),
    listings: perScript.flatMap(({ listings }) => listings),
    coverages: perScript.flatMap(({ coverages }) => coverages),
    directories: perScript.flatMap(({ directories }) => directories),
    searches: perScript.flatMap(({ searches }) => searches),
    contents: perScript.flatMap(({ contents }) => contents),
    helps: SCRIPTS.map((script) => toHelpPage(setting, script)),
    english: toEnglishPages(archive, setting, {
      groups,
      rows: makeReportRows(archive, setting.script, setting).all,
    }),
    glossaries: perScript.flatMap(({ glossaries }) => glossaries),
    conversions: perScript.flatMap(({ conversions }) => conversions),
    copies: archive.settings.offline ? toCopiesPages(archive, setting, []) : [],
    leaves: [
      toChooserPage(setting, archive.texts),
      toNotFoundPage(setting),
      toOfflinePage(setting),
    ],
  }
}

/** The pages that list what a build made for reading without a network: written last, when that is there. */
export function listCopies(
  archive: Archive,
  groups: readonly OfflineGroup[],
): readonly CopiesPage[] {
  return toCopiesPages(archive, makeSetting(archive, {}), groups)
}

function makeSetting(
  archive: Archive,
  {
    topics = [],
    downloads,
  }: {
    readonly topics?: readonly Topic[]
    readonly downloads?: DownloadSizes | undefined
  },
): ReportSetting {
  const { settings, texts, agencies } = archive
  const urls = makeUrls(settings.baseUrl, settings.pathPrefix)
  const topicUrls = (script: Script): ReadonlyMap<string, string> =>
    new Map(topics.map(({ path, names }) => [names.Hans, urls.to(scriptFolder(script) + path)]))
  return {
    urls,
    hantStandard: settings.hantStandard,
    script: settings.script,
    chromes: {
      Hans: makeChrome(archive, 'Hans', urls),
      Hant: makeChrome(archive, 'Hant', urls),
    },
    ...(settings.contact !== undefined && { contact: settings.contact }),
    agencies: new Map(agencies.map((agency) => [agency.slug, agency])),
    topicUrls: { Hans: topicUrls('Hans'), Hant: topicUrls('Hant') },
    ...(downloads && { downloads }),
    ...(archive.rawTexts && { rawTexts: new Set(archive.rawTexts) }),
    archiveTitle: { Hans: texts.Hans.title, Hant: texts.Hant.title },
  }
}

function toScriptPages(
  archive: Archive,
  script: Script,
  setting: ReportSetting,
  {
    groups,
    topics,
    connections,
    searchFigures,
    edition,
  }: {
    readonly groups: ReportGroups
    readonly topics: readonly Topic[]
    readonly connections: ReportConnections
    readonly searchFigures: SearchFigures | undefined
    readonly edition: string
  },
): Omit<Pages, 'helps' | 'english' | 'parallels' | 'sources' | 'copies' | 'leaves'> {
  const { urls, chromes } = setting
  const { words } = chromes[script]
  const to = (path: string): string => urls.to(scriptFolder(script) + path)
  const facets = toFacets(groups, script, { urls, words, agencies: archive.agencies })
  const topicFacet = toTopicFacet(topics, script, { urls, words })
  const rests: Partial<Record<Facet['name'], { readonly label: string; readonly url: string }>> = {
    agency: { label: words.home.others, url: to('agencies/') },
    topic: { label: words.home.otherTopics, url: to('topics/') },
  }
  const shortened = [...facets, topicFacet].map((facet) => {
    const rest = rests[facet.name]
    return rest ? shortenFacet(facet, FILTER_LINES, rest) : facet
  })
  const rows = makeReportRows(archive, script, setting)
  return {
    homes: [
      toHomePage(archive, script, setting, {
        groups,
        facets: [...facets, topicFacet],
        rows: rows.all,
      }),
    ],
    reports: toReportPages(archive, script, setting, { rows, connections }),
    listings: toListings(archive, script, setting, { groups, topics, facets: shortened, rows }),
    coverages: toCoveragePages(archive, script, setting, { groups, rows }),
    directories: [
      toDirectoryPage(setting, script, {
        path: 'agencies/',
        label: words.listing.agencies,
        values: facets[0]?.values ?? [],
      }),
      ...(topics.length > 0
        ? [toDirectoryPage(setting, script, { ...topicFacet, path: 'topics/' })]
        : []),
    ],
    searches: [
      toSearchPage(setting, script, toSearchFacets(facets, archive.reports, script, words)),
    ],
    contents: [
      toAboutPage(archive, script, setting, { groups, searchFigures, edition }),
      ...archive.pages
        .filter(({ slug }) => slug !== 'about')
        .map((page) => toContentPage(page, script, setting)),
    ],
    glossaries: [toGlossaryPage(archive, script, setting)],
    conversions: [toConversionsPage(archive, script, setting)],
  }
}

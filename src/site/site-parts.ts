import type { Archive } from '../archive/archive.ts'
import { SCRIPTS, type Script } from '../report/script.ts'
import { makeChrome, makeEnglishChrome } from './frame/chrome.ts'
import { makeReportRows, type ReportRows } from './pages/listing/report-rows.ts'
import { groupTopics, type Topic, toTopicFacet } from './pages/listing/topics.ts'
import { connectReports, type ReportConnections } from './pages/report/report-connections.ts'
import type { ReportSetting } from './report-setting.ts'
import type { DownloadSizes } from './shown/downloads.ts'
import { toEdition } from './shown/edition.ts'
import { type Facet, toFacets } from './shown/facets.ts'
import { groupReports, type ReportGroups } from './shown/report-groups.ts'
import type { SearchFigures } from './shown/search-figures.ts'
import { makeUrls, scriptFolder } from './urls.ts'

/** What pages are made of: an archive, and what several kinds of pages need of it, made once. */
export interface SiteParts extends BuildFacts {
  readonly archive: Archive
  readonly setting: ReportSetting
  readonly groups: ReportGroups
  /** Those that several reports have. */
  readonly topics: readonly Topic[]
  readonly connections: ReportConnections
  readonly edition: string
  /** The row of every report. */
  readonly rows: Readonly<Record<Script, ReportRows>>
  /** The ways through the archive: by agency, year and kind. */
  readonly facets: Readonly<Record<Script, readonly Facet[]>>
  readonly topicFacet: Readonly<Record<Script, Facet>>
}

/** What only the build knows. */
export interface BuildFacts {
  /** How the search did, for the about page. */
  readonly searchFigures?: SearchFigures | undefined
  /** The files to take home that were made. */
  readonly downloads?: DownloadSizes | undefined
}

/** Linear in the reports: they are grouped once, and every list takes its rows from the same objects. */
export function makeSiteParts(archive: Archive, facts: BuildFacts = {}): SiteParts {
  const groups = groupReports(archive.reports)
  const topics = groupTopics(archive.reports)
  const setting = makeSetting(archive, { topics, downloads: facts.downloads })
  const { urls, chromes } = setting
  const { agencies } = archive
  return {
    ...facts,
    archive,
    setting,
    groups,
    topics,
    connections: connectReports(archive.reports),
    edition: toEdition(archive),
    rows: byScript((script) => makeReportRows(archive, script, setting)),
    facets: byScript((script) =>
      toFacets(groups, script, { urls, words: chromes[script].words, agencies }),
    ),
    topicFacet: byScript((script) =>
      toTopicFacet(topics, script, { urls, words: chromes[script].words }),
    ),
  }
}

export function makeSetting(
  archive: Archive,
  {
    topics = [],
    downloads,
  }: { readonly topics?: readonly Topic[]; readonly downloads?: DownloadSizes | undefined } = {},
): ReportSetting {
  const { settings, texts, agencies } = archive
  const urls = makeUrls(settings.baseUrl, settings.pathPrefix)
  return {
    urls,
    hantStandard: settings.hantStandard,
    script: settings.script,
    chromes: byScript((script) => makeChrome(archive, script, urls)),
    englishChrome: makeEnglishChrome(archive, urls),
    ...(settings.contact !== undefined && { contact: settings.contact }),
    agencies: new Map(agencies.map((agency) => [agency.slug, agency])),
    topicUrls: byScript(
      (script) =>
        new Map(
          topics.map(({ path, names }) => [names.Hans, urls.to(scriptFolder(script) + path)]),
        ),
    ),
    ...(downloads && { downloads }),
    ...(archive.rawTexts && { rawTexts: new Set(archive.rawTexts) }),
    archiveTitle: byScript((script) => texts[script].title),
  }
}

function byScript<T>(make: (script: Script) => T): Readonly<Record<Script, T>> {
  const [Hans, Hant] = SCRIPTS.map(make) as [T, T]
  return { Hans, Hant }
}

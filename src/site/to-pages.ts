import type { Archive } from '../archive/archive.ts'
import type { PublishedReport } from '../archive/published-report.ts'
import { SCRIPTS, type Script } from '../report/script.ts'
import { makeChrome } from './chrome.ts'
import { toAboutPage, toContentPage } from './content-page.ts'
import { toDirectoryPage } from './directory-page.ts'
import { type Facet, shortenFacet, toFacets } from './facets.ts'
import { toGlossaryPage } from './glossary-page.ts'
import { toHomePage } from './home-page.ts'
import { toChooserPage, toNotFoundPage } from './leaf-page.ts'
import { type ListingPage, toListingPages } from './listing-page.ts'
import type { Pages } from './pages.ts'
import { groupReports, type ReportGroups } from './report-groups.ts'
import { type Neighbour, type ReportPage, type ReportSetting, toReportPage } from './report-page.ts'
import { type ReportRow, toReportRow } from './report-row.ts'
import { toSearchPage } from './search-page.ts'
import { makeUrls, scriptFolder } from './urls.ts'
import { fill } from './words/fill.ts'

export type { Pages } from './pages.ts'

/** So many agencies stand beside a list; the others have a page of their own. */
const FILTER_LINES = 30

/**
 * All pages of an archive, finished. Linear in the reports: they are grouped once, and every list takes its
 * rows from the same objects.
 */
export function toPages(archive: Archive): Pages {
  const groups = groupReports(archive.reports)
  const setting = makeSetting(archive)
  const perScript = SCRIPTS.map((script) => toScriptPages(archive, script, setting, groups))
  return {
    homes: perScript.flatMap(({ homes }) => homes),
    reports: perScript.flatMap(({ reports }) => reports),
    listings: perScript.flatMap(({ listings }) => listings),
    directories: perScript.flatMap(({ directories }) => directories),
    searches: perScript.flatMap(({ searches }) => searches),
    contents: perScript.flatMap(({ contents }) => contents),
    glossaries: perScript.flatMap(({ glossaries }) => glossaries),
    leaves: [toChooserPage(setting, archive.texts), toNotFoundPage(setting)],
  }
}

function makeSetting(archive: Archive): ReportSetting {
  const { settings, texts, agencies } = archive
  const urls = makeUrls(settings.baseUrl, settings.pathPrefix)
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
    archiveTitle: { Hans: texts.Hans.title, Hant: texts.Hant.title },
  }
}

function toScriptPages(
  archive: Archive,
  script: Script,
  setting: ReportSetting,
  groups: ReportGroups,
): Omit<Pages, 'leaves'> {
  const { urls, chromes } = setting
  const { words } = chromes[script]
  const facets = toFacets(groups, script, { urls, words, agencies: archive.agencies })
  const shortened = facets.map((facet) =>
    facet.name === 'agency'
      ? shortenFacet(facet, FILTER_LINES, {
          label: words.home.others,
          url: urls.to(`${scriptFolder(script)}agencies/`),
        })
      : facet,
  )
  const rows = new Map<PublishedReport, ReportRow>()
  for (const report of archive.reports) {
    const agency = setting.agencies.get(report.agencySlug ?? '')?.names[script].shortName
    rows.set(report, toReportRow(report, script, { urls, words, agency }))
  }
  const all = [...rows.values()]
  return {
    homes: [toHomePage(archive, script, setting, { groups, facets, rows: all })],
    reports: toReportPages(archive, script, setting, rows),
    listings: toListings(archive, script, setting, { groups, facets: shortened, rows }),
    directories: [toDirectoryPage(setting, script, facets[0]?.values ?? [])],
    searches: [toSearchPage(setting, script, facets)],
    contents: [
      toAboutPage(archive, script, setting, groups),
      ...archive.pages
        .filter(({ slug }) => slug !== 'about')
        .map((page) => toContentPage(page, script, setting)),
    ],
    glossaries: [toGlossaryPage(archive.glossary, script, setting)],
  }
}

/** Newest first; on the way each agency's last seen report is the next of the one that follows. */
function toReportPages(
  { reports }: Archive,
  script: Script,
  setting: ReportSetting,
  rows: ReadonlyMap<PublishedReport, ReportRow>,
): readonly ReportPage[] {
  const previousOf = new Map<PublishedReport, PublishedReport>()
  const nextOf = new Map<PublishedReport, PublishedReport>()
  const newer = new Map<string, PublishedReport>()
  for (const report of reports) {
    if (report.agencySlug === undefined) continue
    const next = newer.get(report.agencySlug)
    if (next) {
      nextOf.set(report, next)
      previousOf.set(next, report)
    }
    newer.set(report.agencySlug, report)
  }
  const { words } = setting.chromes[script]
  const toNeighbour = (report: PublishedReport | undefined): Neighbour | undefined => {
    const row = report && rows.get(report)
    if (!report || !row) return undefined
    const year = fill(words.listing.year, { year: report.year })
    return { url: row.url, titlePieces: row.titlePieces, year }
  }
  return reports.map((report) => {
    const row = rowOf(rows, report)
    const previous = toNeighbour(previousOf.get(report))
    const next = toNeighbour(nextOf.get(report))
    return toReportPage(report, script, setting, { row, previous, next })
  })
}

function toListings(
  archive: Archive,
  script: Script,
  setting: ReportSetting,
  {
    groups,
    facets,
    rows,
  }: {
    readonly groups: ReportGroups
    readonly facets: readonly Facet[]
    readonly rows: ReadonlyMap<PublishedReport, ReportRow>
  },
): readonly ListingPage[] {
  const { words } = setting.chromes[script]
  const totalOfAll = archive.reports.length
  const list = (
    path: string,
    heading: string,
    reports: readonly PublishedReport[],
    note?: string,
  ): readonly ListingPage[] =>
    toListingPages(setting, script, {
      path,
      heading,
      note,
      rows: reports.map((report) => rowOf(rows, report)),
      facets,
      totalOfAll,
    })
  return [
    ...list('catalogue/', words.nav.catalogue, archive.reports),
    ...[...groups.byAgency].flatMap(([slug, reports]) => {
      const agency = setting.agencies.get(slug)
      if (!agency) return []
      const names = agency.formerNames.join('、')
      const note = names === '' ? undefined : fill(words.listing.formerNames, { names })
      return list(`agencies/${slug}/`, agency.names[script].name, reports, note)
    }),
    ...[...groups.byYear].flatMap(([year, reports]) =>
      list(`years/${year}/`, fill(words.listing.yearReports, { year }), reports),
    ),
    ...[...groups.byKind].flatMap(([kind, reports]) =>
      list(`kinds/${kind}/`, words.kinds[kind], reports),
    ),
  ]
}

function rowOf(rows: ReadonlyMap<PublishedReport, ReportRow>, report: PublishedReport): ReportRow {
  const row = rows.get(report)
  if (!row) throw new Error(`No row was made for ${report.slug}.`)
  return row
}

import { SCRIPTS } from '../report/script.ts'
import type { Page } from './page.ts'
import type { PageDraft } from './page-draft.ts'
import { toAboutPage } from './pages/content/about-page.ts'
import { toContentPage } from './pages/content/content-page.ts'
import { toEnglishAbout } from './pages/content/english-about.ts'
import { toConversionsPage } from './pages/conversions/conversions-page.ts'
import { toCopiesPages } from './pages/copies/copies-page.ts'
import { toCoveragePages } from './pages/coverage/coverage-page.ts'
import { toDirectoryPages } from './pages/directory/directory-page.ts'
import { toFormerPage } from './pages/former/former-page.ts'
import { toGlossaryPage } from './pages/glossary/glossary-page.ts'
import { toHelpPages } from './pages/help/help-page.ts'
import { toHomePages } from './pages/home/home-page.ts'
import { toLeafPages } from './pages/leaf/leaf-page.ts'
import { toListings } from './pages/listing/listings.ts'
import { toParallelPages } from './pages/parallel/parallel-page.ts'
import { toReportPages } from './pages/report/report-pages.ts'
import { toSearchPage } from './pages/search/search-page.ts'
import { toSourcePages } from './pages/source/source-page.ts'
import type { SiteParts } from './site-parts.ts'

/**
 * A kind of page: a row of `PAGE_KINDS`, a folder of the same name below `pages/` that makes its models, and a template
 * of the same name in `layouts/pages/` that writes them down.
 */
interface PageKind {
  /** Its pages are long: they are written in portions. */
  readonly isLong?: true
  readonly toPages: (parts: SiteParts) => readonly (Page | PageDraft)[]
}

/** Every kind of page there is; the site has them in this order. */
export const PAGE_KINDS = {
  /** In English too, as are the pages about the archive and of help. */
  home: { toPages: toHomePages },
  report: {
    toPages: (site) => SCRIPTS.flatMap((script) => toReportPages(site, script)),
  },
  /** What stands at the addresses of reports that were renamed or withdrawn. */
  former: {
    toPages: ({ archive, setting }) =>
      (archive.formerReports ?? []).flatMap((report) =>
        SCRIPTS.map((script) => toFormerPage(report, script, setting)),
      ),
  },
  /** The two scripts of a report side by side. */
  parallel: { isLong: true, toPages: toParallelPages },
  /** The raw texts of reports, as found. */
  source: { isLong: true, toPages: toSourcePages },
  /** The catalogue, and the lists by agency, year, kind and topic. */
  listing: {
    toPages: (site) => SCRIPTS.flatMap((script) => toListings(site, script)),
  },
  /** What the archive has, lacks, and what was never published. */
  coverage: {
    toPages: (site) => SCRIPTS.flatMap((script) => toCoveragePages(site, script)),
  },
  /** All agencies, and all topics. */
  directory: {
    toPages: (site) => SCRIPTS.flatMap((script) => toDirectoryPages(site, script)),
  },
  search: {
    toPages: (site) => SCRIPTS.map((script) => toSearchPage(site, script)),
  },
  /** The maintainer's own pages; there is always one, about the archive. */
  content: {
    toPages: (site) => [
      ...SCRIPTS.flatMap((script) => [
        toAboutPage(site, script),
        ...site.archive.pages
          .filter(({ slug }) => slug !== 'about')
          .map((page) => toContentPage(page, script, site.setting)),
      ]),
      toEnglishAbout(site),
    ],
  },
  /** How to use the archive. */
  help: {
    toPages: ({ setting }) => toHelpPages(setting),
  },
  glossary: {
    toPages: ({ archive, setting }) =>
      SCRIPTS.map((script) => toGlossaryPage(archive, script, setting)),
  },
  conversions: {
    toPages: ({ archive, setting }) =>
      SCRIPTS.map((script) => toConversionsPage(archive, script, setting)),
  },
  /** What there is to take home for reading without a network: written once more when that has been made. */
  copies: {
    toPages: ({ archive, setting }) =>
      archive.settings.offline ? toCopiesPages(archive, setting, []) : [],
  },
  /** The page at `/`, 404 and the one without a network, which speak both scripts. */
  leaf: { toPages: ({ archive, setting }) => toLeafPages(archive, setting) },
} satisfies Readonly<Record<string, PageKind>>

export type PageKindName = keyof typeof PAGE_KINDS

/** Every page of the site, by kind. */
export type Pages = {
  readonly [Kind in PageKindName]: ReturnType<(typeof PAGE_KINDS)[Kind]['toPages']>
}

/** The kinds whose pages are written in portions. */
export const LONG_KINDS = pageKindNames().filter((name) => (PAGE_KINDS[name] as PageKind).isLong)

/** The names of all kinds, in their order. */
export function pageKindNames(): readonly PageKindName[] {
  return Object.keys(PAGE_KINDS) as PageKindName[]
}

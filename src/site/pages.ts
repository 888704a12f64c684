import type { ContentPage } from './pages/content/content-page.ts'
import type { ConversionsPage } from './pages/conversions/conversions-page.ts'
import type { CopiesPage } from './pages/copies/copies-page.ts'
import type { CoveragePage } from './pages/coverage/coverage-page.ts'
import type { DirectoryPage } from './pages/directory/directory-page.ts'
import type { EnglishPage } from './pages/english/english-page.ts'
import type { GlossaryPage } from './pages/glossary/glossary-page.ts'
import type { HelpPage } from './pages/help/help-page.ts'
import type { HomePage } from './pages/home/home-page.ts'
import type { LeafPage } from './pages/listing/leaf-page.ts'
import type { ListingPage } from './pages/listing/listing-page.ts'
import type { ParallelPageDraft } from './pages/parallel/parallel-page.ts'
import type { ReportPageDraft } from './pages/report/report-page.ts'
import type { SearchPage } from './pages/search/search-page.ts'
import type { SourcePageDraft } from './pages/source/source-page.ts'

/** Every page of the site, by kind: one paginated template writes each array. */
export interface Pages {
  readonly homes: readonly HomePage[]
  readonly reports: readonly ReportPageDraft[]
  /** The two scripts of a report side by side. */
  readonly parallels: readonly ParallelPageDraft[]
  /** The raw texts of reports, as found. */
  readonly sources: readonly SourcePageDraft[]
  readonly listings: readonly ListingPage[]
  /** What the archive has, lacks, and what was never published. */
  readonly coverages: readonly CoveragePage[]
  readonly directories: readonly DirectoryPage[]
  readonly searches: readonly SearchPage[]
  readonly contents: readonly ContentPage[]
  /** How to use the archive. */
  readonly helps: readonly HelpPage[]
  /** Home, about and help in English. */
  readonly english: readonly EnglishPage[]
  readonly glossaries: readonly GlossaryPage[]
  readonly conversions: readonly ConversionsPage[]
  /** What there is to take home for reading without a network. */
  readonly copies: readonly CopiesPage[]
  /** The page at `/` and 404, which speak both scripts. */
  readonly leaves: readonly LeafPage[]
}

import type { RenderedBody } from '../markdown/rendered-body.ts'
import type { Place } from '../report/diagnostics/place.ts'
import type { Script } from '../report/script.ts'
import type { FormerReport } from './addresses/former-report.ts'
import type { Agency } from './agency.ts'
import type { RawLines } from './cleaning/read-raw-lines.ts'
import type { GlossaryEntry } from './glossary-entry.ts'
import type { ConversionLedger } from './ledger/conversion-ledger.ts'
import type { PublishedReport } from './published-report.ts'
import type { ArchiveSettings } from './settings.ts'
import type { Note } from './write-note.ts'

/** The whole collection, in both scripts, ready to become pages. */
export interface Archive {
  readonly settings: ArchiveSettings
  readonly texts: Readonly<Record<Script, ArchiveText>>
  /** In the order of `agencies.yaml`. */
  readonly agencies: readonly PublishedAgency[]
  readonly glossary: readonly GlossaryEntry[]
  /** Newest first. */
  readonly reports: readonly PublishedReport[]
  /** What maintainers noted of words, by the note as they wrote it, for the script it was not written in. */
  readonly notes?: ReadonlyMap<string, Note>
  /** By slug: `about`. */
  readonly pages: readonly PublishedPage[]
  /** How its characters were decided; absent where nobody counted. */
  readonly ledger?: ConversionLedger
  /** The raw texts that visitors may read: `raw/a.txt`. */
  readonly rawTexts?: readonly string[]
  /** Reads one of them again, for the page that shows it. */
  readonly readRawLines?: (path: string) => RawLines | undefined
  /** The addresses that had a report. */
  readonly formerReports?: readonly FormerReport[]
  /** What maintainers linked to in the archive itself; absent where nobody asks. */
  readonly links?: readonly WrittenLink[]
  /** The pictures that are shown, as paths from the content folder: `images/a.jpg`. Sorted. */
  readonly images: readonly string[]
}

/** A link of a report or page to somewhere in the archive. */
interface WrittenLink {
  /** As its page has it: `../2021-liupu-annual/`. */
  readonly href: string
  /** In the Markdown file, from the content folder. */
  readonly place: Place
}

/** The archive's own words in one script. */
export interface ArchiveText {
  readonly title: string
  readonly description: string
  readonly licence?: string
  readonly contact?: string
}

export interface PublishedAgency extends Agency {
  readonly names: Readonly<Record<Script, AgencyNames>>
}

/** How an agency, and where it is, is called in one script. */
export type AgencyNames = Pick<Agency, 'name' | 'shortName' | 'formerNames' | 'district' | 'city'>

/** A page of the maintainer's own, from `content/pages/`. */
export interface PublishedPage {
  readonly slug: string
  readonly texts: Readonly<Record<Script, { readonly title: string; readonly body: RenderedBody }>>
}

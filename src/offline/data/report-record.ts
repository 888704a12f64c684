import type { ReportKind } from '../../report/report.ts'
import type { LanguageTag, Script } from '../../report/script.ts'

/** The whole of a report as data: a file of JSON, a line of JSON Lines. `data/report.schema.json` describes it. */
export interface ReportRecord {
  readonly slug: string
  /** EDTF: `2022-12-22`, `2022-12`, `2022~`, `2022?`. */
  readonly date: string
  readonly dates?: Readonly<Record<string, string>>
  readonly kind: ReportKind
  /** The year it is filed under. */
  readonly year: number
  readonly period?: { readonly from: number; readonly to: number }
  /** The slug of its agency. */
  readonly agency?: string
  readonly indexNumber?: string
  readonly source?: SourceRecord
  /** The script it was written in; the text in the other was converted. */
  readonly script: Script
  readonly corrects?: string
  readonly replaces?: string
  /** Fields that a program suggested and nobody has confirmed. */
  readonly suggested?: readonly string[]
  /** Han characters of the text. */
  readonly characters: number
  readonly paragraphs: number
  readonly texts: Readonly<Record<Script, TextRecord>>
}

interface SourceRecord {
  readonly url?: string
  readonly retrieved?: string
  readonly file?: string
  readonly sha256?: string
}

/** The words of a report in one script. */
export interface TextRecord {
  readonly lang: LanguageTag
  /** Of its page; with scheme and host where the archive names one. */
  readonly url: string
  readonly title: string
  readonly kicker?: string
  readonly subtitle?: string
  readonly byline?: readonly { readonly role?: string; readonly name: string }[]
  readonly agency?: string
  readonly district?: string
  readonly city?: string
  readonly documentNumber?: string
  readonly category?: string
  readonly disclosure?: string
  readonly audience?: string
  readonly validity?: string
  readonly topics?: readonly string[]
  readonly sourceName?: string
  readonly changes?: readonly { readonly date: string; readonly note: string }[]
  readonly blocks: readonly BlockRecord[]
  /** What the editor says of marked places. */
  readonly notes?: readonly NoteRecord[]
}

export interface BlockRecord {
  /** The same in both scripts, and the anchor on the page. */
  readonly id: string
  readonly kind: 'heading' | 'paragraph' | 'caption' | 'table'
  /** Of a table: how many rows, from the first, name the columns. */
  readonly headRows?: number
  /** Of a heading: 2 to 6. */
  readonly level?: number
  /** Of a numbered paragraph: as the page shows it. */
  readonly number?: number
  /** The id of the heading it stands under. */
  readonly section?: string
  /** The cells of a table with tabs between, its rows with line breaks. */
  readonly text: string
}

interface NoteRecord {
  readonly id: string
  readonly block: string
  readonly name: string
  readonly text: string
}

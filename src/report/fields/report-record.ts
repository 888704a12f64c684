import type { LanguageTag, Script } from '../script.ts'
import type { Source } from './field-values.ts'
import type { ConvertedValues, KeptValues } from './row-groups.ts'

/**
 * A report as data, without its text: an entry of `reports.json`. What is the same in both scripts, then the words of each.
 * Lists that are empty are left out.
 */
export interface ReportEntry extends KeptValues {
  readonly slug: string
  readonly date: NonNullable<KeptValues['date']>
  readonly kind: NonNullable<KeptValues['kind']>
  /** The year it is filed under. */
  readonly year: number
  /** The slug of its agency. */
  readonly agency?: string
  /** Without its name, which each script has in its own words. */
  readonly source?: Omit<Source, 'name'>
  readonly script: Script
  /** Han characters of the text. */
  readonly characters: number
  readonly paragraphs: number
  readonly texts: Readonly<Record<Script, EntryText>>
}

/** The words of a report in one script. */
export interface EntryText extends ConvertedValues {
  readonly lang: LanguageTag
  /** Of its page; with scheme and host where the archive names one. */
  readonly url: string
  readonly title: string
  readonly sourceName?: string
}

/** The whole of a report as data: a file of JSON, a line of JSON Lines. `data/report.schema.json` describes it. */
export interface ReportRecord extends ReportEntry {
  readonly texts: Readonly<Record<Script, TextRecord>>
}

/** The words of a report in one script, its text block by block. */
export interface TextRecord extends EntryText {
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
  /** The id of the heading it is under. */
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

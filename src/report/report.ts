import type { EdtfDate } from '../text/edtf.ts'
import type { Script } from './script.ts'

/** What the archive keeps. One Report is one Markdown file and two pages. */
export interface Report {
  readonly slug: string
  /** The file it was read from, relative to the content folder: `reports/2022-yueyan-annual.md`. */
  readonly file: string
  readonly meta: ReportMeta
  /** The Markdown after the front matter, line breaks as `\n`. */
  readonly body: string
  /** The line of the file where the body begins, from 1: for places in diagnostics. */
  readonly bodyLine: number
}

export type ReportKind =
  | 'annual-report'
  | 'plan'
  | 'news'
  | 'feature'
  | 'speech'
  | 'notice'
  | 'other'

export const REPORT_KINDS: readonly ReportKind[] = [
  'annual-report',
  'plan',
  'news',
  'feature',
  'speech',
  'notice',
  'other',
]

/** The front matter, read and checked. Every text is as the maintainer wrote it, in the report's own script. */
export interface ReportMeta {
  readonly title: string
  readonly date: EdtfDate
  readonly agency?: string
  readonly district?: string
  readonly city?: string
  readonly kind?: ReportKind
  readonly period?: Period
  readonly subtitle?: string
  readonly kicker?: string
  readonly byline?: readonly Contributor[]
  readonly indexNumber?: string
  /** 文号: 柳街办〔2021〕12号. */
  readonly documentNumber?: string
  readonly category?: string
  readonly disclosure?: string
  readonly audience?: string
  /** 有效性, in the catalogue's own words: 有效, 失效, 长期有效. */
  readonly validity?: string
  readonly topics?: readonly string[]
  readonly source?: Source
  /** Dates other than the date issued, each with what it is: `{posted: 2016-06-10}`. */
  readonly dates?: Readonly<Record<string, EdtfDate>>
  /** The script it was written in. Hans where the front matter is silent and the archive says nothing else. */
  readonly script?: Script
  /** This report's own conversions, before all others. */
  readonly convert?: readonly ConversionPair[]
  /** Ids of paragraphs whose words were changed since: what was cited still leads there. */
  readonly aliases?: readonly IdAlias[]
  readonly corrects?: string
  readonly replaces?: string
  /** What was changed in this text since it was published, by a person. */
  readonly changes?: readonly ChangeNote[]
  /** Fields whose value a program suggested and no person has confirmed. */
  readonly suggested?: readonly string[]
  /** By which ingest knows the report again, whatever its file is called. */
  readonly ingest?: string
  /** `true`: ingest never touches the file. */
  readonly locked?: 'true' | 'false'
}

/** A line of the 修订记录: when, and what. */
export interface ChangeNote {
  readonly date: EdtfDate
  readonly note: string
}

/** The year or years a report speaks of: `2022`, `2021/2022`. */
export interface Period {
  readonly from: number
  readonly to: number
}

export interface Contributor {
  readonly role?: string
  readonly name: string
}

/** Where the text came from. */
export interface Source {
  readonly name?: string
  readonly url?: string
  readonly retrieved?: EdtfDate
  /** The raw file, relative to the content folder: `raw/002.txt`. */
  readonly file?: string
  /** Of the raw file's bytes, 64 hexadecimal digits. */
  readonly sha256?: string
}

/** Two ids of one block. */
export interface IdAlias {
  /** The id that was. */
  readonly from: string
  /** The id of today. */
  readonly to: string
}

/** A word and what it must become, decided by a person. */
export interface ConversionPair {
  readonly from: string
  readonly to: string
}

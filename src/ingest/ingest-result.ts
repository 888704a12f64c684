import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import type { EditorMark } from '../report/draft.ts'
import type { DateName, ReportFieldName } from '../report/fields/field-labels.ts'
import type { Contributor } from '../report/fields/field-values.ts'
import type { ReportKind } from '../report/report-kind.ts'
import type { Script } from '../report/script.ts'
import type { Span } from '../text/span.ts'
import type { EncodingName } from './decode/decoded.ts'
import type { RemovalRule } from './removal-rule.ts'

/** A raw file, as handed in: this room reads no disk. */
export interface RawSource {
  /** As messages print it. */
  readonly file: string
  /** From the content folder: `raw/002.txt`. Absent where the file lies outside its inbox. */
  readonly path?: string
  readonly bytes: Uint8Array
  /** The encoding that a person named for it; else it is found out. */
  readonly encoding?: EncodingName
  /** Of the bytes, 64 hexadecimal digits. */
  readonly sha256: string
}

/** An agency that the archive knows, for file names and for the spelling of its name. */
export interface KnownAgency {
  readonly slug: string
  readonly name: string
  readonly shortName?: string
  readonly formerNames?: readonly string[]
}

/** What one raw file became. Where it could not be read, `articles` is empty and a diagnostic says why. */
export interface IngestResult {
  readonly source: RawSource
  readonly encoding?: EncodingName
  /** The decoded text that all spans count in. */
  readonly text?: string
  readonly articles: readonly Article[]
  readonly removed: readonly Removal[]
  readonly joins: readonly Join[]
  readonly flags: readonly Flag[]
  readonly ledger?: Ledger
  readonly diagnostics: readonly Diagnostic[]
}

/** One text of the raw file: a newspaper page contains several. */
export interface Article {
  readonly fields: readonly Field[]
  readonly blocks: readonly Block[]
  readonly script: Script
}

/** `read`: taken out of the text. `copied`: said by the text, which keeps it. `inferred`: a suggestion. */
export type How = 'read' | 'copied' | 'inferred'

/** Finer than the archive's kinds: a picture with its words is filed as news. */
export type DraftKind = ReportKind | 'photo-news'

/** A field of the report, or one of its other dates. */
export type FieldName = ReportFieldName | DateName

export interface Field {
  readonly name: FieldName
  readonly value: string | readonly Contributor[]
  readonly how: How
  /** What a read field takes out of the text; empty for the others. */
  readonly spans: readonly Span[]
  /** Which rule found it: `record`, `masthead/title`, `title-year` … */
  readonly rule: string
}

interface BlockBase {
  readonly text: string
  readonly spans: readonly Span[]
  readonly marks?: readonly EditorMark[]
}

export type Block =
  | (BlockBase & { readonly kind: 'heading'; readonly level: number })
  | (BlockBase & {
      readonly kind: 'paragraph'
      readonly lead?: string
      /** An item of a list, with its number or mark; neighbours are one list. */
      readonly isItem?: true
    })
  | (BlockBase & { readonly kind: 'caption' })
  | (BlockBase & {
      /** Its text has a line for each row and a tab between cells. */
      readonly kind: 'table'
      /** All of one length; an empty cell of the head belongs to the one before or above it. */
      readonly rows: readonly (readonly string[])[]
      readonly headRows: number
    })

/** Something taken out that is no part of the text: page furniture, a table's bars, a subtitle's dash. */
export interface Removal {
  readonly span: Span
  readonly line: number
  readonly text: string
  readonly rule: RemovalRule
}

/** A line break that was found to be no end of a paragraph. */
export interface Join {
  /** The last and first eight characters beside the break. */
  readonly left: string
  readonly right: string
  readonly line: number
  readonly rule: string
  /** A join that is not sure should be looked at by a person. */
  readonly isSure: boolean
}

export type FlagKind =
  | 'cms-artefact'
  | 'character'
  | 'shifted-bytes'
  | 'impossible-date'
  | 'lost-digits'
  | 'unbalanced-quote'
  | 'number-jump'
  | 'unfinished'
  | 'review-break'
  | 'repeated-block'
  | 'short-lines'
  | 'rebuilt-table'
  | 'furniture-in-body'
  | 'all-furniture'
  /** The rules could not account for the layout: every line is a paragraph. */
  | 'plain-lines'
  | 'hard-wrap'
  | 'half-width-punctuation'
  | 'stray-space'
  | 'private-person'

/** Something kept as it stands that a person should see. */
export interface Flag {
  readonly kind: FlagKind
  readonly text: string
  readonly line: number
  /** How often, where only the first place is named. */
  readonly count?: number
  readonly span?: Span
}

/** The account of a file's characters that are no white space. `read` = text + metadata + removed. */
export interface Ledger {
  readonly read: number
  readonly text: number
  readonly metadata: number
  readonly removed: number
}

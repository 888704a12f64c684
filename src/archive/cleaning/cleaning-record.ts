import type { JoiningName } from '../../ingest/blocks/join-rule.ts'
import type { FieldName, FlagKind } from '../../ingest/ingest-result.ts'
import type { RemovalRule } from '../../ingest/removal-rule.ts'

/**
 * What became of the lines of a raw file on their way to one report, and of that since. Numbers and names, no text: the
 * raw file and the report contain it, and tens of thousands of records are in memory together.
 */
export interface CleaningRecord {
  readonly counts: CleaningCounts
  readonly rows: readonly CleaningRow[]
}

/** A field of the catalogue record that a line became. */
type CleanedField = FieldName

/** Why something was taken out of a line. */
export type CleanedRemoval = RemovalRule

/** Why a line goes on in the next one; the title of a report may be on two lines as well. */
export type CleanedJoin = JoiningName | 'title'

/** Why a line is flagged. */
export type CleanedFlag = FlagKind

export interface CleaningCounts {
  /** Lines of which something was taken out. */
  readonly removed: number
  /** Line breaks that were found to be no end of a paragraph. */
  readonly joined: number
  /** Places that a person should look at. */
  readonly flagged: number
  /** Blocks and fields that are not what ingest makes of the raw file today. */
  readonly edited: number
}

export type CleaningRow =
  /** Lines that became blocks; more than one block where a caption stood between two halves of a paragraph. */
  | {
      readonly kind: 'blocks'
      readonly lines: readonly CleaningLine[]
      readonly blocks: readonly CleaningBlock[]
    }
  /** A line outside of all blocks. */
  | { readonly kind: 'line'; readonly line: CleaningLine }
  /** Lines of other articles in the same file. Both ends are included. */
  | { readonly kind: 'others'; readonly from: number; readonly to: number }
  /** Blocks that are in the report and in no line. */
  | { readonly kind: 'added'; readonly ids: readonly string[] }

export interface CleaningLine {
  readonly number: number
  readonly marks?: readonly LineMark[]
  /** The line break after it was taken out, by this rule. */
  readonly join?: { readonly rule: string; readonly isSure: boolean }
  readonly flags?: readonly LineFlag[]
}

export interface LineFlag {
  readonly kind: CleanedFlag
  /** As `Flag.text`. */
  readonly text: string
}

/** A stretch of a line, in UTF-16 units from its first character. */
export type LineMark = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'removed'; readonly rule: CleanedRemoval }
  | { readonly kind: 'field'; readonly field: CleanedField; readonly isEdited?: true }
  | { readonly kind: 'flag' }
)

export interface CleaningBlock {
  /** `edited`: the report has other words there. `deleted`: it has none. */
  readonly state: 'same' | 'edited' | 'deleted'
  /** The blocks of the report that it became. */
  readonly ids: readonly string[]
}

/** As it is kept: one text a report, most of it Latin letters. */
export interface PackedCleaning {
  readonly counts: CleaningCounts
  readonly rows: string
}

export function packCleaning({ counts, rows }: CleaningRecord): PackedCleaning {
  return { counts, rows: JSON.stringify(rows) }
}

export function unpackCleaning({ counts, rows }: PackedCleaning): CleaningRecord {
  return { counts, rows: JSON.parse(rows) as readonly CleaningRow[] }
}

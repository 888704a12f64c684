import type { ReportMeta } from './fields/report-meta.ts'

/**
 * A report as a program proposes it, before any person has read it. Like `ReportMeta`, but nothing
 * is required: what could not be known is left out, and what was guessed is named in `suggested`.
 */
export interface ReportDraft {
  readonly meta: Partial<ReportMeta>
  readonly blocks: readonly DraftBlock[]
}

/** A block of plain text. No line break inside, no white space at its ends. */
export type DraftBlock =
  | {
      readonly kind: 'heading'
      /** 2 to 6. */
      readonly level: number
      readonly text: string
      readonly marks?: readonly EditorMark[]
    }
  | {
      readonly kind: 'paragraph'
      readonly text: string
      /** The run-in head that opens the paragraph, its closing mark included: a beginning of `text`. */
      readonly lead?: string
      /** An item of a list, with its number or mark; neighbours are one list. */
      readonly isItem?: true
      readonly marks?: readonly EditorMark[]
    }
  | { readonly kind: 'caption'; readonly text: string; readonly marks?: readonly EditorMark[] }
  | {
      readonly kind: 'table'
      /** All of one length. An empty cell of the head belongs to the one before or above it. */
      readonly rows: readonly (readonly string[])[]
      /** How many of them, from the first, say what is below; 0 where none does. */
      readonly headRows: number
    }

/** A place in a block's text that a person should look at: UTF-16 offsets into that text, and why. */
export interface EditorMark {
  readonly start: number
  readonly end: number
  readonly note?: string
}

import type { Span } from '../../text/span.ts'

/** Words that a tool left in a text. They are kept where they stand and marked for a person. */
export interface ResidueRow {
  readonly name: string
  /** What every match contains: words without a choice before them, so that they are found fast. Asked once for an article. */
  readonly sign: RegExp
  /** Where they stand. Must be linear in the text's length. */
  readonly pattern: RegExp
  /** Whether the words belong where they stand. */
  readonly isText?: (text: string, span: Span) => boolean
  /** A text and the words of it that the row finds; texts in which no row finds any: they are its tests. */
  readonly examples: readonly (readonly [text: string, found: string])[]
  readonly notThese: readonly string[]
}

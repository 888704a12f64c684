import type { EditorNote, Insertion, SourceText } from '../parsed-body.ts'

/** The text of a block over all its tokens, and what the tokens put into it. */
export interface JoinedTokens {
  readonly source: string
  readonly insertions: Insertion[]
  readonly notes: readonly EditorNote[]
  /** Stretches of `source` that no token interrupts: a `span` fits into them. */
  readonly segments: readonly { readonly from: number; readonly to: number }[]
  /** Of the strong text that the block begins with: its end, and its tags among `insertions`. */
  readonly strong?: { readonly to: number; readonly open: number; readonly close: number }
  /** The text without what goes into it. */
  read(): SourceText
}

/**
 * One kind of page furniture: what a web page or an electronic newspaper sets around a text.
 * A line is furniture only as a whole, and only above or below the text. Inside it stands only what is never a text's own
 * line (`anywhere`): the number of a printed page.
 */
export interface FurnitureRule {
  readonly name: string
  /** Above the text, below it, both, or inside it too. */
  readonly zone: 'head' | 'tail' | 'both' | 'anywhere'
  /** Sources of patterns. A line made of such words (of any rules) and of marks alone is furniture. */
  readonly words?: readonly string[]
  /** A pattern for a whole line, where words do not do. Anchored at both ends. */
  readonly line?: RegExp
}

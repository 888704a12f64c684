/**
 * One kind of page furniture: what a web page or an electronic newspaper sets around a text.
 * A line is furniture only as a whole, and only above or below the text. Inside it is only what is never a text's own
 * line (`anywhere`): the number of a printed page.
 */
export interface FurnitureRow {
  /** The removal's name; its words in both scripts are in `removalRules` of the site. */
  readonly name: string
  /** Above the text, below it, both, or inside it too. */
  readonly zone: 'head' | 'tail' | 'both' | 'anywhere'
  /** Sources of patterns. A line made of such words (of any rows) and of marks alone is furniture. */
  readonly words?: readonly string[]
  /** A test of the whole line, where words do not do: a pattern anchored at both ends, most often. */
  readonly line?: Pick<RegExp, 'test'>
  /** Lines that the row knows, and lines that no row may take: they are its tests. */
  readonly examples: readonly [string, ...string[]]
  readonly notThese: readonly string[]
}

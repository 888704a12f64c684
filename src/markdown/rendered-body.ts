/**
 * The body of a report in one script, ready for a page. Plain data: it travels between threads
 * and rests in a cache. Ids are made before conversion and are the same in both scripts.
 */
export interface RenderedBody {
  /** Safe markup, made by the Markdown renderer with raw HTML switched off. */
  readonly markup: string
  /** Where the blocks that are in no other end in the markup, each with its notes: the last end is that of the markup. */
  readonly ends: readonly number[]
  readonly contents: readonly ContentsEntry[]
  /** The text of every block in reading order: what is searched, exported and read aloud. */
  readonly blocks: readonly TextBlock[]
  /** What the editor says of marked places, in reading order; no part of the blocks' texts. */
  readonly notes: readonly TextNote[]
  readonly paragraphCount: number
}

/** The markup of each block that is in no other; joined they are the markup. */
export function listPieces({
  markup,
  ends,
}: Pick<RenderedBody, 'markup' | 'ends'>): readonly string[] {
  return ends.map((end, i) => markup.slice(ends[i - 1] ?? 0, end))
}

/** What `listPieces` took apart. */
export function joinPieces(pieces: readonly string[]): Pick<RenderedBody, 'markup' | 'ends'> {
  let end = 0
  const ends = pieces.map((piece) => {
    end += piece.length
    return end
  })
  return { markup: pieces.join(''), ends }
}

/** A line of the table of contents: a heading, or a numbered run-in head with the id of its paragraph. */
export interface ContentsEntry {
  readonly id: string
  /** 2 to 6; a run-in head stands one below the heading it follows. */
  readonly level: number
  readonly text: string
}

export interface TextBlock {
  /**
   * `s-…` for a heading, `p-…` for a paragraph, `f-…` for a figure, `t-…` for a table, `k-…` for the
   * caption above it; a block of code (`c-…`) is a paragraph too.
   */
  readonly id: string
  /** A table has tabs between its cells and a line for each row. */
  readonly kind: 'heading' | 'paragraph' | 'caption' | 'table'
  /** Of a table: how many rows, from the first, name the columns. */
  readonly headRows?: number
  /** What precedes an item of an ordered list (`2021.`): no part of its text. */
  readonly marker?: string
  readonly text: string
  /** The id of the heading it is under; none before the first heading. */
  readonly section?: string
}

/** A note of the editor's. */
export interface TextNote {
  /** `n1`. */
  readonly id: string
  /** The id of the block that contains the marked place. */
  readonly block: string
  /** `校注1　缺字`. */
  readonly name: string
  readonly text: string
}

import type { HantStandard } from '../../report/script.ts'

/** Rows of one kind of error. */
export interface LexiconTable {
  /** What the rows mean: which sense of the character, which kind of word. */
  readonly sense: string
  /** Why the dictionaries need them, with a place of real text. */
  readonly reason: string
  /** The norm or the work that the written form follows, where the reason alone does not decide it. */
  readonly source?: string
  /**
   * `成长:成長`, divided by blanks; `台账:臺帳|台賬` where Taiwan's and Hong Kong's standards differ. In a
   * table for Simplified the word comes first in Traditional: `乾安:乾安`.
   */
  readonly rows: string
}

export interface LexiconRow {
  readonly word: string
  readonly tw: string
  readonly hk: string
}

/** @example readRows('成长:成長 台账:臺帳|台賬')[1] // => { word: '台账', tw: '臺帳', hk: '台賬' } */
export function readRows(rows: string): readonly LexiconRow[] {
  return rows
    .trim()
    .split(/\s+/)
    .filter((cell) => cell !== '')
    .map(readCell)
}

export function resultOf(row: LexiconRow, standard: HantStandard): string {
  return standard === 'tw' ? row.tw : row.hk
}

function readCell(cell: string): LexiconRow {
  const [word = '', results = ''] = cell.split(':')
  const [tw = '', hk = tw] = results.split('|')
  return { word, tw, hk }
}

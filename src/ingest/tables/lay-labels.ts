import { rankOf } from '../blocks/order-kinds.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import { joinCells } from './split-cells.ts'
import { type Cell, EMPTY_CELL, type Row } from './table.ts'

/**
 * The labels before the figures of each row in columns of their own by their numbers: 三、 in the first, （一） in the
 * second, 1. in the third. A label that heads several rows is in the first of them only.
 *
 * @param figures how many columns of figures there are
 */
export function layLabels(rows: readonly Row[], figures: number): readonly Row[] {
  const labelled = rows.map((row) => row.slice(0, row.length - figures).filter(isFull))
  const ranks = [...new Set(labelled.flat().map(toRank))].toSorted((a, b) => a - b)
  const isNumbered = ranks.every((rank) => rank < rankOf('plain'))
  const width = isNumbered
    ? ranks.length
    : labelled.reduce((most, { length }) => Math.max(most, length), 0)
  return rows.map((row, i) => {
    const labels = labelled[i] ?? []
    const laid: Cell[] = Array.from({ length: width }, () => EMPTY_CELL)
    for (const [n, label] of labels.entries()) {
      const column = isNumbered ? ranks.indexOf(toRank(label)) : width - labels.length + n
      laid[column] = joinCells(laid[column] ?? EMPTY_CELL, label)
    }
    return [...laid, ...row.slice(row.length - figures)]
  })
}

function isFull({ text }: Cell): boolean {
  return text !== ''
}

function toRank({ text }: Cell): number {
  return rankOf(readHeadingMark(text)?.kind ?? 'plain')
}

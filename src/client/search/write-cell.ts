import { fillWords } from './fill-words.ts'
import type { TablePlace } from './table-place.ts'
import type { SearchWords } from './words.ts'

/** Where a cell is, in words: `行：道路`, `列：总计`. */
export function writeCell(
  { row, column }: Pick<TablePlace, 'row' | 'column'>,
  words: SearchWords,
): readonly string[] {
  return [
    ...(row === '' ? [] : [fillWords(words.row, { name: row })]),
    ...(column === '' ? [] : [fillWords(words.column, { name: column })]),
  ]
}

/** How a cell is in a table; `undefined` where another one reaches over its place. */
export interface CellLayout {
  /** `column`, `row`: names what is below or beside it. `rows`: names several rows. */
  readonly names?: 'column' | 'columns' | 'row' | 'rows'
  readonly columns: number
  readonly rows: number
}

export type Grid = readonly (readonly string[])[]

/** `0` `1,204` `-3.5` `99.4%` `—` `/`: what a column of figures holds. */
const FIGURE = /^(?:[-+－＋−]?\d[\d,，]*(?:\.\d+)?\s?[%％‰]?|[-—–―/／]{1,2})$/u

/**
 * @returns whether a cell is a figure and no more
 * @example isFigure('1,204') // => true
 */
export function isFigure(text: string): boolean {
  return text.length <= 16 && FIGURE.test(text)
}

/**
 * Lays a table out from where its cells are empty: with several rows of heads, a head reaches over the empty ones behind
 * it that have heads of their own below, and down over those below it; a label reaches down over the rows that have none.
 *
 * @param headRows how many rows, from the first, name what is below them
 */
export function layOutTable(
  grid: Grid,
  headRows: number,
): readonly (readonly (CellLayout | undefined)[])[] {
  const labels = countLabels(grid, headRows)
  const covered = grid.map((row) => row.map(() => false))
  return grid.map((row, r) =>
    row.map((text, c) => {
      if (covered[r]?.[c]) return undefined
      const isHead = r < headRows
      const [columns, rows] = isHead
        ? reachOfHead(grid, headRows, labels, r, c)
        : c < labels && text !== ''
          ? reachOfLabel(grid, labels, r, c)
          : [1, 1]
      for (let y = r; y < r + rows; y++)
        for (let x = c; x < c + columns; x++) {
          const line = covered[y]
          if (line) line[x] = true
        }
      if (text === '') return { columns, rows }
      if (isHead) return { names: columns > 1 ? 'columns' : 'column', columns, rows }
      return c < labels ? { names: rows > 1 ? 'rows' : 'row', columns, rows } : { columns, rows }
    }),
  )
}

/** How many columns, from the first, contain the names of the rows. */
function countLabels(grid: Grid, headRows: number): number {
  const body = grid.slice(headRows)
  const width = grid[0]?.length ?? 0
  const hasFigures = (c: number): boolean => body.some((row) => isFigure(row[c] ?? ''))
  if (headRows === 0 || width < 2 || body.length === 0) return 0
  const first = body.map((row) => row[0] ?? '').filter((text) => text !== '')
  // 序号 names the rows too.
  if (first.length === 0 || (hasFigures(0) && !first.every((text, i) => text === `${i + 1}`)))
    return 0
  let labels = 1
  while (labels < width - 1 && isEmptyColumn(grid, headRows, labels) && !hasFigures(labels))
    labels++
  return labels
}

/** The words above and beside a cell that name it, the outermost first. */
export function findNames(
  grid: Grid,
  headRows: number,
  r: number,
  c: number,
): { readonly row: readonly string[]; readonly column: readonly string[] } {
  const layout = layOutTable(grid, headRows)
  const row: string[] = []
  const column: string[] = []
  for (const [y, line] of layout.entries())
    for (const [x, cell] of line.entries()) {
      const text = grid[y]?.[x] ?? ''
      if (!cell?.names || (y === r && x === c)) continue
      const isAbove = cell.names.startsWith('column') && x <= c && c < x + cell.columns && y < r
      const isBeside = cell.names.startsWith('row') && y <= r && r < y + cell.rows && x < c
      if (isAbove) column.push(text)
      if (isBeside) row.push(text)
    }
  return { row, column }
}

function isEmptyColumn(grid: Grid, headRows: number, c: number): boolean {
  return grid.slice(0, headRows).every((row) => (row[c] ?? '') === '')
}

function reachOfHead(
  grid: Grid,
  headRows: number,
  labels: number,
  r: number,
  c: number,
): readonly [columns: number, rows: number] {
  if (headRows < 2) return [1, 1]
  const isEmpty = (y: number, x: number): boolean => (grid[y]?.[x] ?? '') === ''
  const hasBelow = (x: number): boolean => {
    for (let y = r + 1; y < headRows; y++) if (!isEmpty(y, x)) return true
    return false
  }
  const width = grid[r]?.length ?? 0
  let end = c + 1
  if (c === 0 && labels > 1 && isEmptyColumn(grid, headRows, 1)) end = labels
  else if (!isEmpty(r, c) && hasBelow(c))
    while (end < width && isEmpty(r, end) && hasBelow(end)) end++
  let bottom = r + 1
  const isFree = (y: number): boolean => {
    for (let x = c; x < end; x++) if (!isEmpty(y, x)) return false
    return true
  }
  while (bottom < headRows && isFree(bottom)) bottom++
  return [end - c, bottom - r]
}

function reachOfLabel(
  grid: Grid,
  labels: number,
  r: number,
  c: number,
): readonly [columns: number, rows: number] {
  let end = c + 1
  while (end < labels && (grid[r]?.[end] ?? '') === '') end++
  if (end === labels && labels > 1) return [end - c, 1]
  let bottom = r + 1
  while (bottom < grid.length && isWithout(grid[bottom], c)) bottom++
  return [end - c, bottom - r]
}

/** Whether a row has no label of its own up to a column. */
function isWithout(row: readonly string[] | undefined, c: number): boolean {
  return row?.slice(0, c + 1).every((text) => text === '') === true
}

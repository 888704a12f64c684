import { isFigure } from '../../text/table-layout.ts'
import { layLabels } from './lay-labels.ts'
import { joinCells } from './split-cells.ts'
import { type Cell, EMPTY_CELL, type Row } from './table.ts'

/** The head of a table: each row's words with the column that each is in, from the first column of figures. */
interface Form {
  readonly columns: number
  readonly rows: readonly (readonly (readonly [column: number, words: string])[])[]
}

const REVIEW = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'] as const
const from = (column: number, words: readonly string[]): readonly (readonly [number, string])[] =>
  words.map((each, i) => [column + i, each])

/**
 * The tables of the yearly reports on open government with more than one row of heads, in the forms of 2019 and 2021
 * (the heads of the others are in one row).
 */
const FORMS: readonly Form[] = [
  {
    columns: 7,
    rows: [
      [[0, '申请人情况']],
      [
        [0, '自然人'],
        [1, '法人或其他组织'],
        [6, '总计'],
      ],
      from(1, ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']),
    ],
  },
  {
    columns: 15,
    rows: [
      [
        [0, '行政复议'],
        [5, '行政诉讼'],
      ],
      [...from(0, REVIEW), [5, '未经复议直接起诉'], [10, '复议后起诉']],
      [...from(5, REVIEW), ...from(10, REVIEW)],
    ],
  },
  {
    columns: 15,
    rows: [
      [
        [0, '行政复议'],
        [5, '行政诉讼'],
      ],
      [...from(0, REVIEW), ...from(5, REVIEW), ...from(10, REVIEW)],
    ],
  },
]
/** `（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）` is in the corner. */
const CORNER = /^[（(][^）)]{2,60}[）)]/u

/**
 * Lays the head of a statutory table out as its form has it, whatever rows and lines its words came in.
 *
 * @returns `undefined` where the head is of no such form, or the figures are not as many as its columns
 */
export function layStatutoryHead(
  head: readonly Row[],
  body: readonly Row[],
): { readonly rows: readonly Row[]; readonly headRows: number } | undefined {
  const pieces = head.flat().filter(({ text }) => text !== '')
  const [corner, words] = takeCorner(pieces)
  for (const form of FORMS) {
    const cells = matchWords(
      words,
      form.rows.flat().map(([, each]) => each),
    )
    if (!cells || !body.every((row) => fitsForm(row, form.columns))) continue
    const labelled = layLabels(body, form.columns)
    const labels = (labelled[0]?.length ?? 0) - form.columns
    if (corner && labels === 0) return undefined
    let at = 0
    const laidRows = form.rows.map((row, i) => {
      const laid: Cell[] = Array.from({ length: labels + form.columns }, () => EMPTY_CELL)
      if (i === 0 && corner && labels > 0) laid[0] = corner
      for (const [column] of row) laid[labels + column] = cells[at++] ?? EMPTY_CELL
      return laid
    })
    const isWhole = body.some((row) => row.slice(-form.columns).every(({ text }) => text !== ''))
    const rows = isWhole || corner ? laidRows : liftCorner(laidRows, labels)
    return { rows: [...rows, ...labelled], headRows: rows.length }
  }
  return undefined
}

/** Where most columns are empty, the one word of the first row is above the labels, as the lines had it. */
function liftCorner(rows: readonly Row[], labels: number): readonly Row[] {
  const [first, second, ...rest] = rows
  const words = first?.filter(({ text }) => text !== '') ?? []
  const [only] = words
  if (!only || !second || words.length > 1 || labels === 0) return rows
  return [[only, ...second.slice(1)], ...rest]
}

/** Whether a row has figures, or nothing, in all the columns that the form has them in. */
function fitsForm(row: Row, columns: number): boolean {
  const labels = row.slice(0, Math.max(0, row.length - columns))
  return (
    row.length >= columns &&
    row.slice(labels.length).every(({ text }) => text === '' || isFigure(text)) &&
    labels.every(({ text }) => text === '' || !isFigure(text))
  )
}

/** The remark in the corner may be cut over lines as well. */
function takeCorner(pieces: readonly Cell[]): readonly [Cell | undefined, readonly Cell[]] {
  let corner: Cell = EMPTY_CELL
  for (const [i, piece] of pieces.entries()) {
    if (i === 0 && !/^[（(]/u.test(piece.text)) return [undefined, pieces]
    corner = joinCells(corner, piece)
    if (CORNER.test(bare(corner.text))) return [corner, pieces.slice(i + 1)]
    if (i > 3) break
  }
  return [undefined, pieces]
}

/** The pieces of a head put together to the words of a form, in order. */
function matchWords(
  pieces: readonly Cell[],
  words: readonly string[],
): readonly Cell[] | undefined {
  const cells: Cell[] = []
  let at = 0
  for (const word of words) {
    let cell: Cell = EMPTY_CELL
    while (bare(cell.text) !== word) {
      const piece = pieces[at++]
      if (!piece || !word.startsWith(bare(cell.text + piece.text))) return undefined
      cell = joinCells(cell, piece)
    }
    cells.push(cell)
  }
  return at === pieces.length ? cells : undefined
}

function bare(text: string): string {
  return text.replace(/[\s　]/gu, '')
}

import { isFigure } from '../../text/table-layout.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { finishTable } from './finish-table.ts'
import { splitCells } from './split-cells.ts'
import type { FoundTable, Row } from './table.ts'

const GAP = /[ 　\u00a0]{2,}/gu
const LINE = 200
const CELL = 24
/** Two columns tell less than three: more rows, and figures in the second. */
const PAIRS = 3
const NAMES =
  /^(?:序号|姓名|单位|项目|名称|指标|时间|地点|职务|电话|备注|内容|数量|金额|合计|类别|年份|科目)$/u

/** `指标      单位    数量` */
export function readAlignedTable(lines: readonly RawLine[], from: number): FoundTable | undefined {
  const head = lines[from] && readRow(lines[from])
  if (!head) return undefined
  const hasNames = head.length > 2 && head.some(({ text }) => NAMES.test(text.replace(/\s/gu, '')))
  let figures = head.map((_, i) => i).slice(1)
  const rows: Row[] = [head]
  for (let i = from + 1; i < lines.length; i++) {
    const line = lines[i]
    const row = line && line.blanksBefore <= 1 ? readRow(line) : undefined
    if (row?.length !== head.length) break
    figures = figures.filter((at) => isFigure(row[at]?.text ?? ''))
    if (figures.length === 0 && !hasNames) return undefined
    rows.push(row)
  }
  if (rows.length < (head.length === 2 ? PAIRS : 2)) return undefined
  return finishTable({ from, to: from + rows.length, rows, marks: [], isSure: true })
}

function readRow(line: RawLine): Row | undefined {
  if (line.text.length > LINE || !/\S[ 　\u00a0]{2,}\S/u.test(line.text)) return undefined
  const row = splitCells(line, GAP)
  return row.length >= 2 && row.every(({ text }) => text.length <= CELL && !/[。；，]/u.test(text))
    ? row
    : undefined
}

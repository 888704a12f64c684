import type { Span } from '../../text/span.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { finishTable } from './finish-table.ts'
import { splitCells } from './split-cells.ts'
import type { FoundTable, Row } from './table.ts'

const BAR = /[|｜│┃]/gu
const CELL = 200
/** `|---|:--:|` `+-----+-----+` */
const RULE = /^[|｜│┃+＋\s\-—─━=:：├┼┤┌┬┐└┴┘]{3,}$/u

/** `| 指标 | 单位 | 数量 |` */
export function readBarTable(lines: readonly RawLine[], from: number): FoundTable | undefined {
  const first = lines[from]
  if (!first || !hasBar(first.text) || isRule(first.text)) return undefined
  const split: Row[] = [splitCells(first, BAR)]
  const width = split[0]?.length ?? 0
  let to = from + 1
  for (; isBarLine(lines[to]); to++) {
    const line = lines[to]
    if (!line || isRule(line.text)) continue
    const row = splitCells(line, BAR)
    if (row.length !== width || row.some(({ text }) => text.length > CELL)) break
    split.push(row)
  }
  const rows = takeOffEdges(split)
  if (rows.length < 2 || (rows[0]?.length ?? 0) < 2) return undefined
  return finishTable({ from, to, rows, marks: findMarks(lines.slice(from, to)), isSure: true })
}

/** Bars at both ends of the lines open and close them; no cell stands beyond. */
function takeOffEdges(rows: readonly Row[]): readonly Row[] {
  const width = rows[0]?.length ?? 0
  const isEmpty = (at: number): boolean => rows.every((row) => row.at(at)?.text === '')
  const start = isEmpty(0) ? 1 : 0
  const end = isEmpty(-1) ? width - 1 : width
  return rows.map((row) => row.slice(start, end))
}

function hasBar(text: string): boolean {
  return text.length <= 2000 && /[|｜│┃]/u.test(text)
}

function isBarLine(line: RawLine | undefined): boolean {
  return line !== undefined && line.blanksBefore <= 1 && (hasBar(line.text) || isRule(line.text))
}

function isRule(text: string): boolean {
  return text.length <= 400 && RULE.test(text) && /[-—─━=]/u.test(text)
}

function findMarks(lines: readonly RawLine[]): readonly Span[] {
  return lines.flatMap((line) => {
    if (isRule(line.text)) return [{ start: line.start, end: line.end }]
    return [...line.text.matchAll(BAR)].map(({ index }) => {
      const start = line.start + index
      return { start, end: start + 1 }
    })
  })
}

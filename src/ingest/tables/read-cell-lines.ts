import { isFigure } from '../../text/table-layout.ts'
import { isHeadingKind, readHeadingMark } from '../lines/heading-mark.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { finishTable } from './finish-table.ts'
import { layLabels } from './lay-labels.ts'
import { readStride } from './read-stride.ts'
import { toLineCell } from './split-cells.ts'
import { EMPTY_CELL, type FoundTable, type Row } from './table.ts'

/** A label is no longer; the longest that the law gives has 38 characters. */
const CELL = 45
/** Where a subject of the law is named, a table begins. */
const SUBJECT = /^第[一二三四五六七八九十\d]{1,4}条\s?第?[（(]?/u
/** One label below another heads several rows; more are the head of a table. */
const LABELS = 2

/** Labels, then the figures after them: `规章` `0` `0`. */
interface Group {
  readonly from: number
  readonly labels: readonly RawLine[]
  readonly figures: readonly RawLine[]
}

/**
 * Finds tables of which a copy has each cell on a line of its own, between two places of an article: a head, then rows
 * of a label and as many figures as the head has columns. Nothing but the order tells, so none is sure.
 */
export function findCellTables(
  lines: readonly RawLine[],
  from: number,
  to: number,
): readonly FoundTable[] {
  const tables: FoundTable[] = []
  for (let start = from; start < to; ) {
    if (!isCell(lines[start])) {
      start++
      continue
    }
    let end = start
    while (end < to && isCell(lines[end])) end++
    if (end - start >= 4) tables.push(...readRegion(lines, start, end))
    start = end
  }
  return tables
}

function isCell(line: RawLine | undefined): boolean {
  if (!line || line.text.length > CELL) return false
  if (isFigure(line.text)) return true
  return (
    !/[。；！？!?:：，,]/u.test(line.text.replace(/[（(][^（）()]*[）)]/gu, '')) &&
    !/^[（(][^（()）]{12,}[）)]$/u.test(line.text)
  )
}

function readRegion(lines: readonly RawLine[], from: number, to: number): readonly FoundTable[] {
  if (!lines.slice(from, to).some(({ text }) => isFigure(text))) return []
  const stride = readStride(lines, from, to)
  if (stride) return [stride]
  const groups = toGroups(lines, from, to)
  const tables: FoundTable[] = []
  for (let i = 0; i < groups.length; ) {
    let end = i + 1
    while (end < groups.length && !opensTable(groups[end])) end++
    const found = toTable(groups.slice(i, end))
    if (found) tables.push(found)
    i = end
  }
  return tables
}

function toGroups(lines: readonly RawLine[], from: number, to: number): readonly Group[] {
  const groups: Group[] = []
  for (let i = from; i < to; ) {
    let at = i
    while (at < to && !isFigure(lines[at]?.text ?? '')) at++
    let end = at
    while (end < to && isFigure(lines[end]?.text ?? '')) end++
    if (end > at && at > i)
      groups.push({ from: i, labels: lines.slice(i, at), figures: lines.slice(at, end) })
    i = Math.max(end, i + 1)
  }
  return groups
}

function opensTable(group: Group | undefined): boolean {
  if (!group) return true
  const plain = group.labels.filter(({ text }) => !isNumbered(text))
  return plain.length > LABELS || group.labels.some(({ text }) => SUBJECT.test(text))
}

function isNumbered(text: string): boolean {
  const mark = readHeadingMark(text)
  return mark !== undefined && isHeadingKind(mark.kind)
}

function toTable(groups: readonly Group[]): FoundTable | undefined {
  const [first] = groups
  if (!first) return undefined
  const { head, labels, skipped } = partHead(first)
  const form = groups.length === 1 ? toForm(first, [...head, ...labels], skipped) : undefined
  if (form) return form
  const bodies = groups.map((group, i) => ({
    labels: i === 0 ? labels : group.labels,
    figures: group.figures,
  }))
  const width = findUsual(bodies.map(({ figures }) => figures.length))
  const usual = bodies.filter(({ figures }) => figures.length === width)
  if (head.length === 0 || usual.length * 2 < bodies.length + 1) return undefined
  // One row alone tells only where its head has as many cells.
  if (bodies.length === 1 && (width < 2 || head.length < width || head.length > width + 2))
    return undefined
  const last = groups.at(-1)?.figures.at(-1)
  if (!last) return undefined
  const isLost =
    bodies.filter(({ figures }) => hasLostCells(figures, head)).length * 2 > bodies.length
  const columns = isLost ? Math.max(head.length - (isCorner(head[0]) ? 1 : 0), width) : width
  const rows = bodies.map(
    ({ labels: own, figures }): Row => [
      ...own.map(toLineCell),
      ...Array.from({ length: Math.max(0, columns - figures.length) }, () => EMPTY_CELL),
      ...figures.map(toLineCell),
    ],
  )
  const heads = head.map(toLineCell)
  const whole = finishTable({
    from: first.from + skipped,
    to: first.from + groups.reduce((sum, g) => sum + g.labels.length + g.figures.length, 0),
    rows: [heads, ...rows],
    marks: [],
    isSure: false,
  })
  if (whole.headRows > 1) return whole
  if (head.length > columns + 1 && !isLost) return undefined
  const laid = rows.every((row) => row.length >= columns)
    ? layLabels(rows, Math.max(columns, width))
    : rows
  const labelCount = Math.max(1, (laid[0]?.length ?? columns + 1) - columns)
  const corner = Array.from(
    { length: Math.max(0, labelCount + columns - heads.length) },
    () => EMPTY_CELL,
  )
  // 指标 / 2020年 / 2021年 above label and two figures has its own corner; 自然人 / 总计 has none.
  const isCornered = heads.length > columns
  const top = isCornered
    ? [...heads.slice(0, heads.length - columns), ...corner, ...heads.slice(-columns)]
    : [...corner, ...heads]
  const [title, ...names] = heads
  // 申请人情况 is above all the columns of its form.
  const isSpanned = title?.text === '申请人情况' && names.length === columns && !isLost
  const label = Array.from({ length: labelCount }, () => EMPTY_CELL)
  return finishTable({
    ...whole,
    rows: isSpanned ? [[...label, title], [...label, ...names], ...laid] : [top, ...laid],
  })
}

/** A form whose row has figures only. */
function toForm(
  { from, labels, figures }: Group,
  head: readonly RawLine[],
  skipped: number,
): FoundTable | undefined {
  const table = finishTable({
    from: from + skipped,
    to: from + labels.length + figures.length,
    rows: [head.map(toLineCell), figures.map(toLineCell)],
    marks: [],
    isSure: false,
  })
  return table.headRows > 1 ? table : undefined
}

/** The labels of the first group: those of its own row last, above them the head, above that perhaps a heading. */
function partHead({ labels }: Group): {
  readonly head: readonly RawLine[]
  readonly labels: readonly RawLine[]
  readonly skipped: number
} {
  const own = labels.at(-1)
  const above = labels.at(-2)
  const isGroup =
    own !== undefined &&
    above !== undefined &&
    isNumbered(own.text) &&
    isNumbered(above.text) &&
    readHeadingMark(own.text)?.kind !== readHeadingMark(above.text)?.kind
  const count = isGroup ? 2 : 1
  const rest = labels.slice(0, -count)
  const heading = rest.findLastIndex(({ text }) => isNumbered(text) || SUBJECT.test(text))
  return { head: rest.slice(heading + 1), labels: labels.slice(-count), skipped: heading + 1 }
}

/** Empty cells leave empty lines: more above a figure than the head has between its words. */
function hasLostCells(figures: readonly RawLine[], head: readonly RawLine[]): boolean {
  const usual = Math.max(0, ...head.slice(1).map(({ blanksBefore }) => blanksBefore))
  return (figures[0]?.blanksBefore ?? 0) > usual + 1
}

/** `申请人情况` `信息内容` `指标`: what is above the labels. */
function isCorner(line: RawLine | undefined): boolean {
  return line !== undefined && /(?:情况|内容|项目|指标|名称|类别|事项|單位|单位)$/u.test(line.text)
}

function findUsual(counts: readonly number[]): number {
  const seen = new Map<number, number>()
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1)
  return [...seen].toSorted(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? 0
}

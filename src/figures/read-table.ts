import type { Figure, Passed, ReportFacts } from './figure.ts'
import { foldText } from './fold-text.ts'
import { readParagraph } from './read-paragraph.ts'
import { type Column, readColumn, readRowHead, readUnitOf, type UnitOf } from './read-table-head.ts'
import { readText } from './read-text.ts'
import { roundNumber } from './round-number.ts'

export interface Table {
  readonly id: string
  /** The line above it; may name a unit for all cells (单位：万元). */
  readonly caption: string
  readonly head: readonly (readonly string[])[]
  readonly rows: readonly (readonly string[])[]
}

/** A table as one text, in which its figures have their places: tabs between cells, a line for each row. */
export function toTableText({ head, rows }: Pick<Table, 'head' | 'rows'>): string {
  return [...head, ...rows].map((cells) => cells.join('\t')).join('\n')
}

/**
 * The figures of a table: a row names what is counted and in what (常住人口（万人）), a column the year or a comparison. Cells that
 * are no plain number are read as a text is.
 */
export function readTable(
  table: Table,
  report: ReportFacts,
): { readonly figures: readonly Figure[]; readonly passed: readonly Passed[] } {
  const figures: Figure[] = []
  const passed: Passed[] = []
  const width = Math.max(0, ...[...table.head, ...table.rows].map((row) => row.length))
  const columns = Array.from({ length: width }, (_, k) =>
    readColumn(table.head.map((row) => row[k] ?? '').join(''), report.year),
  )
  const ofAll = readUnitOf(foldText(table.caption))
  let at = 0
  for (const [r, cells] of [...table.head, ...table.rows].entries()) {
    const isHead = r < table.head.length
    const row = readRowHead(cells[0] ?? '')
    for (const [k, cell] of cells.entries()) {
      const place: CellPlace = {
        id: table.id,
        at,
        cell,
        row: row.name,
        column: columns[k],
        year: report.year,
      }
      const unit = row.unit ?? columns[k]?.unit ?? ofAll
      const plain = isHead || k === 0 ? undefined : readPlain(place, unit)
      if (plain) figures.push(plain)
      else readWords(place, !isHead && k > 0, figures, passed)
      at += cell.length + 1
    }
  }
  return { figures, passed }
}

interface CellPlace {
  readonly id: string
  /** Where the cell begins in the table's text. */
  readonly at: number
  readonly cell: string
  readonly row: string
  readonly column: Column | undefined
  readonly year: number
}

const PLAIN = /^\s*([+\-−]?)(\d+(?:,\d{3})*(?:\.\d+)?)(%?)\s*$/

function readPlain(
  { id, at, cell, row, column, year }: CellPlace,
  unit: UnitOf | undefined,
): Figure | undefined {
  const [, sign = '', digits = '', percent = ''] = PLAIN.exec(foldText(cell)) ?? []
  const isChange = column?.isChange ?? false
  const found =
    percent === '%' || (isChange && column?.unit === undefined && unit === undefined)
      ? PERCENT
      : isChange
        ? (column?.unit ?? unit)
        : unit
  if (
    digits === '' ||
    !found ||
    (isChange && percent === '' && column?.unit === undefined && !/%/.test(column?.name ?? ''))
  )
    return undefined
  const start = at + cell.length - cell.trimStart().length
  const surface = cell.trim()
  const isDown = sign !== '' && sign !== '+'
  const size = roundNumber(Number(digits.replaceAll(',', '')) * found.times)
  return {
    paragraph: id,
    start,
    end: start + surface.length,
    sentence: [at, at + cell.length],
    surface,
    value: isDown ? -size : size,
    to: null,
    unit: found.unit.name,
    kind: isChange && found.unit.kind === 'share' ? 'change' : found.unit.kind,
    approx: null,
    subject: toSubject(row, column),
    period: column?.span ?? String(year),
    relation: isChange
      ? {
          type: found.unit.kind === 'share' ? 'yoy' : 'delta',
          direction: isDown ? 'down' : 'up',
          base: null,
        }
      : null,
    standing: column?.isPlanned ? 'planned' : null,
    confidence: 0.9,
  }
}

const PERCENT: UnitOf = { unit: { kind: 'share', name: '%' }, times: 1 }

/** A column that is no year and no comparison names the figure too: 青石村 | 投资额. */
function toSubject(row: string, column: Column | undefined): string {
  const isNamed = column !== undefined && column.span === undefined && !column.isChange
  return isNamed
    ? `${row}${/^(?:数量|数值|数据|合计|指标值|单位|完成数|实绩)$/.test(column.name) ? '' : column.name}`
    : row
}

function readWords(
  { id, at, cell, row, column, year }: CellPlace,
  isNamedByRow: boolean,
  figures: Figure[],
  passed: Passed[],
): void {
  const text = readText(cell, year)
  const paragraph = { id, text: cell, headings: [] }
  for (const figure of readParagraph({
    paragraph,
    text,
    year,
    planYear: undefined,
    titled: undefined,
  })) {
    const isCounted = isNamedByRow && figure.kind !== 'date'
    figures.push({
      ...figure,
      start: figure.start + at,
      end: figure.end + at,
      sentence: [figure.sentence[0] + at, figure.sentence[1] + at],
      ...(isCounted && {
        subject: figure.subject || toSubject(row, column),
        period: column?.span ?? figure.period,
      }),
    })
  }
  for (const { start, end, why } of text.passed)
    passed.push({
      paragraph: id,
      start: start + at,
      end: end + at,
      surface: cell.slice(start, end),
      why,
    })
}

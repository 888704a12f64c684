import { countColumns } from '../text/columns.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/** A table is set out in columns for the eye as long as its lines are not wider. */
const WIDEST = 120

/**
 * Writes a table. Markdown knows one row of heads: the others are below its rule, and a second rule closes them.
 *
 * @param rows all of one length
 */
export function writeTable(rows: readonly (readonly string[])[], headRows: number): string {
  const cells = rows.map((row) => row.map(writeCell))
  const width = cells[0]?.length ?? 0
  const [first = Array.from({ length: width }, () => '')] = headRows > 0 ? cells : []
  const rule = Array.from({ length: width }, () => '---')
  const lines = [
    first,
    rule,
    ...cells.slice(Math.min(headRows, 1), headRows),
    ...(headRows > 1 ? [rule] : []),
    ...cells.slice(headRows),
  ]
  const widths = rule.map((_, i) =>
    lines.reduce((most, line) => Math.max(most, countColumns(line[i] ?? '')), 0),
  )
  const isNarrow = widths.reduce((sum, each) => sum + each + 3, 1) <= WIDEST
  return lines.map((line) => writeLine(line, isNarrow ? widths : [], rule)).join('\n')
}

function writeLine(
  line: readonly string[],
  widths: readonly number[],
  rule: readonly string[],
): string {
  const mark = line === rule ? '-' : ' '
  const padded = line.map(
    (cell, i) => cell + mark.repeat(Math.max(0, (widths[i] ?? 0) - countColumns(cell))),
  )
  return `| ${padded.join(' | ')} |`
}

/** A cell of strokes only would be a rule. */
function writeCell(text: string): string {
  const escaped = escapeMarkdown(text, { isLineStart: false })
  return /^[:-]+$/.test(escaped) ? escaped.replace(/-/g, '\\-') : escaped
}

import { type Span, trimSpan } from '../../text/span.ts'
import { findLabels, readLabel } from './find-labels.ts'
import type { Label } from './labels.ts'

/** A label and what follows it, up to the next label. Spans count from the line's own start. */
export interface Cut {
  readonly label: Label
  /** The label's own words, spaces inside taken out: `文　号` is 文号. */
  readonly name: string
  readonly labelSpan: Span
  readonly valueSpan: Span
}

/** What is above the first label: a bare date, or nothing. */
export interface CutLine {
  readonly lead: Span
  readonly cuts: readonly Cut[]
}

const LONGEST = 400

/**
 * Cuts a line at the labels it is known to hold, and nowhere else: a colon or a space may be part
 * of a value. `undefined` where the line does not begin with a label (or with a date before one).
 *
 * @param isVertical labels and values are each on a line of its own: any label alone is one
 * @example cutLabels('发布日期:2021-01-04信息来源:柳浦街道字号:[ ]') // three cuts
 */
export function cutLabels(line: string, isVertical = false): CutLine | undefined {
  if (line.length > LONGEST) return undefined
  const alone = readLabel(line.replace(/[\s　]/g, ''))
  if (alone?.isSure === true || (alone && isVertical)) return cutAlone(line, alone)
  const labels = findLabels(line)
  const [first] = labels
  if (!first) return undefined
  const cuts = labels.map(({ label, name, start, end }, i): Cut => {
    const value = { start: end, end: labels[i + 1]?.start ?? line.length }
    return {
      label,
      name,
      labelSpan: { start, end },
      valueSpan: trimBars(line, toFirstCell(line, label, value)),
    }
  })
  return { lead: trimBars(line, { start: 0, end: first.start }), cuts }
}

/** The marks and the colon around a label: `• 索引号:`, `【索引号】`, `| 索引号 |`. */
const DRESS = /^[\s　•●·▪◆■*|｜【[-]{1,4}|[\s　】\]:：|｜]{1,4}$/gu

/** Whether a line is a sure label and nothing else, with or without its colon. */
export function isLabelAlone(line: string): boolean {
  const name = line.replace(DRESS, '').replace(/[\s　]/g, '')
  return line.length <= 24 && readLabel(name)?.isSure === true
}

/** A sure label alone on its line, without a colon: its value is below, or missing. */
function cutAlone(line: string, label: Label): CutLine {
  const end = line.length
  const name = line.replace(/[\s　]/g, '')
  const cut = { label, name, labelSpan: { start: 0, end }, valueSpan: { start: end, end } }
  return { lead: { start: 0, end: 0 }, cuts: [cut] }
}

/** `示例街道||登记号||无`, `示例街道　　登记号：无`: a label that is not known ends the value before it. */
const NEXT_CELL =
  /(?<=[^|｜\s　][\s　]{0,40})[|｜]{1,2}(?=[\s　]{0,40}\p{sc=Han})|(?<=[^\s　|｜])(?:\t|[ 　]{2,40})(?=\p{sc=Han}{2,12}[:：])/u

/** `柳青 终校：周小溪` in a list of persons */
const NEXT_LABEL = /(?<=[^\s　|｜])[ 　](?=\p{sc=Han}{2,6}[:：])/u

function toFirstCell(line: string, { field }: Label, span: Span): Span {
  const content = line.slice(span.start, span.end)
  const before = BARS_BEFORE.exec(content)?.[0].length ?? 0
  const rest = content.slice(before)
  const next = NEXT_CELL.exec(rest) ?? (field === 'title' ? null : NEXT_LABEL.exec(rest))
  return next ? { start: span.start, end: span.start + before + next.index } : span
}

const BARS_BEFORE = /^[|｜\s　]{1,400}/u
const BARS_AFTER = /[|｜\s　【[（(]{1,400}$/u

/** A value without the cell bars around it; a bracket that opens the next label is no part of it. */
function trimBars(line: string, span: Span): Span {
  const content = line.slice(span.start, span.end)
  const before = BARS_BEFORE.exec(content)?.[0].length ?? 0
  const after = before === content.length ? 0 : (BARS_AFTER.exec(content)?.[0].length ?? 0)
  const trimmed = trimSpan(line, { start: span.start + before, end: span.end - after })
  return dropLoneBracket(line, trimmed)
}

/** `（来源：示例日报）`: the bracket around the line closes after the value. */
function dropLoneBracket(line: string, span: Span): Span {
  const value = line.slice(span.start, span.end)
  const isLone = /[)）】\]]$/u.test(value) && !/[(（【[]/u.test(value)
  return isLone ? trimSpan(line, { start: span.start, end: span.end - 1 }) : span
}

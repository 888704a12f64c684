import { countColumns } from '../../text/columns.ts'
import { endsSentence } from '../lines/line-shape.ts'
import type { RawLine } from '../lines/raw-line.ts'

/** How a text was broken at a fixed width by a program that knew no paragraphs. */
export interface Wrap {
  /** Columns of the longest line. */
  readonly width: number
  /** Columns of a full line; a little less is full too, where a mark might not begin the next line. */
  readonly full: number
  /** The column that paragraphs begin at, and the one of their other lines, where they are not the same. */
  readonly indents?: { readonly start: number; readonly rest: number }
}

/** Lines of at most this many characters say nothing about the width. */
const SHORT = 12
/** Lines that must be looked at, and the share of them that must be about as long as the longest. */
const ENOUGH = 6
const SHARE = 0.6
/** Of lines that stop inside a sentence, all of them about as long as the longest, fewer are enough. */
const ENOUGH_BROKEN = 3
/** Two characters. */
const SLACK = 4
const WIDEST = 160
/** So many of a kind of line must begin at one column. */
const SAME = 0.75

/** Finds the width at which lines were cut, `undefined` where lines are paragraphs. */
export function findWrap(lines: readonly RawLine[]): Wrap | undefined {
  const long = lines.filter(({ text }) => text.length > SHORT && text.length <= WIDEST)
  if (long.length < ENOUGH_BROKEN || lines.some(({ text }) => text.length > WIDEST))
    return undefined
  const widest = Math.max(...long.map(toWidth))
  const full = widest - SLACK
  const wide = long.filter((line) => toWidth(line) >= full).length
  const isWrapped =
    long.length >= ENOUGH && long.length >= lines.length / 2 && wide / long.length >= SHARE
  if (!isWrapped && !areBrokenAt(lines, full)) return undefined
  const indents = findIndents(lines, full)
  return { width: widest, full, ...(indents && { indents }) }
}

function toWidth(line: RawLine): number {
  return line.column + countColumns(line.text)
}

/** `…設主席及副主席各` / `一人。`: all the lines that stop inside a sentence are full. */
function areBrokenAt(lines: readonly RawLine[], full: number): boolean {
  const broken = lines.filter(
    ({ text }, i) =>
      text.length > SHORT &&
      lines[i + 1]?.blanksBefore === 0 &&
      !endsSentence(text) &&
      !/[:：]$/u.test(text),
  )
  const prose = broken.filter(({ text }) => /[，,、。]/u.test(text))
  return (
    broken.length >= ENOUGH_BROKEN &&
    prose.length * 2 >= broken.length &&
    broken.every((line) => toWidth(line) >= full)
  )
}

function findIndents(lines: readonly RawLine[], full: number): Wrap['indents'] {
  const starts: number[] = []
  const rest: number[] = []
  for (const [i, { column }] of lines.entries()) {
    const above = lines[i - 1]
    if (!above) continue
    if (endsSentence(above.text)) {
      if (toWidth(above) < full) starts.push(column)
    } else if (toWidth(above) >= full) rest.push(column)
  }
  const [start, other] = [findUsual(starts), findUsual(rest)]
  return start === undefined || other === undefined || start === other
    ? undefined
    : { start, rest: other }
}

function findUsual(columns: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1)
  const [usual] = [...counts].toSorted(([, n], [, m]) => m - n)
  return usual && usual[1] >= columns.length * SAME ? usual[0] : undefined
}

/** Whether the lines are those of two columns, read across: a wide gap is inside most of them. */
export function hasColumns(lines: readonly RawLine[]): boolean {
  const gaps = lines.filter(
    ({ text }) => text.length <= WIDEST && /[^\s　][ 　]{3,40}[^\s　|]/u.test(text),
  )
  return (
    gaps.length >= 4 &&
    gaps.length > lines.length / 2 &&
    gaps.some(({ text }) => /[，。]/u.test(text))
  )
}

/** Whether a line fills the width. */
export function isFullLine(line: RawLine, wrap: Wrap): boolean {
  return toWidth(line) >= wrap.full
}

/** Whether a line begins where paragraphs begin. */
export function isStartLine({ column }: RawLine, { indents }: Wrap): boolean {
  if (!indents) return false
  return indents.start > indents.rest ? column > indents.rest : column <= indents.start
}

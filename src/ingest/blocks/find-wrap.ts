import { countColumns } from '../../text/columns.ts'
import type { RawLine } from '../lines/raw-line.ts'

/** How a text was broken at a fixed width by a program that knew no paragraphs. */
export interface Wrap {
  /** Columns of a full line; a little less is full too, where a mark might not begin the next line. */
  readonly full: number
  /** Whether paragraphs begin with an indent. */
  readonly hasIndents: boolean
}

/** Lines of at most so many characters tell nothing of the width. */
const SHORT = 12
/** Lines that must be looked at, and the share of them that must be about as long as the longest. */
const ENOUGH = 6
const SHARE = 0.6
/** Two characters. */
const SLACK = 4
const WIDEST = 160

/** Finds the width at which lines were cut, `undefined` where lines are paragraphs. */
export function findWrap(lines: readonly RawLine[]): Wrap | undefined {
  const long = lines.filter(({ text }) => text.length > SHORT && text.length <= WIDEST)
  if (long.length < ENOUGH || long.length < lines.length / 2) return undefined
  const toWidth = (line: RawLine): number => countColumns(line.text) + 2 * line.indent
  const widths = long.map(toWidth)
  const full = Math.max(...widths)
  if (lines.some(({ text }) => text.length > WIDEST)) return undefined
  const wide = widths.filter((width) => width >= full - SLACK).length
  if (wide / long.length < SHARE) return undefined
  const indented = lines.filter(({ indent }) => indent > 0).length
  return { full: full - SLACK, hasIndents: indented > 0 && indented < lines.length }
}

/** Whether the lines are those of two columns, read across: a wide gap stands inside most of them. */
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
  return countColumns(line.text) + 2 * line.indent >= wrap.full
}

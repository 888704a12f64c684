import { countColumns } from '../../text/columns.ts'
import { type Line, toLines } from '../../text/lines.ts'
import { trimSpan } from '../../text/span.ts'

/** A line without the white space around it; `start` and `end` are those of its words. */
export interface RawLine {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly blanksBefore: number
  /** How far its first word stands from the margin, in characters. */
  readonly indent: number
  /** The same in columns of a fixed-width screen. */
  readonly column: number
  /** How many tabs come before its first word. */
  readonly tabs: number
  /** And how many after its last one. */
  readonly tabsBehind: number
}

/** The lines of a text that contain something, trimmed: indents of any kind of space change nothing. */
export function toRawLines(text: string): readonly RawLine[] {
  return toLines(text).map((line: Line) => {
    const { start, end } = trimSpan(text, line)
    return {
      number: line.number,
      start,
      end,
      text: text.slice(start, end),
      blanksBefore: line.blanksBefore,
      indent: start - line.start,
      column: start === line.start ? 0 : countColumns(text.slice(line.start, start)),
      tabs: start === line.start ? 0 : countTabs(text.slice(line.start, start)),
      tabsBehind: end === line.end ? 0 : countTabs(text.slice(end, line.end)),
    }
  })
}

function countTabs(space: string): number {
  return space.split('\t').length - 1
}

import { isHeadingKind, type MarkKind, readHeadingMark } from '../lines/heading-mark.ts'
import { endsSentence } from '../lines/line-shape.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { rankOf } from './order-kinds.ts'
import { readNumberedLead } from './read-lead.ts'

/** What the other numbers of its series tell of a line; line numbers. */
export interface SeriesHabits {
  /** `（六）…` among （一） to （八） that are all headings is one, whatever its last word is. */
  readonly standing: ReadonlySet<number>
  /** Its neighbours run on into their paragraphs: `（一）建章立制。一是…`. */
  readonly runsOn: ReadonlySet<number>
}

interface Member {
  readonly line: RawLine
  readonly shape: 'alone' | 'on' | 'other'
}

interface Series {
  readonly kind: MarkKind
  last: number
  readonly members: Member[]
}

/** So many lines of a series are a habit, and so many times as many as do otherwise. */
const ENOUGH = 2
const MAJORITY = 2
/** A number may be lost between two. */
const JUMP = 3
const LONGEST = 90

/** Follows the numbers of an article from one to the next, each kind for itself, and tells how each series is set. */
export function findSeries(lines: readonly RawLine[]): SeriesHabits {
  const standing = new Set<number>()
  const runsOn = new Set<number>()
  const open: Series[] = []
  const close = (from: number): void => {
    for (const { members } of open.splice(from)) {
      const on = members.filter(({ shape }) => shape === 'on').length
      const alone = members.filter(({ shape }) => shape === 'alone').length
      const habit =
        alone >= ENOUGH && alone > on
          ? standing
          : on >= ENOUGH && on >= alone * MAJORITY
            ? runsOn
            : undefined
      for (const { line, shape } of members)
        if (habit === runsOn || (habit === standing && shape === 'alone')) habit.add(line.number)
    }
  }
  for (const [i, line] of lines.entries()) {
    const mark = readHeadingMark(line.text)
    if (mark?.ordinal === undefined || !isHeadingKind(mark.kind)) continue
    const { kind, ordinal } = mark
    const at = open.findLastIndex((series) => series.kind === kind)
    const own = open[at]
    const member = { line, shape: toShape(line, lines[i + 1], kind) }
    if (own && ordinal > own.last && ordinal - own.last <= JUMP) {
      close(at + 1)
      own.last = ordinal
      own.members.push(member)
      continue
    }
    const below = at >= 0 ? at : open.findIndex((series) => rankOf(series.kind) > rankOf(kind))
    if (below >= 0 && (at >= 0 || ordinal > 1)) close(below)
    open.push({ kind, last: ordinal, members: [member] })
  }
  close(0)
  return { standing, runsOn }
}

function toShape(line: RawLine, below: RawLine | undefined, kind: MarkKind): Member['shape'] {
  const { text } = line
  const lead = readNumberedLead(text)
  if (lead !== undefined && lead !== text) return 'on'
  if (text.length > LONGEST || /[。；;！](?=.)/u.test(text)) return 'other'
  if (endsSentence(text) && rankOf(kind) > rankOf('han-bracket')) return 'other'
  if (/[;；,，、：:]$/u.test(text) || !below) return 'other'
  return readHeadingMark(below.text)?.kind === kind ? 'other' : 'alone'
}

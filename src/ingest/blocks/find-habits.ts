import { isProse } from '../lines/find-body.ts'
import { type MarkKind, readHeadingMark } from '../lines/heading-mark.ts'
import { isPlainHead } from '../lines/line-shape.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { readNumberedLead, readPlainLead } from './read-lead.ts'

/** How an article sets its heads: what nearly all of its lines do tells of one that was cut. */
export interface Habits {
  /** Numbers whose heads run on into their paragraphs: `(一)建章立制。一是…`. */
  readonly runsOn: ReadonlySet<MarkKind>
  /** Paragraphs open with topic sentences, and no crosshead stands alone. */
  readonly hasTopicSentences: boolean
}

/** So many lines of a kind are a habit, and so many times as many as do otherwise. */
const ENOUGH = 2
const MAJORITY = 2

/** Finds the habits of an article from its lines. */
export function findHabits(lines: readonly RawLine[]): Habits {
  const counts = new Map<MarkKind, { on: number; alone: number }>()
  let topics = 0
  let crossheads = 0
  for (const [i, { text }] of lines.entries()) {
    const mark = readHeadingMark(text)
    if (!mark) {
      if (readPlainLead(text) !== undefined) topics++
      else if (isPlainHead(text) && isProse(lines[i + 1]?.text ?? '')) crossheads++
      continue
    }
    const count = counts.get(mark.kind) ?? { on: 0, alone: 0 }
    const lead = readNumberedLead(text)
    if (lead !== undefined && lead !== text) count.on++
    else if (text.length <= 45) count.alone++
    counts.set(mark.kind, count)
  }
  return {
    runsOn: new Set(
      [...counts].flatMap(([kind, { on, alone }]) =>
        on >= ENOUGH && on >= alone * MAJORITY ? [kind] : [],
      ),
    ),
    // The line that was cut looks like a crosshead itself.
    hasTopicSentences: topics >= ENOUGH && crossheads <= 1,
  }
}

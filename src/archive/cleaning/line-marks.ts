import type { Field, Flag, IngestResult, Join, Removal } from '../../ingest/ingest-result.ts'
import { toSeverity } from '../../ingest/report/flag-severity.ts'
import { findLine } from '../../text/find-line.ts'
import type { Line } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'
import type { CleaningLine, LineFlag, LineMark } from './cleaning-record.ts'

/** What is noted of the lines of a file, by their numbers. */
export class LineNotes {
  readonly #lines: readonly Line[]
  readonly #starts: readonly number[]
  readonly #marks = new Map<number, LineMark[]>()
  readonly #joins = new Map<number, Join>()
  readonly #flags = new Map<number, LineFlag[]>()
  /** Where the next flag of the same words is looked for. */
  readonly #found = new Map<string, number>()

  /** @param lines at least one */
  constructor(lines: readonly Line[]) {
    this.#lines = lines
    this.#starts = lines.map(({ start }, i) => (i === 0 ? 0 : start))
  }

  /** The lines that a span touches. */
  linesOf({ start, end }: Span): readonly Line[] {
    const first = findLine(this.#starts, start)
    const last = findLine(this.#starts, Math.max(start, end - 1))
    return this.#lines.slice(first, last + 1)
  }

  addRemoval({ span, rule }: Removal): void {
    this.#mark(span, (stretch) => ({ ...stretch, kind: 'removed', rule }))
  }

  addField({ name, spans }: Field, isEdited: boolean): void {
    for (const span of spans)
      this.#mark(span, (stretch) => ({
        ...stretch,
        kind: 'field',
        field: name,
        ...(isEdited && { isEdited }),
      }))
  }

  addJoin(join: Join): void {
    this.#joins.set(join.line, join)
  }

  addFlag({ kind, text, span }: Flag, line: Line): void {
    push(this.#flags, line.number, { kind, text })
    const found = span ?? this.#findNext(line, text)
    if (found) this.#mark(found, (stretch) => ({ ...stretch, kind: 'flag' }))
  }

  note({ number }: Line): CleaningLine {
    const marks = this.#marks.get(number)
    const join = this.#joins.get(number)
    const flags = this.#flags.get(number)
    return {
      number,
      ...(marks && { marks: joinNeighbours(marks) }),
      ...(join && { join: { rule: join.rule, isSure: join.isSure } }),
      ...(flags && { flags }),
    }
  }

  /** The words of a flag in its line; those that are there several times were flagged as often. */
  #findNext(line: Line, text: string): Span | undefined {
    if (text === '') return undefined
    const key = `${line.number}\n${text}`
    const at = line.text.indexOf(text, this.#found.get(key) ?? 0)
    if (at < 0) return undefined
    this.#found.set(key, at + text.length)
    return { start: line.start + at, end: line.start + at + text.length }
  }

  #mark(span: Span, make: (stretch: { from: number; to: number }) => LineMark): void {
    for (const line of this.linesOf(span)) {
      const from = Math.max(0, span.start - line.start)
      const to = Math.min(line.text.length, span.end - line.start)
      if (from < to) push(this.#marks, line.number, make({ from, to }))
    }
  }
}

/**
 * The flags that visitors are shown: lost and doubtful places. That a private person may be named is for the editor alone,
 * and half-width marks are seen without help.
 */
export function shownFlags({ flags }: IngestResult): readonly Flag[] {
  return flags.filter((flag) => ['lost', 'suspicious'].includes(toSeverity(flag)))
}

/** A label and its value are one stretch. */
function joinNeighbours(marks: readonly LineMark[]): readonly LineMark[] {
  const joined: LineMark[] = []
  for (const mark of marks.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1)
    if (last && last.to === mark.from && isAlike(last, mark))
      joined[joined.length - 1] = { ...last, to: mark.to }
    else joined.push(mark)
  }
  return joined
}

function isAlike(one: LineMark, other: LineMark): boolean {
  if (one.kind === 'removed') return other.kind === 'removed' && other.rule === one.rule
  return one.kind === 'field' && other.kind === 'field' && other.field === one.field
}

function push<Value>(values: Map<number, Value[]>, key: number, value: Value): void {
  const known = values.get(key)
  if (known) known.push(value)
  else values.set(key, [value])
}

import type { Span } from '../../text/span.ts'
import type { Flag, Join } from '../ingest-result.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import { endsSentence, hasClauses, isPageNumber, isPlainHead } from '../lines/line-shape.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { findTables } from '../tables/find-tables.ts'
import type { Cell, FoundTable } from '../tables/table.ts'
import { isCaption } from './find-captions.ts'
import { findHabits, type Habits } from './find-habits.ts'
import { findWrap, hasColumns, type Wrap } from './find-wrap.ts'
import { readBreak } from './join-rules.ts'
import { appendLine, makePiece, makeTablePiece, type Piece } from './piece.ts'

/** How much of an open text decides about a break: a text may grow to megabytes, line by line. */
const WINDOW = 2000

export interface Joined {
  readonly pieces: readonly Piece[]
  readonly joins: readonly Join[]
  readonly flags: readonly Flag[]
  /** Bars and rules that were drawn between the cells of tables. */
  readonly marks: readonly Span[]
}

/**
 * Puts the lines of paragraphs that were cut together again. A picture's caption between two halves
 * of a sentence is lifted out and is below it. Every join is recorded with its rule.
 *
 * @param margin the least indent of the article, its masthead included
 */
export function joinLines(
  lines: readonly RawLine[],
  gap: number,
  margin: number = findMargin(lines),
): Joined {
  const tables = findTables(lines)
  const rest = takeOut(lines, tables)
  if (tables.length === 0 && hasColumns(lines)) return keepApart(lines)
  const wrap = findWrap(rest)
  const setting = { gap, margin, wrap, habits: findHabits(rest) }
  const [first] = lines
  const pieces: Piece[] = []
  const joins: Join[] = []
  const flags: Flag[] = []
  if (wrap && first) flags.push({ kind: 'hard-wrap', text: `${wrap.width}`, line: first.number })
  let from = 0
  for (const table of [...tables, undefined]) {
    const joined = joinRun(lines.slice(from, table?.from), setting)
    pieces.push(...joined.pieces)
    joins.push(...joined.joins)
    flags.push(...joined.flags)
    if (!table) break
    const own = lines.slice(table.from, table.to)
    const [line] = own
    if (table.caption && line) pieces.push(makePiece('text', [toCaptionLine(table.caption, line)]))
    pieces.push(makeTablePiece(table, own))
    if (!table.isSure)
      flags.push({ kind: 'rebuilt-table', text: own[0]?.text ?? '', line: own[0]?.number ?? 1 })
    from = table.to
  }
  return { pieces, joins, flags, marks: tables.flatMap(({ marks }) => marks) }
}

/** The words of a caption, without the bars after them. */
function toCaptionLine({ text, spans }: Cell, line: RawLine): RawLine {
  const [first = line] = spans
  return { ...line, text, start: first.start, end: spans.at(-1)?.end ?? first.end }
}

function takeOut(lines: readonly RawLine[], tables: readonly FoundTable[]): readonly RawLine[] {
  let from = 0
  return [...tables, undefined].flatMap((table) => {
    const above = lines.slice(from, table?.from)
    from = table?.to ?? lines.length
    return above
  })
}

interface Setting {
  readonly gap: number
  readonly margin: number
  readonly wrap: Wrap | undefined
  readonly habits: Habits
}

/** The lines between two tables. */
function joinRun(
  lines: readonly RawLine[],
  { gap, margin, wrap, habits }: Setting,
): Omit<Joined, 'marks'> {
  const pieces: Piece[] = []
  const joins: Join[] = []
  const flags: Flag[] = []
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]
    if (!line) break
    i++
    if (isCaption(line, gap, lines[i], lines[i - 2])) {
      pieces.push(makePiece('caption', [line]))
      continue
    }
    const own: RawLine[] = [line]
    const floats: RawLine[] = []
    let text = line.text
    let isHead = habits.standing.has(line.number)
    for (;;) {
      const last = own.at(-1) ?? line
      const floating = countFloats(lines, i, text, gap)
      const next = lines[i + floating]
      if (!next || (floating === 0 && isCaption(next, gap, lines[i + 1], last))) break
      const verdict = readBreak({ text, last, lineCount: own.length, next, wrap, habits, margin })
      if (floating > 0 && !(verdict.isJoin && hasBody(next))) break
      if (!verdict.isJoin) {
        isHead ||= verdict.rule === 'comma-head'
        if (own.length === 2 && joins.at(-1)?.rule === 'paper-title') isHead = true
        if (verdict.isUnfinished === true)
          flags.push({ kind: 'unfinished', text: text.slice(-16), line: last.number })
        else if (!verdict.isSure)
          flags.push({ kind: 'review-break', text: text.slice(-16), line: last.number })
        break
      }
      const isSure = verdict.isSure && floating === 0 && next.blanksBefore < gap
      const rule = floating > 0 ? `${verdict.rule}+float` : verdict.rule
      joins.push({
        left: last.text.slice(-8),
        right: next.text.slice(0, 8),
        line: last.number,
        rule,
        isSure,
      })
      floats.push(...lines.slice(i, i + floating))
      own.push(next)
      isHead = false
      text = appendLine(text, next.text).slice(-WINDOW)
      i += floating + 1
    }
    pieces.push(isHead ? { ...makePiece('text', own), isHead } : makePiece('text', own))
    pieces.push(
      ...floats.map((float) => makePiece(isPageNumber(float.text) ? 'text' : 'caption', [float])),
    )
  }
  return { pieces, joins, flags }
}

/** The least indent of lines. */
export function findMargin(lines: readonly RawLine[]): number {
  return lines.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY)
}

/** Two columns read across: only a person can put them one below the other. */
function keepApart(lines: readonly RawLine[]): Joined {
  const line = lines[0]?.number ?? 1
  const gap = /.[ 　]{3,40}./u.exec(lines.find(({ text }) => / {3}|　{3}/u.test(text))?.text ?? '')
  return {
    pieces: lines.map((own) => makePiece('text', [own])),
    joins: [],
    marks: [],
    flags: [{ kind: 'review-break', text: gap?.[0] ?? '', line }],
  }
}

/** How many captions or page numbers are between an unfinished text and what may be its other half. */
function countFloats(lines: readonly RawLine[], from: number, text: string, gap: number): number {
  if (endsSentence(text) || !hasClauses(text)) return 0
  let count = 0
  for (
    let line = lines[from];
    line &&
    (isCaption(line, gap, lines[from + count + 1], lines[from + count - 1]) ||
      isPageNumber(line.text));
    line = lines[from + count]
  )
    count++
  return count
}

function hasBody({ text }: RawLine): boolean {
  return !isPlainHead(text) && readHeadingMark(text) === undefined
}

import { findUnits, type Unit } from '../../text/units.ts'
import {
  findPlaces,
  mergeSpans,
  readParagraph,
  type Span,
  type TermSpan,
  type ToUnits,
  toBoundary,
  toPath,
} from './places.ts'
import type { ReportText, TextBlock } from './report-text.ts'
import { readTablePlace, type TablePlace } from './table-place.ts'

/** A stretch of text, found or not. */
export interface Part {
  readonly text: string
  readonly isFound: boolean
}

/** A place in a report where something was found. */
export interface Hit {
  readonly id: string
  /** The headings above, outermost first. */
  readonly path: readonly string[]
  /** The number of the paragraph, where it has one. */
  readonly paragraph?: number
  readonly isHeading: boolean
  /** What names the row and the column of a cell, where it is in a table. */
  readonly cell?: Pick<TablePlace, 'row' | 'column'>
  readonly parts: readonly Part[]
}

export interface Excerpts {
  readonly title: readonly Part[]
  readonly hits: readonly Hit[]
  /** How often anything was found in title and text. */
  readonly places: number
  /** Blocks with a find that are not among the hits. */
  readonly others: number
}

/**
 * The title with its found words, and the sentences that show a report's hits: those with the most terms first
 * chosen, in reading order.
 *
 * @param other the same report in the other script: a few words are found only there, and are in the same place here
 */
export function makeExcerpts(
  report: ReportText,
  terms: readonly (readonly Unit[])[],
  toUnits: ToUnits,
  options: { readonly most: number; readonly other?: ReportText },
): Excerpts {
  const { title, blocks: found } = findPlaces(report, terms, toUnits, options.other)
  const chosen = found
    .toSorted((a, b) => countTerms(b.spans) - countTerms(a.spans) || a.order - b.order)
    .slice(0, options.most)
    .toSorted((a, b) => a.order - b.order)
  return {
    title: toParts(report.title, { start: 0, end: report.title.length }, title),
    hits: chosen.map(({ block, spans }) => toHit(block, report, spans)),
    places: found.reduce((sum, { spans }) => sum + spans.length, title.length),
    others: found.length - chosen.length,
  }
}

/** What the other script writes in the places where the terms first occur. */
export function toOtherWriting(
  report: ReportText,
  other: ReportText,
  terms: readonly (readonly Unit[])[],
  toUnits: ToUnits,
): string | undefined {
  const texts = [report.title, ...report.blocks.map(({ text }) => text)]
  const others = [other.title, ...other.blocks.map(({ text }) => text)]
  const writings = terms.map((term) => {
    for (const [i, text] of texts.entries()) {
      const [span] = findUnits(toUnits(text), term)
      const there = others[i] ?? ''
      if (span && there.length === text.length)
        return [text.slice(span.start, span.end), there.slice(span.start, span.end)] as const
    }
    return ['', ''] as const
  })
  return writings.some(([here, there]) => here !== there)
    ? writings
        .map(([, there]) => there)
        .join(' ')
        .trim()
    : undefined
}

function countTerms(spans: readonly TermSpan[]): number {
  return new Set(spans.map(({ term }) => term)).size
}

function toHit(block: TextBlock, report: ReportText, spans: readonly Span[]): Hit {
  const number = readParagraph(block, report)
  const [first] = spans
  const { text } = block
  const place = first && readTablePlace(block, first.start)
  const frame: Frame =
    place?.cell ?? (first ? toSentence(text, first) : { start: 0, end: text.length })
  const parts = toParts(text, frame, spans)
  return {
    id: block.id,
    path: toPath(block, report),
    isHeading: block.kind === 'heading',
    ...(place && { cell: { row: place.row, column: place.column } }),
    ...(number !== undefined && { paragraph: number }),
    parts: [
      ...(frame.isCutBefore ? [ELLIPSIS] : []),
      ...parts,
      ...(frame.isCutAfter ? [ELLIPSIS] : []),
    ],
  }
}

const ELLIPSIS: Part = { text: '……', isFound: false }
const SENTENCE = /[^。！？!?；;\n]*[。！？!?；;\n]?[”’」』）)]*/gu
const BEFORE = 30
const LONGEST = 110
/** A short sentence takes the next ones with it, up to here. */
const ENOUGH = 60

interface Frame extends Span {
  readonly isCutBefore?: boolean
  readonly isCutAfter?: boolean
}

/** The sentence around a found place, cut where it is long. */
function toSentence(text: string, { start, end }: Span): Frame {
  let from = 0
  let to = text.length
  for (const match of text.matchAll(SENTENCE)) {
    const stop = match.index + match[0].length
    if (stop <= start) from = stop
    else if (stop >= end && (to === text.length || stop - from <= ENOUGH)) {
      to = stop
      if (stop - from > ENOUGH) break
    }
  }
  const isCutBefore = start - from > BEFORE * 2
  if (isCutBefore) from = toBoundary(text, start - BEFORE)
  const isCutAfter = to - from > LONGEST
  if (isCutAfter) to = toBoundary(text, Math.max(end, from + LONGEST))
  return { start: from, end: to, isCutBefore, isCutAfter }
}

/** Cuts a stretch of text into found and other parts; overlapping finds become one. */
function toParts(text: string, frame: Span, spans: readonly Span[]): readonly Part[] {
  const parts: Part[] = []
  let at = frame.start
  const add = (end: number, isFound: boolean): void => {
    if (end > at) parts.push({ text: text.slice(at, end), isFound })
    at = Math.max(at, end)
  }
  for (const { start, end } of mergeSpans(spans)) {
    if (end <= frame.start || start >= frame.end) continue
    add(Math.max(start, frame.start), false)
    add(Math.min(end, frame.end), true)
  }
  add(frame.end, false)
  return parts
}

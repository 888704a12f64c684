import { findUnits, type Unit } from '../../text/units.ts'
import type { ReportText, TextBlock } from './report-text.ts'

/** A stretch of a text, as UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a term is. */
export interface TermSpan extends Span {
  /** Which term of the query. */
  readonly term: number
}

export type ToUnits = (text: string) => readonly Unit[]

/** What was found in a report: in its title, and in the blocks that contain anything, in reading order. */
export interface Places {
  readonly title: readonly TermSpan[]
  readonly blocks: readonly {
    readonly block: TextBlock
    readonly order: number
    readonly spans: readonly TermSpan[]
  }[]
}

/**
 * Finds every place of every term.
 *
 * @param other the same report in the other script: a few words are found only there, and are in the same place here
 */
export function findPlaces(
  report: ReportText,
  terms: readonly (readonly Unit[])[],
  toUnits: ToUnits,
  other?: ReportText,
): Places {
  const find = (text: string, there: string | undefined): readonly TermSpan[] => {
    const own = findSpans(text, terms, toUnits)
    return own.length === 0 && there?.length === text.length
      ? findSpans(there, terms, toUnits)
      : own
  }
  return {
    title: find(report.title, other?.title),
    blocks: report.blocks.flatMap((block, order) => {
      const spans = find(block.text, other?.blocks[order]?.text)
      return spans.length === 0 ? [] : [{ block, order, spans }]
    }),
  }
}

/** Whether a term stands anywhere in a report. */
export function hasTerm(report: ReportText, term: readonly Unit[], toUnits: ToUnits): boolean {
  return [report.title, ...report.blocks.map(({ text }) => text)].some(
    (text) => findUnits(toUnits(text), term).length > 0,
  )
}

/** All places of the terms in one text, the first first, the longest before what it holds. */
export function findSpans(
  text: string,
  terms: readonly (readonly Unit[])[],
  toUnits: ToUnits,
): readonly TermSpan[] {
  const units = toUnits(text)
  return terms
    .flatMap((term, i) => findUnits(units, term).map((span) => ({ ...span, term: i })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** Places that touch or overlap become one. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** The headings above a block, outermost first. */
export function toPath(block: TextBlock, { blocks }: ReportText): readonly string[] {
  const path: string[] = []
  const seen = new Set<string>([block.id])
  let section = block.section
  while (section !== undefined && !seen.has(section)) {
    seen.add(section)
    const heading = blocks.find(({ id }) => id === section)
    if (heading) path.unshift(heading.text)
    section = heading?.section
  }
  return path
}

/** The number of a paragraph, where the block is one: they are counted in reading order. */
export function readParagraph({ id }: TextBlock, { blocks }: ReportText): number | undefined {
  if (!isParagraph(id)) return undefined
  let number = 0
  for (const block of blocks) {
    if (isParagraph(block.id)) number++
    if (block.id === id) return number
  }
  return undefined
}

function isParagraph(id: string): boolean {
  return id.startsWith('p')
}

/** Never between the two halves of a character outside the basic plane. */
export function toBoundary(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) ? at - 1 : at
}

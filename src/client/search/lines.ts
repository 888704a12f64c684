import type { Result } from './answer.ts'
import {
  findPlaces,
  mergeSpans,
  readParagraph,
  type ToUnits,
  toBoundary,
  toPath,
} from './places.ts'
import type { View } from './query-address.ts'
import type { ReportText } from './report-text.ts'
import { readTablePlace, type TablePlace } from './table-place.ts'

/** One place with what is around it: a line of a concordance. */
export interface Line {
  readonly before: string
  readonly found: string
  readonly after: string
  readonly slug: string
  /** The id in the page; none for a title. */
  readonly id?: string
  readonly title: string
  readonly date: string
  readonly about: readonly string[]
  /** The headings above, outermost first. */
  readonly path: readonly string[]
  readonly paragraph?: number
  /** What names the row and the column of a cell, where it is in a table. */
  readonly cell?: Pick<TablePlace, 'row' | 'column'>
}

/** Characters shown on either side. */
const CONTEXT = 40

/** All places of a report, in reading order; what is around a place never leaves its block. */
export function toLines(
  { slug, report, other }: Result,
  terms: Parameters<typeof findPlaces>[1],
  toUnits: ToUnits,
): readonly Line[] {
  const { title, blocks } = findPlaces(report, terms, toUnits, other)
  const of = (
    text: string,
    spans: typeof title,
    more: Partial<Line>,
    block?: ReportText['blocks'][number],
  ): readonly Line[] =>
    mergeSpans(spans).map(({ start, end }) => {
      const place = block && readTablePlace(block, start)
      const { cell = { start: 0, end: text.length }, row = '', column = '' } = place ?? {}
      return {
        before: text.slice(toBoundary(text, Math.max(cell.start, start - CONTEXT)), start),
        found: text.slice(start, end),
        after: text.slice(end, toBoundary(text, Math.min(cell.end, end + CONTEXT))),
        slug,
        title: report.title,
        date: report.date,
        about: report.about,
        path: [],
        ...more,
        ...(place && { cell: { row, column } }),
      }
    })
  return [
    ...of(report.title, title, {}),
    ...blocks.flatMap(({ block, spans }) => of(block.text, spans, toPlace(block, report), block)),
  ]
}

/**
 * Lines in the order of a view: as they were found, or so that places with the same neighbours stand together. What
 * comes before is read backwards, the nearest character first.
 *
 * @param compare puts two texts in the order of the reader's language
 */
export function sortLines(
  lines: readonly Line[],
  view: View,
  compare: (a: string, b: string) => number,
): readonly Line[] {
  if (view !== 'lines-before' && view !== 'lines-after') return lines
  const isBefore = view === 'lines-before'
  return lines
    .map((line) => ({
      line,
      key: isBefore ? strip([...line.before].toReversed().join('')) : strip(line.after),
    }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ line }) => line)
}

/** Marks are no neighbours: 改造，改造。and 改造 stand together by the word that comes next. */
function strip(text: string): string {
  return text.replace(/[\p{P}\p{S}\s]+/gu, '').slice(0, 12)
}

function toPlace(block: ReportText['blocks'][number], report: ReportText): Partial<Line> {
  const paragraph = readParagraph(block, report)
  return {
    id: block.id,
    path: toPath(block, report),
    ...(paragraph !== undefined && { paragraph }),
  }
}

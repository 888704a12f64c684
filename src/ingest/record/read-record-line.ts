import { type Span, subtractSpans, trimSpan } from '../../text/span.ts'
import { readDate } from '../dates/read-date.ts'
import type { Field, FieldName, Flag, Removal } from '../ingest-result.ts'
import type { RawLine } from '../lines/raw-line.ts'
import type { RemovalRule } from '../removal-rule.ts'
import type { Cut, CutLine } from './cut-labels.ts'
import { dropTrailingFurniture } from './drop-trailing-furniture.ts'
import { toFieldValue } from './to-field-value.ts'

/** What one line of a record holds. */
export interface ReadLine {
  readonly fields: readonly Field[]
  readonly removed: readonly Removal[]
  readonly flags: readonly Flag[]
}

/** `文号：无`: a label without a value. */
const NOTHING = /^(?:无|無|暂无|暫無|[—–-]{1,4}|\/)$/u

/** Spans count from the line's own start; what is left of the line when all were taken is logged. */
interface Taking extends ReadLine {
  readonly fields: Field[]
  readonly removed: Removal[]
  readonly flags: Flag[]
  readonly add: (name: FieldName, value: Field['value'], ...spans: readonly Span[]) => void
  readonly remove: (span: Span, rule: RemovalRule) => void
}

/**
 * Reads the values of a record line, and that of the line below where its only label has none.
 *
 * @param below the line that contains the value of the label above it
 */
export function readRecordLine(
  line: RawLine,
  { lead, cuts }: CutLine,
  below: RawLine | undefined,
  isTaiwanese: boolean,
): ReadLine {
  const taken: Span[] = []
  const taking = makeTaking(line, taken)
  const leading = line.text.slice(lead.start, lead.end)
  const leadDate = leading === '' ? undefined : readDate(leading, { isTaiwanese })
  if (leadDate?.kind === 'date') taking.add('posted', leadDate.date, lead)
  for (const cut of cuts)
    if (below && cut.valueSpan.end === cut.valueSpan.start && !isOfNoField(cut)) {
      const found = toFieldValue(cut, below.text, isTaiwanese)
      const spans = [toText(line, cut.labelSpan), { start: below.start, end: below.end }]
      if (found) {
        taking.fields.push({ ...found, how: 'read', spans, rule: 'record' })
        taken.push(cut.labelSpan)
      } else {
        const { start, end, number, text } = below
        taking.flags.push({ kind: 'impossible-date', text, line: number })
        taking.removed.push({ span: { start, end }, line: number, text, rule: 'unread-date' })
      }
    } else takeCut(line, cut, taking, isTaiwanese)
  const { fields, removed, flags } = taking
  const ordered = taken.toSorted((a, b) => a.start - b.start)
  for (const span of subtractSpans({ start: 0, end: line.text.length }, ordered)) {
    const words = line.text.slice(span.start, span.end)
    if (words.trim() !== '')
      taking.remove(span, /[\p{L}\d]/u.test(words) ? 'unknown-label' : 'cell-bar')
  }
  return { fields, removed, flags }
}

function makeTaking(line: RawLine, taken: Span[]): Taking {
  const fields: Field[] = []
  const removed: Removal[] = []
  return {
    fields,
    removed,
    flags: [],
    add: (name, value, ...spans) => {
      const inText = spans.map((span) => toText(line, span))
      fields.push({ name, value, how: 'read', spans: inText, rule: 'record' })
      taken.push(...spans)
    },
    remove: (span, rule) => {
      const inLine = trimSpan(line.text, span)
      const text = line.text.slice(inLine.start, inLine.end)
      if (text !== '') removed.push({ span: toText(line, inLine), line: line.number, text, rule })
      taken.push(span)
    },
  }
}

function takeCut(line: RawLine, cut: Cut, taking: Taking, isTaiwanese: boolean): void {
  const { labelSpan, valueSpan } = cut
  const span = dropTrailingFurniture(line.text, valueSpan)
  const value = line.text.slice(span.start, span.end)
  const whole = { start: labelSpan.start, end: span.end }
  const found = toFieldValue(cut, value, isTaiwanese)
  if (cut.label.field === 'furniture')
    taking.remove({ start: labelSpan.start, end: valueSpan.end }, 'page-control')
  else if (cut.label.field === 'other') taking.remove(whole, 'unknown-label')
  else if (value === '') taking.remove(labelSpan, 'empty-label')
  // 来源:1 names nobody.
  else if (NOTHING.test(value) || (cut.label.field === 'source' && !/\p{L}/u.test(value)))
    taking.remove(whole, 'empty-label')
  else if (found) takeValue(found, value, { cut, labelSpan, span }, taking, isTaiwanese)
  else {
    taking.flags.push({ kind: 'impossible-date', text: value, line: line.number })
    taking.remove(whole, 'unread-date')
  }
}

function takeValue(
  found: Pick<Field, 'name' | 'value'>,
  value: string,
  { cut, labelSpan, span }: { readonly cut: Cut; readonly labelSpan: Span; readonly span: Span },
  taking: Taking,
  isTaiwanese: boolean,
): void {
  const isNamed = found.name === 'source' || found.name === 'byline'
  const tail = isNamed ? readDate(value, { isTaiwanese }) : undefined
  if (tail?.kind !== 'date' || tail.index === 0) {
    taking.add(found.name, found.value, labelSpan, span)
    return
  }
  // 来源：某某网 2021-03-09 10:22 · 编辑：柳青 2022-05-06 08:30
  const name = value.slice(0, tail.index).trimEnd()
  const own = toFieldValue(cut, name, isTaiwanese) ?? found
  taking.add(own.name, own.value, labelSpan, { start: span.start, end: span.start + name.length })
  const end = span.start + tail.index + tail.text.length
  taking.add('posted', tail.date, { start: span.start + tail.index, end })
  if (end < span.end) taking.remove({ start: end, end: span.end }, 'unknown-label')
}

function toText(line: RawLine, span: Span): Span {
  return { start: line.start + span.start, end: line.start + span.end }
}

/** Furniture, and labels that are known to be of no field. */
function isOfNoField({ label }: Cut): boolean {
  return label.field === 'furniture' || label.field === 'other'
}

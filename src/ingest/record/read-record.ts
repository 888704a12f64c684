import type { Contributor } from '../../report/report.ts'
import { type Span, subtractSpans, trimSpan } from '../../text/span.ts'
import { readDate } from '../dates/read-date.ts'
import { findFurnitureRule } from '../furniture/is-furniture.ts'
import { isAgencyName } from '../infer/find-agency.ts'
import type { Field, FieldName, Flag, Removal } from '../ingest-result.ts'
import type { Body } from '../lines/find-body.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { readNames } from '../masthead/read-names.ts'
import { type Cut, type CutLine, cutLabels } from './cut-labels.ts'
import { DATES, isVerticalRecord, isWholeDate, readBelow } from './read-below.ts'
import { settleRepeats } from './settle-repeats.ts'

/** The catalogue record of a file and what is left of its lines. */
export interface Record {
  readonly fields: readonly Field[]
  readonly removed: readonly Removal[]
  readonly flags: readonly Flag[]
  readonly rest: readonly RawLine[]
  /** Numbers of the lines directly above a record line: a headline often stands there. */
  readonly headlines: ReadonlySet<number>
}

/** `文号：无`: a label without a value. */
const NOTHING = /^(?:无|無|暂无|暫無|[—–-]{1,4}|\/)$/u

/** Reads the record lines above and below the body; in the body `时间:` and `来源:` are text. */
export function readRecord(lines: readonly RawLine[], body: Body, isTaiwanese: boolean): Record {
  const fields: Field[] = []
  const removed: Removal[] = []
  const flags: Flag[] = []
  const rest: RawLine[] = []
  const headlines = new Set<number>()
  const isVertical = isVerticalRecord(lines.slice(0, body.start))
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const cutLine =
      i < body.start || i >= body.end
        ? cutLabels(line.text, isVertical && i < body.start)
        : undefined
    if (!cutLine || !isRecordLine(line, cutLine, isTaiwanese)) {
      rest.push(line)
      continue
    }
    const above = rest.at(-1)
    if (above && above === lines[i - 1]) headlines.add(above.number)
    const below = readBelow(lines, i, cutLine, { isTaiwanese, isVertical })
    const read = readLine(line, cutLine, below, isTaiwanese)
    fields.push(...read.fields)
    removed.push(...read.removed)
    flags.push(...read.flags)
    if (below) i++
  }
  return { ...settleRepeats(fields, removed, lines), flags, rest, headlines }
}

/** A record line begins with its label, or with the bare date that sites put before it. */
function isRecordLine(line: RawLine, { lead, cuts }: CutLine, isTaiwanese: boolean): boolean {
  const before = line.text.slice(lead.start, lead.end)
  if (before !== '' && !isWholeDate(before, isTaiwanese) && !/^[\p{P}\p{S}\s]{1,4}$/u.test(before))
    return false
  const [only] = cuts
  if (cuts.length > 1 || !only) return true
  const value = line.text.slice(only.valueSpan.start, only.valueSpan.end)
  // 时间:下周三上午 is no date of a record; 来源: with a sentence behind it is prose.
  if (DATES.has(only.label.field))
    return value === '' || readDate(value, { isTaiwanese }) !== undefined
  return value.length <= 80 && !/[。；;]/.test(value.slice(0, -1))
}

interface ReadLine {
  readonly fields: readonly Field[]
  readonly removed: readonly Removal[]
  readonly flags: readonly Flag[]
}

function readLine(
  line: RawLine,
  { lead, cuts }: CutLine,
  below: RawLine | undefined,
  isTaiwanese: boolean,
): ReadLine {
  const fields: Field[] = []
  const removed: Removal[] = []
  const flags: Flag[] = []
  const toText = (span: Span): Span => ({
    start: line.start + span.start,
    end: line.start + span.end,
  })
  const remove = (span: Span, rule: string): void => {
    const inLine = trimSpan(line.text, {
      start: span.start - line.start,
      end: span.end - line.start,
    })
    const words = line.text.slice(inLine.start, inLine.end)
    if (words !== '') removed.push({ span: toText(inLine), line: line.number, text: words, rule })
  }
  const taken: Span[] = []
  const add = (name: FieldName, value: Field['value'], ...spans: readonly Span[]): void => {
    fields.push({ name, value, how: 'read', spans: spans.map(toText), rule: 'record' })
    taken.push(...spans)
  }
  const leading = line.text.slice(lead.start, lead.end)
  const leadDate = leading === '' ? undefined : readDate(leading, { isTaiwanese })
  if (leadDate?.kind === 'date') add('posted', leadDate.date, lead)
  for (const cut of cuts) {
    const span = dropTrailingFurniture(line.text, cut.valueSpan)
    const value = line.text.slice(span.start, span.end)
    const field = cut.label.field
    if (field === 'furniture') {
      const whole = { start: cut.labelSpan.start, end: cut.valueSpan.end }
      remove(toText(whole), 'page-control')
      taken.push(whole)
    } else if (value === '' && below) {
      const spans = [toText(cut.labelSpan), { start: below.start, end: below.end }]
      const found = toValue(cut, below.text, isTaiwanese)
      if (found) fields.push({ ...found, how: 'read', spans, rule: 'record' })
    } else if (value === '' || NOTHING.test(value)) {
      const whole = { start: cut.labelSpan.start, end: value === '' ? cut.labelSpan.end : span.end }
      remove(toText(whole), 'empty-label')
      taken.push(whole)
    } else {
      const found = toValue(cut, value, isTaiwanese)
      const tail = found?.name === 'source' ? readDate(value, { isTaiwanese }) : undefined
      if (!found) {
        const whole = { start: cut.labelSpan.start, end: span.end }
        flags.push({ kind: 'impossible-date', text: value, line: line.number })
        remove(toText(whole), 'unread-date')
        taken.push(whole)
      } else if (tail?.kind === 'date' && tail.index > 0) {
        // 来源：某某网 2021-03-09 10:22
        const middle = span.start + tail.index
        const name = {
          start: span.start,
          end: span.start + value.slice(0, tail.index).trimEnd().length,
        }
        add('source', line.text.slice(name.start, name.end), cut.labelSpan, name)
        add('posted', tail.date, { start: middle, end: span.end })
      } else add(found.name, found.value, cut.labelSpan, span)
    }
  }
  const ordered = taken.toSorted((a, b) => a.start - b.start)
  for (const span of subtractSpans({ start: 0, end: line.text.length }, ordered))
    if (line.text.slice(span.start, span.end).trim() !== '' && !(below && fields.length > 0))
      remove(toText(span), 'cell-bar')
  return { fields, removed, flags }
}

function toValue(
  { label, name }: Cut,
  value: string,
  isTaiwanese: boolean,
): Pick<Field, 'name' | 'value'> | undefined {
  const { field } = label
  if (field === 'furniture') return undefined
  // 供稿：柳青 names who wrote it, 供稿：柳浦街道 where it comes from.
  const isPerson =
    name === '供稿' && /^\p{sc=Han}{2,3}(?:[\s　、]\p{sc=Han}{2,3}){0,4}$/u.test(value)
  if (field === 'person' || (isPerson && !isAgencyName(value))) {
    const byline: readonly Contributor[] = readNames(value).map((person) => ({
      role: name,
      name: person,
    }))
    return { name: 'byline', value: byline }
  }
  if (!DATES.has(field)) return { name: field, value }
  const found = readDate(value, { isTaiwanese })
  return found?.kind === 'date' ? { name: field, value: found.date } : undefined
}

/** `来源：柳浦街道 【打印】 【关闭】`: the buttons are no part of the value. */
function dropTrailingFurniture(line: string, span: Span): Span {
  let { end } = span
  for (;;) {
    const value = line.slice(span.start, end)
    const at = Math.max(
      value.lastIndexOf(' '),
      value.lastIndexOf('　'),
      value.lastIndexOf('\u00a0'),
    )
    if (at <= 0 || findFurnitureRule(value.slice(at + 1), 'head') === undefined)
      return { start: span.start, end }
    end = span.start + value.slice(0, at).trimEnd().length
  }
}

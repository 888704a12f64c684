import type { Field, Removal } from '../ingest-result.ts'
import type { RawLine } from '../lines/raw-line.ts'
import type { RemovalRule } from '../removal-rule.ts'
import { readByline } from './read-byline.ts'
import { readDateLine } from './read-date-line.ts'
import { isDocumentNumber } from './read-document-number.ts'
import { isIssueLine, isSheetName } from './read-issue-line.ts'
import { readLetterhead } from './read-letterhead.ts'
import { closesOccasion, readOccasion } from './read-occasion.ts'
import { readSpeaker } from './read-speaker.ts'
import { readSubtitleDash } from './read-subtitle-dash.ts'

/** The lines of a masthead that say themselves what they are, and the candidates for a title among the others. */
export interface Signs {
  readonly fields: readonly Field[]
  readonly removed: readonly Removal[]
  readonly candidates: readonly RawLine[]
  /** Number of the line with the first byline; `Infinity` where there is none. */
  readonly bylineAt: number
}

const DASH = /^(?:——|—|──|--)[\s　]{0,4}/u

/** Reads document numbers, bylines, dates and dash lines out of the lines above a text. */
export function readSigns(
  lines: readonly RawLine[],
  options: { readonly isTaiwanese: boolean },
): Signs {
  const fields: Field[] = []
  const removed: Removal[] = []
  const candidates: RawLine[] = []
  let bylineAt = Number.POSITIVE_INFINITY
  const add = (name: Field['name'], value: Field['value'], line: RawLine, rule: string): void =>
    addSpan(name, value, line, 0, line.text.length, rule)
  const seen = new Set<string>()
  let isOpen = false
  const addSpan = (
    name: Field['name'],
    value: Field['value'],
    { start }: RawLine,
    from: number,
    to: number,
    rule: string,
  ): void =>
    void fields.push({
      name,
      value,
      how: 'read',
      spans: [{ start: start + from, end: start + to }],
      rule: `masthead/${rule}`,
    })
  for (const [i, line] of lines.entries()) {
    const occasion = candidates.length > 0 ? readOccasion(line.text) : undefined
    if (occasion && seen.has(line.text)) {
      removed.push(toRemoval(line, 0, line.text.length, 'repeated-title'))
      continue
    }
    if (occasion) {
      seen.add(line.text)
      const { before, end, speaker } = occasion
      addSpan('subtitle', line.text.slice(before, end), line, before, end, 'occasion')
      const dash = line.text.slice(0, before).trim()
      if (dash !== '') removed.push(toRemoval(line, 0, dash.length, 'subtitle-dash'))
      if (speaker) {
        addSpan('byline', speaker.people, line, speaker.start, line.text.length, 'speaker')
        bylineAt = Math.min(bylineAt, line.number)
      }
      isOpen = occasion.isOpen
      continue
    }
    if (isOpen && closesOccasion(line.text)) {
      const last = fields.pop()
      const spans = [...(last?.spans ?? []), { start: line.start, end: line.end }]
      if (last) fields.push({ ...last, value: `${last.value}${line.text}`, spans })
      isOpen = false
      continue
    }
    isOpen = false
    const byline =
      readByline(line.text) ?? (candidates.length > 0 ? readSpeaker(line.text) : undefined)
    const letterhead = readLetterhead(line.text)
    const date = byline ? undefined : readDateLine(line, options)
    if (isDocumentNumber(line.text) || isIssueLine(line.text))
      add('documentNumber', line.text, line, 'document-number')
    else if (isSheetName(line, lines[i + 1]) && lines.length > i + 2)
      add('kicker', line.text, line, 'sheet-name')
    else if (letterhead !== undefined) add('agency', letterhead, line, 'letterhead')
    else if (byline) {
      add('byline', byline, line, 'byline')
      bylineAt = Math.min(bylineAt, line.number)
    } else if (date) {
      fields.push(...date.fields)
      removed.push(...date.removed)
    } else if (DASH.test(line.text) && candidates.length > 0) {
      const read = readSubtitleDash(line, 0, DASH.exec(line.text)?.[0] ?? '')
      fields.push(read.field)
      removed.push(read.removal)
    } else candidates.push(line)
  }
  return { fields, removed, candidates, bylineAt }
}

function toRemoval(line: RawLine, from: number, to: number, rule: RemovalRule): Removal {
  const span = { start: line.start + from, end: line.start + to }
  return { span, line: line.number, text: line.text.slice(from, to), rule }
}

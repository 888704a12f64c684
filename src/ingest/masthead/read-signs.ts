import { isOfficeName } from '../infer/office-name.ts'
import type { Field, Removal } from '../ingest-result.ts'
import type { RawLine } from '../lines/raw-line.ts'
import type { RemovalRule } from '../removal-rule.ts'
import { isReportTitle, NEEDS_NAME } from './find-title.ts'
import { isPersonName } from './is-person-name.ts'
import { readByline } from './read-byline.ts'
import { readDateLine } from './read-date-line.ts'
import { isDocumentNumber, readSignedNumber } from './read-document-number.ts'
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
  /** Number of the line below the title that names who issued the text; `Infinity` where there is none. */
  readonly officeAt: number
}

const DASH = /^(?:[—─]{1,8}|-{2,12})[\s　]{0,4}/u

/** Reads document numbers, bylines, dates and dash lines out of the lines above a text. */
export function readSigns(
  lines: readonly RawLine[],
  options: { readonly isTaiwanese: boolean; readonly title?: string },
): Signs {
  const fields: Field[] = []
  const removed: Removal[] = []
  const candidates: RawLine[] = []
  let bylineAt = Number.POSITIVE_INFINITY
  let officeAt = Number.POSITIVE_INFINITY
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
    if (line.text === options.title) {
      removed.push(toRemoval(line, 0, line.text.length, 'repeated-title'))
      continue
    }
    // ——2023年3月24日在…会议上 stands below a title, or where the title was lost.
    const occasion =
      candidates.length > 0 || DASH.test(line.text) ? readOccasion(line.text) : undefined
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
      readByline(line.text) ??
      (candidates.length > 0 || seen.size > 0 ? readSpeaker(line.text) : undefined)
    // 柳 青 below the occasion of a speech, set wide or not.
    const author =
      seen.size > 0
        ? readAuthor(line.text)
        : candidates.length === 0 && lines[i + 1] === undefined && /[\s　]/u.test(line.text)
          ? readAuthor(line.text)
          : undefined
    const letterhead = readLetterhead(line.text)
    const signed = readSignedNumber(line.text)
    const office = candidates.length > 0 ? readOffice(line, lines[i + 1]) : undefined
    const date = byline ? undefined : readDateLine(line, options)
    if (isDocumentNumber(line.text) || isIssueLine(line.text))
      add('documentNumber', line.text, line, 'document-number')
    else if (signed !== undefined) {
      addSpan('documentNumber', line.text.slice(0, signed), line, 0, signed, 'document-number')
      removed.push(toRemoval(line, signed, line.text.length, 'unknown-label'))
    } else if (isSheetName(line, lines[i + 1]) && lines.length > i + 2)
      add('kicker', line.text, line, 'sheet-name')
    else if (JOURNAL.test(line.text)) add('source', line.text, line, 'journal')
    else if (candidates.length === 0 && NEWSPAPER.test(line.text) && i + 1 < lines.length)
      add('source', line.text, line, 'newspaper')
    else if (candidates.length === 0 && isOfficeAbove(line, lines[i + 1]))
      removed.push(toRemoval(line, 0, line.text.length, 'above-title'))
    else if (author) {
      add('byline', [{ name: author }], line, 'author')
      bylineAt = Math.min(bylineAt, line.number)
    } else if (letterhead !== undefined) add('agency', letterhead, line, 'letterhead')
    else if (office !== undefined) {
      add('agency', office, line, 'office')
      officeAt = Math.min(officeAt, line.number)
    } else if (byline) {
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
  return { fields, removed, candidates, bylineAt, officeAt }
}

function toRemoval(line: RawLine, from: number, to: number, rule: RemovalRule): Removal {
  const words = line.text.slice(from, to)
  const start = line.start + from + (words.length - words.trimStart().length)
  return { span: { start, end: line.start + to }, line: line.number, text: words.trim(), rule }
}

/** A line that is a name, set wide or not: `柳 青`. */
function readAuthor(text: string): string | undefined {
  const name = /^\p{sc=Han}(?:[\s　]{0,3}\p{sc=Han}){1,2}$/u.test(text)
    ? text.replace(/[\s　]/gu, '')
    : ''
  return isPersonName(name) ? name : undefined
}

/** `青澜研究 2023年12期`: the issue of a journal. */
const JOURNAL = /^\p{sc=Han}{3,14}[\s　]{0,3}(?:19|20)\d\d年第?\d{1,2}期$/u
/** The name of a newspaper above its page. */
const NEWSPAPER =
  /^\p{sc=Han}{2,8}(?:日报|晚报|晨报|早报|时报|周报|都市报|商报)(?:数字报|电子报|电子版)?$/u
const TOWNSHIP = /(?:街道|镇|乡|社区|村|鎮|鄉|区|县)$/u

/** `柳浦街道办事处` below the title: who issued it, the first of several. Above a byline it is a subtitle. */
function readOffice({ text }: RawLine, next: RawLine | undefined): string | undefined {
  const [first = '', ...others] = text.split(/[\s　]{1,12}/u)
  const areOffices = others.every((name) => name.length >= 5 && /[局队会室厅部处院府]$/u.test(name))
  const isOffice = text.length >= 4 && isOfficeName(first) && !TOWNSHIP.test(first) && areOffices
  return isOffice && (next === undefined || readByline(next.text) === undefined) ? first : undefined
}

/** `青澜市统计局` above a title that is called like a report: the site's name or the office's, and no kicker. */
function isOfficeAbove(line: RawLine, next: RawLine | undefined): boolean {
  if (next === undefined || !isReportTitle(next.text) || readOffice(line, next) === undefined)
    return false
  // The title in two lines, the first of which is whose it is.
  return !(NEEDS_NAME.test(next.text) && isOfficeName(line.text))
}

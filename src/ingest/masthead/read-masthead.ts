import { readDate } from '../dates/read-date.ts'
import type { Field, Join, Removal } from '../ingest-result.ts'
import { closeUp } from '../lines/close-up.ts'
import { isProse } from '../lines/find-body.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import { isPlainHead } from '../lines/line-shape.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { findAuthor } from './find-author.ts'
import { findTitle, isReportTitle } from './find-title.ts'
import { isListBelow, isSubtitle, MOST_SUBTITLES } from './is-subtitle.ts'
import { mergeSubtitles } from './merge-subtitles.ts'
import { readAccount } from './read-account.ts'
import { readByline } from './read-byline.ts'
import { readFoot } from './read-foot.ts'
import { readSpeaker } from './read-speaker.ts'

/** The head of an article, and the lines that are its body. */
export interface Masthead {
  readonly fields: readonly Field[]
  readonly removed: readonly Removal[]
  readonly joins: readonly Join[]
  readonly body: readonly RawLine[]
}

/** A masthead has no more lines; what goes on longer is a list. */
const LONGEST_MASTHEAD = 40
const DASH = /^(?:——|—|──|--)[\s　]{0,4}/u
/** `柳街办〔2023〕5号` below the title of a notice. */
const DOCUMENT_NUMBER =
  /^\p{sc=Han}{1,14}[〔[【(（﹝](?:19|20)\d{2}[〕\]】)）﹞]\s{0,2}第?\s{0,2}\d{1,5}\s{0,2}[号號]$/u
/** `题目 ——副题` on one line. */
const INNER_DASH = /[\s　]{1,4}(?:——|──)[\s　]{0,4}(?=[\p{sc=Han}“《])/u

/**
 * Reads what stands above an article's first paragraph (kicker, title, subtitle, byline, date) and
 * the byline below its last. A crosshead above the first paragraph, behind the byline, is body.
 */
export function readMasthead(
  lines: readonly RawLine[],
  options: {
    readonly gap: number
    readonly isTaiwanese: boolean
    /** Lines that a record line follows: headlines, most likely. */
    readonly headlines: ReadonlySet<number>
  },
): Masthead {
  const end = findMastheadEnd(lines, options.gap)
  const fields: Field[] = []
  const removed: Removal[] = []
  const joins: Join[] = []
  const body: RawLine[] = []
  const candidates: RawLine[] = []
  const add = (
    name: Field['name'],
    value: Field['value'],
    line: RawLine,
    rule: string,
    from = line.start,
    to = line.end,
  ): void =>
    void fields.push({
      name,
      value,
      how: 'read',
      spans: [{ start: from, end: to }],
      rule: `masthead/${rule}`,
    })
  const removeDash = (line: RawLine, start: number, text: string, after: number): void => {
    const dark = text.trim()
    const at = start + text.indexOf(dark)
    removed.push({
      span: { start: at, end: at + dark.length },
      line: line.number,
      text: dark,
      rule: 'subtitle-dash',
    })
    add('subtitle', line.text.slice(after - line.start), line, 'dash', after)
  }
  let bylineAt = Number.POSITIVE_INFINITY
  const subtitles: RawLine[] = []
  for (const line of lines.slice(0, end)) {
    const byline =
      readByline(line.text) ?? (candidates.length > 0 ? readSpeaker(line.text) : undefined)
    const date = line.text.length <= 40 ? readDate(line.text, options) : undefined
    const account = date && readAccount(line, date)
    if (DOCUMENT_NUMBER.test(line.text)) add('documentNumber', line.text, line, 'document-number')
    else if (byline) {
      add('byline', byline, line, 'byline')
      bylineAt = Math.min(bylineAt, line.number)
    } else if (date?.kind === 'date' && isOnlyDate(line.text, date.text)) {
      add('posted', date.date, line, 'date')
    } else if (account) {
      fields.push(...account.fields)
      removed.push(...account.removed)
    } else if (DASH.test(line.text) && candidates.length > 0) {
      const dash = DASH.exec(line.text)?.[0] ?? ''
      removeDash(line, line.start, dash, line.start + dash.length)
    } else candidates.push(line)
  }
  const rest = lines.slice(end)
  const choice = findTitle(candidates, {
    ...options,
    lines: lines.slice(0, end),
    hasPlainHeads: hasPlainHeads(rest),
  })
  const author = findAuthor(candidates, choice.title, rest)
  const mayHaveSubtitles =
    !hasPlainHeads(rest) && !isListBelow(candidates, choice.title, options.gap)
  for (const line of candidates) {
    const { title, second } = choice
    if (line === title) {
      const dash = INNER_DASH.exec(line.text)
      const cut = dash ? line.start + dash.index : line.end
      const value = closeUp(
        second ? `${line.text}${second.text}` : line.text.slice(0, cut - line.start),
      )
      fields.push({
        name: 'title',
        value,
        how: 'read',
        rule: 'masthead/title',
        spans: [
          { start: line.start, end: cut },
          ...(second ? [{ start: second.start, end: second.end }] : []),
        ],
      })
      if (dash) removeDash(line, cut, dash[0], cut + dash[0].length)
      if (second)
        joins.push({
          left: line.text.slice(-8),
          right: second.text.slice(0, 8),
          line: line.number,
          rule: 'title',
          isSure: false,
        })
    } else if (line === second) continue
    else if (choice.repeated.has(line))
      removed.push({
        span: { start: line.start, end: line.end },
        line: line.number,
        text: line.text,
        rule: 'repeated-title',
      })
    else if (line === author) add('byline', [{ name: closeUp(line.text) }], line, 'author')
    else if (line === choice.kicker) add('kicker', closeUp(line.text), line, 'kicker')
    else if (
      title &&
      line.number > title.number &&
      line.number < bylineAt &&
      subtitles.length < MOST_SUBTITLES &&
      mayHaveSubtitles &&
      isSubtitle(line, options.gap)
    )
      subtitles.push(line)
    else body.push(line)
  }
  if (subtitles.length > 0)
    fields.push({
      name: 'subtitle',
      value: subtitles.map(({ text }) => text).join(' '),
      how: 'read',
      rule: 'masthead/below-title',
      spans: subtitles.map(({ start, end: last }) => ({ start, end: last })),
    })
  const foot = readFoot(rest)
  fields.push(...foot.fields)
  return { fields: mergeSubtitles(fields), removed, joins, body: [...body, ...foot.body] }
}

/** The first line that is a paragraph or a numbered head ends the masthead. */
function findMastheadEnd(lines: readonly RawLine[], gap: number): number {
  const at = lines
    .slice(0, LONGEST_MASTHEAD)
    .findIndex(
      (line, i) =>
        isProse(line.text) ||
        (isNumbered(line.text) && i + 1 < lines.length) ||
        line.text.length > 60,
    )
  if (at >= 0) return at
  // No prose at all: a headline, and the rest is what it is.
  const [first, second] = lines
  return first && isPlainHead(first.text) && second && second.blanksBefore < gap
    ? 1
    : Math.min(1, lines.length)
}

function isNumbered(text: string): boolean {
  const mark = readHeadingMark(text)
  return mark !== undefined && mark.kind !== 'dash' && mark.kind !== 'bracket'
}

function hasPlainHeads(lines: readonly RawLine[]): boolean {
  return lines.some(
    ({ text }, i) => isPlainHead(text) && isProse(lines[i + 1]?.text ?? '') && !isReportTitle(text),
  )
}

function isOnlyDate(text: string, date: string): boolean {
  return text.replace(date, '').replace(/[\s\p{P}]|星期.|发布|發布/gu, '') === ''
}

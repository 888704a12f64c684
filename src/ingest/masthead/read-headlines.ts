import type { Field, Join, Removal } from '../ingest-result.ts'
import { closeUp } from '../lines/close-up.ts'
import { isProse } from '../lines/find-body.ts'
import { isPlainHead } from '../lines/line-shape.ts'
import type { RawLine } from '../lines/raw-line.ts'
import type { RemovalRule } from '../removal-rule.ts'
import { findAuthors } from './find-authors.ts'
import { isLongDeck } from './find-masthead-end.ts'
import { findTitle, isReportTitle, isSiteName, type TitleChoice } from './find-title.ts'
import { isListBelow, isSubtitle, MOST_SUBTITLES } from './is-subtitle.ts'
import { readNames } from './read-names.ts'
import type { Signs } from './read-signs.ts'
import { readSubtitleDash } from './read-subtitle-dash.ts'

export interface Headlines {
  readonly fields: readonly Field[]
  readonly removed: readonly Removal[]
  readonly joins: readonly Join[]
  /** Lines of the masthead that are none: a crosshead above the first paragraph. */
  readonly body: readonly RawLine[]
}

/** `题目 ——副题` on one line. */
const INNER_DASH = /[\s　]{1,4}(?:——|──)[\s　]{0,4}(?=[\p{sc=Han}“《])/u

/** Finds kicker, title, subtitle and author among the lines that do not say themselves what they are. */
export function readHeadlines(
  lines: readonly RawLine[],
  rest: readonly RawLine[],
  { candidates, bylineAt, officeAt }: Signs,
  options: { readonly gap: number; readonly headlines: ReadonlySet<number> },
): Headlines {
  const choice = findTitle(candidates, { ...options, lines, hasPlainHeads: hasPlainHeads(rest) })
  const { title, others = [] } = choice
  const authors = findAuthors(candidates, title, rest)
  const mayHaveSubtitles = !hasPlainHeads(rest) && !isListBelow(candidates, title, options.gap)
  const read = title ? readTitle(title, others) : { fields: [], removed: [], joins: [], body: [] }
  const fields = [...read.fields]
  const removed = [...read.removed]
  const body: RawLine[] = []
  const subtitles: RawLine[] = []
  for (const line of candidates) {
    if (line === title || others.includes(line)) continue
    const name = toRole(line, choice)
    if (line === authors) {
      const people = readNames(closeUp(line.text)).map((person) => ({ name: person }))
      fields.push(toField('byline', people, [line], 'author'))
    } else if (name === 'repeated') removed.push(toRemoval(line, 'repeated-title'))
    else if (name === 'kicker') fields.push(toField('kicker', closeUp(line.text), [line], 'kicker'))
    else if (
      title &&
      line.number > title.number &&
      line.number < Math.min(bylineAt, officeAt) &&
      subtitles.length < MOST_SUBTITLES &&
      (choice.subtitle === line ||
        (mayHaveSubtitles && mayBeSubtitle(line, title, Number.isFinite(bylineAt)))) &&
      (isSubtitle(line, options.gap) ||
        (options.headlines.has(line.number) && isLongDeck(line.text)))
    )
      subtitles.push(line)
    else if (title && line.number > title.number && isAgain(line.text, title.text))
      removed.push(toRemoval(line, 'repeated-title'))
    else if (
      title &&
      line === candidates[0] &&
      (isChannel(line, title, options.gap) || isSiteName(line.text))
    )
      removed.push(toRemoval(line, 'above-title'))
    else body.push(line)
  }
  if (subtitles.length > 0) {
    const value = subtitles.map(({ text }) => text).join(' ')
    fields.push(toField('subtitle', value, subtitles, 'below-title'))
  }
  return { fields, removed, joins: read.joins, body }
}

function toRole(line: RawLine, choice: TitleChoice): 'repeated' | 'kicker' | undefined {
  if (choice.repeated.has(line)) return 'repeated'
  return line === choice.kicker ? 'kicker' : undefined
}

function readTitle(line: RawLine, others: readonly RawLine[]): Headlines {
  const dash = INNER_DASH.exec(line.text)
  const cut = dash?.index ?? line.text.length
  const value = closeUp(
    others.length > 0
      ? [line, ...others].map(({ text }) => text).join('')
      : line.text.slice(0, cut),
  )
  const spans = [
    { start: line.start, end: line.start + cut },
    ...others.map(({ start, end }) => ({ start, end })),
  ]
  const inner = dash ? readSubtitleDash(line, cut, dash[0]) : undefined
  const joins = others.map((other, i) => {
    const above = others[i - 1] ?? line
    return {
      left: above.text.slice(-8),
      right: other.text.slice(0, 8),
      line: above.number,
      rule: 'title',
      isSure: false,
    }
  })
  return {
    fields: [
      { name: 'title', value, how: 'read', rule: 'masthead/title', spans },
      ...(inner ? [inner.field] : []),
    ],
    removed: inner ? [inner.removal] : [],
    joins,
    body: [],
  }
}

function toField(
  name: Field['name'],
  value: Field['value'],
  lines: readonly RawLine[],
  rule: string,
): Field {
  const spans = lines.map(({ start, end }) => ({ start, end }))
  return { name, value, how: 'read', spans, rule: `masthead/${rule}` }
}

function hasPlainHeads(lines: readonly RawLine[]): boolean {
  return lines.some(
    ({ text }, i) => isPlainHead(text) && isProse(lines[i + 1]?.text ?? '') && !isReportTitle(text),
  )
}

/**
 * Whether a plain line below a title may be its subtitle. Above a byline any headline is; elsewhere none that is
 * called like a report, repeats the title, or is the number of a document.
 */
function mayBeSubtitle({ text }: RawLine, title: RawLine, hasByline: boolean): boolean {
  // A day with its hour, or a counter, is the page's.
  if (
    /[〔〕]|\d{4}[-.]\d{1,2}[-.]\d{1,2}|\d{1,2}:\d{2}/u.test(text) ||
    isNearly(text, title.text) ||
    sharesStart(text, title.text)
  )
    return false
  return (
    hasByline ||
    /^[(（]/u.test(text) ||
    !(isReportTitle(text) || /^第.{1,3}[部章节編编].{0,3}[:：]/u.test(text))
  )
}

/** The title in nearly the same words: the window's name, or the heading of the text itself. */
function isNearly(text: string, title: string): boolean {
  return text.length >= 8 && title.length >= 8 && toLikeness(text, title) >= LIKE
}

function sharesStart(text: string, title: string): boolean {
  let same = 0
  while (same < text.length && text[same] === title[same]) same++
  return same >= 8 && same * 5 >= text.length * 2
}

/** `《…的报告》政策解读` below `【政策解读】关于《…的报告》的政策解读`: so much alike that it is the title once more. */
function isAgain(text: string, title: string): boolean {
  return text.length >= 16 && title.length >= 16 && toLikeness(text, title) >= AGAIN
}

const AGAIN = 0.86
const LIKE = 0.75

/** How many pairs of neighbouring characters two lines share, 0 to 1. */
function toLikeness(text: string, other: string): number {
  const pairs = (words: string): Set<string> =>
    new Set(Array.from({ length: words.length - 1 }, (_, i) => words.slice(i, i + 2)))
  const [a, b] = [pairs(text), pairs(other)]
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / (a.size + b.size)
}

function toRemoval({ start, end, number, text }: RawLine, rule: RemovalRule): Removal {
  return { span: { start, end }, line: number, text, rule }
}

/** A word or two directly above the title of a report: a channel's name, neither text nor kicker. A picture's has a gap. */
function isChannel({ text, number, blanksBefore }: RawLine, title: RawLine, gap: number): boolean {
  return (
    isReportTitle(title.text) &&
    number < title.number &&
    blanksBefore < gap &&
    title.blanksBefore < gap &&
    /^\p{sc=Han}{2,6}$/u.test(text)
  )
}

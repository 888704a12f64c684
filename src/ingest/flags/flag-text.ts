import { isHan } from '../../text/han.ts'
import { findImpossibleDates } from '../dates/find-impossible-dates.ts'
import type { Flag } from '../ingest-result.ts'
import { findOpenBracket } from '../lines/line-shape.ts'

const HALF_WIDTH = /[,:;]/g
const STRAY_SPACE =
  /(?<=[”、，,。;；])[ 　](?=\p{Script=Han}|、|“)|(?<=\p{Script=Han})[ 　](?=[“，。、；])|(?<=[\p{Script=Han}，。])[ 　]{3,20}(?=[\p{Script=Han}《“])/u
/** A year that ran into what followed it: five to eight digits. */
const RUN = /(?<![\d.])20[012]\d{2,5}(?!\d)/gu
/** `20214月`: the 年 is lost. */
const LOST_YEAR = /(?<![\d.])20[012]\d(?:1[0-2]|[1-9])(?=月)/gu

/** What is odd in the text of a file and is kept as it stands. Linear in its length. */
export function flagText(text: string, toLine: (offset: number) => number): readonly Flag[] {
  const flags: Flag[] = findImpossibleDates(text).map((span) => ({
    kind: 'impossible-date',
    text: text.slice(span.start, span.end),
    line: toLine(span.start),
    span,
  }))
  const runs = [...text.matchAll(RUN)].filter(({ index, 0: digits }) =>
    isLost(text, index, digits.length),
  )
  for (const match of [...runs, ...text.matchAll(LOST_YEAR)])
    flags.push({
      kind: 'lost-digits',
      text: text.slice(match.index, match.index + match[0].length + 1).trimEnd(),
      line: toLine(match.index),
    })
  const half = [...text.matchAll(HALF_WIDTH)].filter(
    ({ index, 0: mark }) =>
      isHan(text.charAt(index - 1)) ||
      // `&ldquo;` ends with a mark that is none of the text's.
      (mark !== ':' &&
        isHan(text.charAt(index + 1)) &&
        !(mark === ';' && /[a-z]/.test(text.charAt(index - 1)))),
  )
  const [first] = half
  // One flag for all: where the first is, and how many there are.
  if (first)
    flags.push({
      kind: 'half-width-punctuation',
      text: first[0],
      line: toLine(first.index),
      count: half.length,
    })
  return flags
}

/**
 * Whether the marks of a day or a document's number are gone: `2022211日`, `2023515` alone on its line, `〔202321`,
 * `日期:20235`. Eight digits alone are a day.
 */
function isLost(text: string, at: number, length: number): boolean {
  // Nothing, or the end of the line, is no character.
  const after = /^[ \t　]{0,40}(.?)/u.exec(text.slice(at + length, at + length + 42))?.[1] ?? ''
  if (/[日号]/u.test(text.charAt(at + length))) return true
  const line =
    text
      .slice(Math.max(0, at - 200), at)
      .split(/[\r\n]/u)
      .at(-1) ?? ''
  const before = line.trimEnd()
  if (/[〔﹝]$/u.test(before)) return !/[〕﹞]/u.test(after)
  const isAlone = before === '' || /日期[:：]$/u.test(before)
  return length < 8 && after === '' && isAlone
}

/** A space beside a mark inside a paragraph; between two halves of a title it is meant. */
export function findStraySpace(paragraph: string): string | undefined {
  // Most paragraphs hold none, and a look after each character is what costs.
  if (!paragraph.includes(' ') && !paragraph.includes('　')) return undefined
  const match = STRAY_SPACE.exec(paragraph)
  return match ? paragraph.slice(Math.max(0, match.index - 1), match.index + 2) : undefined
}

const PAIRS = ['“”', '《》', '「」'] as const

/** A bracket or quotation mark of a paragraph that is opened and never closed, or the other way round. */
export function isUnbalanced(paragraph: string): boolean {
  if (findOpenBracket(paragraph) !== undefined) return true
  return PAIRS.some(
    ([left = '', right = '']) => countOf(paragraph, left) !== countOf(paragraph, right),
  )
}

function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++
  return count
}

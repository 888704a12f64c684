import { isHan } from '../../text/han.ts'
import { findImpossibleDates } from '../dates/find-impossible-dates.ts'
import type { Flag } from '../ingest-result.ts'
import { findOpenBracket } from '../lines/line-shape.ts'

const HALF_WIDTH = /[,:;]/g
const STRAY_SPACE =
  /(?<=[”、，,。;；])[ 　](?=\p{Script=Han}|、|“)|(?<=\p{Script=Han})[ 　](?=[“，。、；])|(?<=[\p{Script=Han}，。])[ 　]{3,20}(?=[\p{Script=Han}《“])/u
/** `20224` · `2022211日`: a year that ran into its month. */
const LOST_DIGITS = /(?<![\d.])20[012]\d{2,5}(?=[日号])/gu
/** `20214月`: the 年 is lost. */
/** `2023515` alone below a signature, `〔202321`, `日期:20235`: the marks of a day or a number are gone. */
const LOST_MARKS =
  /(?<=^[\s　]{0,200})20[012]\d{2,4}(?=[\s　]*$)|(?<=[〔﹝])20[012]\d{2,5}(?![\d〕﹞])|(?<=日期[:：][\s　]{0,3})20[012]\d{2,4}(?=[\s　]*$)/gmu
const LOST_YEAR = /(?<![\d.])20[012]\d(?:1[0-2]|[1-9])(?=月)/gu

/** What is odd in the text of a file and is kept as it stands. Linear in its length. */
export function flagText(text: string, toLine: (offset: number) => number): readonly Flag[] {
  const flags: Flag[] = findImpossibleDates(text).map((span) => ({
    kind: 'impossible-date',
    text: text.slice(span.start, span.end),
    line: toLine(span.start),
    span,
  }))
  for (const pattern of [LOST_DIGITS, LOST_YEAR, LOST_MARKS])
    for (const match of text.matchAll(pattern))
      flags.push({
        kind: 'lost-digits',
        text: text.slice(match.index, match.index + match[0].length + 1),
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
  // One flag for all: where the first stands, and how many there are.
  if (first)
    flags.push({
      kind: 'half-width-punctuation',
      text: first[0],
      line: toLine(first.index),
      count: half.length,
    })
  return flags
}

/** A space beside a mark inside a paragraph; between two halves of a title it is meant. */
export function findStraySpace(paragraph: string): string | undefined {
  // Most paragraphs hold none, and a look behind each character is what costs.
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

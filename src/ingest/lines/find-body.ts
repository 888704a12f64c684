import { readHeadingMark } from './heading-mark.ts'
import type { RawLine } from './raw-line.ts'

/** A text's head and tail are the lines around its body, at most this many. */
const ZONE = 40
/** Fewer characters than this in a line that ends a sentence may be a slogan; more is prose. */
const PROSE = 45

/** So long is a line of prose that was cut at a fixed width, at least. */
const BROKEN = 24

/** Where the body begins and ends: indexes into the lines, `end` not included. Empty if there is no prose. */
export interface Body {
  readonly start: number
  readonly end: number
}

/**
 * Finds the body by its prose: from the first line that is a paragraph (or a numbered head above one)
 * to the last. Furniture and catalogue records are outside it.
 */
export function findBody(lines: readonly RawLine[]): Body {
  const first = lines.findIndex(
    ({ text }, i) => isProse(text) && !isDeck(text, lines[i + 1]?.text ?? ''),
  )
  if (first < 0) {
    const zone = Math.min(ZONE, lines.length)
    return { start: zone, end: Math.max(zone, lines.length - ZONE) }
  }
  let start = first
  while (start > 0 && isNumbered(lines[start - 1]?.text ?? '')) start--
  const end = lines.findLastIndex((line) => isProse(line.text)) + 1
  return { start: Math.min(start, ZONE), end: Math.max(end, lines.length - ZONE) }
}

/** A day with its label: `刊发日期:2024-01-22 作者:`. */
const POSTED =
  /^[\s\p{P}]{0,4}(?:(?:刊发|发布|發布|发表|刊登|更新|发稿)(?:日期|时间|時間))[\s　]{0,2}[:：][\s　]{0,3}(?:19|20)\d\d/u

/** A long headline without its end, above the day that it was posted: no prose, though it has commas. */
function isDeck(text: string, below: string): boolean {
  return text.length <= 160 && !/[。！？!?][”’」』)）]?$/u.test(text) && POSTED.test(below)
}

/** Whether a line is prose: long, or a sentence with its end. */
export function isProse(text: string): boolean {
  if (text.length > 400) return true
  if (/[|｜]/.test(text)) return false
  const commas = text.match(/[,，;；]/g)?.length ?? 0
  if (text.length > PROSE) return /[。！？、]/.test(text) || commas >= 2
  // No headline has a full stop inside; with two commas and some length it is a broken line of prose.
  if (/。./.test(text) || (commas >= 2 && text.length >= BROKEN)) return true
  return /[。！？!][”’」』)）]?$/.test(text) && text.length > 12
}

function isNumbered(text: string): boolean {
  const mark = readHeadingMark(text)
  return (
    mark !== undefined &&
    mark.kind !== 'dash' &&
    mark.kind !== 'bracket' &&
    text.length <= 60 &&
    /\p{sc=Han}/u.test(text)
  )
}

import type { Span } from '../../text/span.ts'
import { readDate } from './read-date.ts'

/** Whole dates only, in the two shapes that are never anything else. */
const WHOLE = /(?<![\d.\-/])(?:19|20)\d{2}(?:-\d{1,2}-\d{1,2}(?![\d-])|年\d{1,2}月\d{1,2}日)/gu

/** The dates of a text that no calendar has: 2022-02-30, 2021年13月1日. */
export function findImpossibleDates(text: string): readonly Span[] {
  return [...text.matchAll(WHOLE)]
    .filter((match) => readDate(match[0])?.kind === 'impossible')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

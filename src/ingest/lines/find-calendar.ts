import type { RawLine } from './raw-line.ts'

/** So far down a page has its calendar. */
const HEAD = 60
/** 1 to 31 in a row: a week of a calendar is a part of it. */
const MONTH = Array.from({ length: 31 }, (_, day) => day + 1).join('')

/**
 * The places of a calendar that was copied a week a line, its days glued. One such line alone may be anything that somebody
 * typed: it is none.
 *
 * `123456` / `78910111213` / `14151617181920`
 */
export function findCalendar(lines: readonly RawLine[]): ReadonlySet<number> {
  const weeks = lines.slice(0, HEAD).flatMap(({ text }, i) => (isWeek(text) ? [i] : []))
  const all = new Set(weeks)
  return new Set(weeks.filter((i) => all.has(i - 1) || all.has(i + 1)))
}

/** Whether a line is digits and nothing else, five or more: a week, a number that somebody typed to fill a field. */
export function isDigitsOnly(text: string): boolean {
  return text.length <= 40 && /^\d{5,40}$/.test(text)
}

function isWeek(text: string): boolean {
  const days = readDays(text)
  return days !== undefined && days.length <= 14
}

/** Days of a month in a row, without the space between them: `7 8 9 10 11` → `7891011`. */
export function readDays(text: string): string | undefined {
  if (text.length > 80) return undefined
  const days = text.replace(/[\s　]/gu, '')
  return /^\d{4,}$/.test(days) && MONTH.includes(days) ? days : undefined
}

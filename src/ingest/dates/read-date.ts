import { type EdtfDate, parseEdtf } from '../../text/edtf.ts'
import { readNumeral } from '../../text/numerals.ts'

/** A date that a text spells out, or a shape of a date that no calendar has. */
export type FoundDate =
  | {
      readonly kind: 'date'
      readonly date: EdtfDate
      readonly text: string
      readonly index: number
    }
  | { readonly kind: 'impossible'; readonly text: string; readonly index: number }

const DIGIT = '[〇零○Ｏ一二三四五六七八九]'
const HAN = '[〇零○一二三四五六七八九十廿卅]'
/** The time of day after a date goes with it. */
const TIME = String.raw`(?:[\sT　]{0,3}(?:上午|下午)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d{1,3})?)?`

/** In this order. No `\d` may come before a number: `12022-01-02` contains no date. */
const SHAPES: readonly {
  readonly pattern: RegExp
  /** A year of the Republic: 110 is 2021. */
  readonly isRepublic?: boolean
}[] = [
  {
    pattern: new RegExp(
      String.raw`(?:中華民國|中华民国|民國|民国)\s{0,2}(\d{2,3}|(?:百|${HAN}){1,5})\s{0,2}年(?:\s{0,2}(\d{1,2}|${HAN}{1,3})\s{0,2}月(?:\s{0,2}(\d{1,2}|${HAN}{1,3})\s{0,2}日)?)?${TIME}`,
      'u',
    ),
    isRepublic: true,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d〇零○一二三四五六七八九十])((?:19|20)\d{2}|${DIGIT}{4})\s{0,2}年\s{0,2}(\d{1,2}|${HAN}{1,3})\s{0,2}月(?:\s{0,2}(\d{1,2}|${HAN}{1,3})\s{0,2}[日号號])?${TIME}`,
      'u',
    ),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d.\-/])((?:19|20)\d{2})\s?([-/.])\s{0,2}(\d{1,2})\s?\2\s{0,2}(\d{1,2})(?![\d.\-/])${TIME}`,
      'u',
    ),
  },
  { pattern: /(?<![\d.\-/])((?:19|20)\d{2})(\d{2})(\d{2})(?![\d.\-/])/u },
  { pattern: /(?<![\d.\-/])((?:19|20)\d{2})-(\d{2})(?![\d.\-/])/u },
  { pattern: new RegExp(String.raw`(?<![\d])((?:19|20)\d{2}|${DIGIT}{4})\s{0,2}年(?!\d)`, 'u') },
]
const REPUBLIC_SHORT = /(?<![\d.\-/])(\d{2,3})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.\-/])/u

/**
 * Reads the first date of a short text: a metadata value, a line of its own. Ranges (1-11月), days
 * without a year and document numbers (〔2021〕12号) are no dates.
 *
 * @example readDate('二〇二一年十二月廿三日') // => { kind: 'date', date: '2021-12-23', … }
 * @example readDate('2022-02-30') // => { kind: 'impossible', text: '2022-02-30', … }
 * @example readDate('97-12-13', { isTaiwanese: true }) // => { kind: 'date', date: '2008-12-13', … }
 */
export function readDate(
  text: string,
  options: { readonly isTaiwanese?: boolean } = {},
): FoundDate | undefined {
  const short = text.slice(0, 200)
  for (const { pattern, isRepublic = false } of SHAPES) {
    const match = pattern.exec(short)
    if (match) return toFound(match, isRepublic)
  }
  const match = options.isTaiwanese === true ? REPUBLIC_SHORT.exec(short) : null
  return match ? toFound(match, true) : undefined
}

function toFound(match: RegExpExecArray, isRepublic: boolean): FoundDate {
  const text = match[0].trim()
  const index = match.index + (match[0].length - match[0].trimStart().length)
  const [year, ...rest] = match
    .slice(1)
    .filter((part) => part !== undefined && !/^[-/.]$/.test(part))
    .map(toNumber)
  const numbers = [year !== undefined && isRepublic ? year + 1911 : year, ...rest]
  const date = numbers.some((number) => number === undefined || Number.isNaN(number))
    ? undefined
    : parseEdtf(numbers.map((number, i) => String(number).padStart(i === 0 ? 4 : 2, '0')).join('-'))
  return date === undefined
    ? { kind: 'impossible', text, index }
    : { kind: 'date', date, text, index }
}

function toNumber(text: string): number | undefined {
  // 一一二年 of the Republic is written digit by digit.
  if (/^[一二三四五六七八九][〇零○一二三四五六七八九]{2}$/u.test(text)) {
    const digits = [...text].map((c) => readNumeral(c) ?? 0)
    return digits.reduce((sum, digit) => sum * 10 + digit, 0)
  }
  return /^\d+$/.test(text) ? Number(text) : readNumeral(text.replaceAll('Ｏ', '〇'))
}

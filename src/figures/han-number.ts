import { HAN_DIGITS } from '../text/numerals.ts'

const DIGITS: Readonly<Record<string, number>> = { ...HAN_DIGITS, 两: 2 }
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 廿: 20, 卅: 30 }

/**
 * Reads a folded Chinese number of any size, decimals behind 点 too; `undefined` where it is none.
 * `src/text/numerals` reads the small numbers of headings and dates, by stricter rules.
 *
 * @example readHanNumber('三亿二千万') // => 320000000
 * @example readHanNumber('十二点五') // => 12.5
 */
export function readHanNumber(text: string): number | undefined {
  const [whole = '', decimals] = text.split('点')
  const value = isDigits(whole) && whole.length > 1 ? readYear(whole) : readWhole(whole)
  if (value === undefined || decimals === undefined) return value
  return isDigits(decimals) ? value + Number(`0.${toDigits(decimals)}`) : undefined
}

const isDigits = (text: string): boolean => /^[〇零一二两三四五六七八九]+$/.test(text)
const toDigits = (text: string): string => [...text].map((c) => DIGITS[c]).join('')

/** 二〇一二; not 三四, which is three or four. */
function readYear(text: string): number | undefined {
  return text.length === 4 ? Number(toDigits(text)) : undefined
}

function readWhole(text: string): number | undefined {
  if (text === '') return undefined
  let total = 0
  let section = 0
  let digit: number | undefined
  let power = Number.POSITIVE_INFINITY
  for (const c of text) {
    const isDigit = DIGITS[c]
    const ofPower = POWERS[c]
    if (isDigit !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = isDigit
    } else if (ofPower !== undefined) {
      if (ofPower >= power) return undefined
      section += ofPower === 20 || ofPower === 30 ? ofPower : (digit || 1) * ofPower
      power = ofPower
      digit = undefined
    } else if (c === '万' || c === '亿') {
      const times = c === '万' ? 1e4 : 1e8
      const part = section + (digit ?? 0) || (total === 0 ? 1 : 0)
      total = c === '亿' ? (total + part) * times : total + part * times
      section = 0
      digit = undefined
      power = Number.POSITIVE_INFINITY
    } else return undefined
  }
  return total + section + (digit ?? 0)
}

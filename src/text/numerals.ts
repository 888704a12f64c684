/** Han numerals below ten, as headings, dates and cheques write them. */
export const HAN_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  貳: 2,
  叁: 3,
  參: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 廿: 20, 卅: 30 }

/**
 * Reads a Chinese number up to 999, as headings and dates use them: 三, 十二, 廿三, 二〇二一, 一百零五.
 * Anything else is `undefined`, never a guess.
 *
 * @example readNumeral('廿三') // => 23
 * @example readNumeral('二〇二一') // => 2021
 */
export function readNumeral(text: string): number | undefined {
  const characters = [...text]
  if (characters.length === 0 || characters.length > 7) return undefined
  if (characters.every((c) => HAN_DIGITS[c] !== undefined)) {
    return characters.length === 1 || characters.length === 4
      ? characters.reduce((value, c) => value * 10 + (HAN_DIGITS[c] ?? 0), 0)
      : undefined
  }
  let value = 0
  let digit: number | undefined
  for (const c of characters) {
    const ten = TENS[c]
    if (ten === undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = HAN_DIGITS[c]
      if (digit === undefined) return undefined
    } else {
      value += ten === 20 || ten === 30 ? ten : (digit ?? 1) * ten
      digit = undefined
    }
  }
  return value + (digit ?? 0)
}

import { isChinese, isHanAt } from './chinese.ts'
import { findAddresses } from './find-addresses.ts'

/** Half-width marks that a scrape folded from U+FF01–FF5E, by code, with the mark that a Chinese text sets. */
const WIDE: ReadonlyMap<number, string> = new Map(
  Array.from(',:;!?', (mark, i) => [mark.charCodeAt(0), '，：；！？'.charAt(i)]),
)
const BRACKETS = /\(([^()\n]{0,200})\)/g
const QUOTES = /"([^"\n]{1,200})"/g
const DASHES = /(?<!-)--(?!-)/g
const MARKS = /[,:;!?("]|--/
const HAS_HAN = /\p{Script=Han}/u
const COLON = 0x3a

/**
 * Widens half-width punctuation that is in Chinese text, for display only: the stored text
 * keeps what the source has. One code unit becomes one code unit, so offsets stay valid; `...`, which would
 * become shorter, stays.
 *
 * @example widenPunctuation('围绕"城市",完成率达99.5%,(一)抓环境--') // => '围绕“城市”，完成率达99.5%，（一）抓环境——'
 */
export function widenPunctuation(text: string): string {
  if (!MARKS.test(text) || !HAS_HAN.test(text)) return text
  const paired = text.includes('(') ? widenBrackets(text) : text
  let widened = ''
  let from = 0
  for (let i = 0; i < paired.length; i++) {
    const code = paired.charCodeAt(i)
    if (code > 0x3f || code < 0x21) continue
    const wide = WIDE.get(code)
    if (wide === undefined || !isInChinese(paired, i, code)) continue
    widened += paired.slice(from, i) + wide
    from = i + 1
  }
  const wide = curlQuotes(widenDashes(from === 0 ? paired : widened + paired.slice(from)))
  return findAddresses(text).reduce(
    (result, { from, to }) => result.slice(0, from) + text.slice(from, to) + result.slice(to),
    wide,
  )
}

/** A pair is Chinese by what it contains, or by what it touches: (一)抓环境, 完成率(99.5%)居首. */
function widenBrackets(text: string): string {
  return text.replace(BRACKETS, (whole, inner: string, at: number) => {
    const end = at + whole.length
    const isWide = HAS_HAN.test(inner) || isChinese(text, at - 1) || isChinese(text, end)
    return isWide ? `（${inner}）` : whole
  })
}

/** 甲--乙: two hyphens between Chinese characters are a dash; a third makes them a ruled line. */
function widenDashes(text: string): string {
  if (!text.includes('--')) return text
  return text.replace(DASHES, (whole, at: number) =>
    isChinese(text, at - 1) && (isChinese(text, at + 2) || at + 2 === text.length) ? '——' : whole,
  )
}

/** 围绕"城市": pairs only, never the inches of 55"电视, and none at all where one is left over. */
function curlQuotes(text: string): string {
  if (!text.includes('"') || text.split('"').length % 2 === 0) return text
  return text.replace(QUOTES, (whole, inner: string, at: number) => {
    const end = at + whole.length
    const isWide =
      isUnattached(text, at - 1) &&
      isUnattached(text, end) &&
      (HAS_HAN.test(inner) || (isChinese(text, at - 1) && isChinese(text, end)))
    return isWide ? `“${inner}”` : whole
  })
}

/** Nothing, white space, a mark or Chinese: what may be outside a quotation. */
function isUnattached(text: string, at: number): boolean {
  const character = text.charAt(at)
  return /^[\s,.:;!?()]?$/.test(character) || isChinese(text, at)
}

function isInChinese(text: string, at: number, code: number): boolean {
  if (isChinese(text, at - 1)) return true
  const before = text[at - 1]
  const after = text.charCodeAt(at + 1)
  const isBeforeDigit = after >= 0x30 && after <= 0x39
  // 甲(A),乙: the bracket stayed half-width, what precedes it is Chinese.
  if (before === ')' && !isBeforeDigit && isChinese(text, at - 2)) return true
  // 围绕"城市",再围绕: the quotation mark is about to become a Chinese one.
  if (before === '"' && !isBeforeDigit && isChinese(text, at - 2)) return true
  // 增长5%,18个社区: no number goes on after a percent sign; an English sentence has a space there.
  if ((before === '%' || before === '‰' || before === '℃') && isBeforeDigit) return true
  return code === COLON ? isLetter(before) && isHanAt(text, at + 1) : isChinese(text, at + 1)
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z]/.test(character)
}

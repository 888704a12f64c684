/** Half-width marks that a scrape folded from U+FF01–FF5E, by code, with the mark that a Chinese text sets. */
const WIDE: ReadonlyMap<number, string> = new Map(
  Array.from(',:;!?', (mark, i) => [mark.charCodeAt(0), '，：；！？'.charAt(i)]),
)
const PAIR = /\(([^()\n]{0,200})\)/g
const MARKS = /[,:;!?(]/
const HAS_HAN = /\p{Script=Han}/u
const CHINESE = /[\p{Script=Han}“”‘’《》〈〉「」『』【】、。，：；！？（）…—·％㎡]/u
const COLON = 0x3a

/**
 * Widens half-width punctuation that stands in Chinese text, for display only: the stored text
 * keeps what the source has. One code unit becomes one code unit, so offsets stay valid.
 *
 * @example widenPunctuation('围绕“城市”,完成率达99.5%,(一)抓环境。') // => '围绕“城市”，完成率达99.5%，（一）抓环境。'
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
    if (wide === undefined || !standsInChinese(paired, i, code)) continue
    widened += paired.slice(from, i) + wide
    from = i + 1
  }
  return from === 0 ? paired : widened + paired.slice(from)
}

/** A pair is Chinese by what it holds, or by what it touches: (一)抓环境, 完成率(99.5%)居首. */
function widenBrackets(text: string): string {
  return text.replace(PAIR, (whole, inner: string, at: number) => {
    const end = at + whole.length
    const isWide = HAS_HAN.test(inner) || isChinese(text, at - 1) || isChinese(text, end)
    return isWide ? `（${inner}）` : whole
  })
}

function standsInChinese(text: string, at: number, code: number): boolean {
  if (isChinese(text, at - 1)) return true
  const before = text[at - 1]
  const after = text.charCodeAt(at + 1)
  const isBeforeDigit = after >= 0x30 && after <= 0x39
  // 甲(A),乙: the bracket stayed half-width, what stands before it is Chinese.
  if (before === ')' && !isBeforeDigit && isChinese(text, at - 2)) return true
  // 增长5%,18个社区: no number goes on after a percent sign; an English sentence has a space there.
  if ((before === '%' || before === '‰' || before === '℃') && isBeforeDigit) return true
  return code === COLON ? isLetter(before) && isHan(text, at + 1) : isChinese(text, at + 1)
}

function isChinese(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0x4e00 && code <= 0x9fff) return true
  if (code < 0xb7 || Number.isNaN(code)) return false
  return CHINESE.test(characterAround(text, at))
}

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x4e00 && code <= 0x9fff) || HAS_HAN.test(characterAround(text, at))
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z]/.test(character)
}

/** The whole character that a UTF-16 unit belongs to; `''` outside the text. */
function characterAround(text: string, at: number): string {
  if (at < 0 || at >= text.length) return ''
  const code = text.charCodeAt(at)
  if (code >= 0xdc00 && code <= 0xdfff) return text.slice(Math.max(0, at - 1), at + 1)
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}

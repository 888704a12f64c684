const HAS_HAN = /\p{Script=Han}/u
const CHINESE = /[\p{Script=Han}“”‘’《》〈〉「」『』【】、。，：；！？（）…—·％㎡]/u

/**
 * Whether the character at an offset is Han, or punctuation as Chinese sets it.
 *
 * @param at of any of its UTF-16 units; outside the text nothing is Chinese
 */
export function isChinese(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0x4e00 && code <= 0x9fff) return true
  if (code < 0xb7 || Number.isNaN(code)) return false
  return CHINESE.test(characterAround(text, at))
}

/** Whether the character at an offset is Han. */
export function isHanAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x4e00 && code <= 0x9fff) || HAS_HAN.test(characterAround(text, at))
}

/** The whole character that a UTF-16 unit belongs to; `''` outside the text. */
function characterAround(text: string, at: number): string {
  if (at < 0 || at >= text.length) return ''
  const code = text.charCodeAt(at)
  if (code >= 0xdc00 && code <= 0xdfff) return text.slice(Math.max(0, at - 1), at + 1)
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}

import type { MarkdownIt } from 'markdown-it'
import { isHan } from '../../text/han.ts'

/**
 * Emphasis that works between Han characters. CommonMark closes `**盘活“空间”**小店` nowhere: a mark
 * after punctuation must be followed by a space or punctuation, which Chinese does not write. So beside
 * a Han character punctuation does not count against a mark (as the CJK-friendly amendments propose:
 * https://github.com/tats-u/markdown-cjk-friendly).
 */
export function cjkEmphasis(markdown: MarkdownIt): void {
  markdown.inline.State = class extends markdown.inline.State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const scanned = super.scanDelims(start, canSplitWord)
      if (!canSplitWord || (scanned.can_open && scanned.can_close)) return scanned
      const before = characterBefore(this.src, start)
      const after = characterAt(this.src, start + scanned.length, this.posMax)
      return {
        length: scanned.length,
        can_open: scanned.can_open || (isHan(before) && isMark(after)),
        can_close: scanned.can_close || (isHan(after) && isMark(before)),
      }
    }
  }
}

function isMark(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character)
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff
    ? text.slice(Math.max(0, at - 2), at)
    : text.slice(Math.max(0, at - 1), at)
}

function characterAt(text: string, at: number, end: number): string {
  return at < end ? String.fromCodePoint(text.codePointAt(at) ?? 0) : ''
}

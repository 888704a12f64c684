import type { Token } from 'markdown-it'
import { lastCharacter } from '../../text/han.ts'

/** Characters that Chinese sets without a space: Han, kana, and wide punctuation. */
const WIDE = /[\p{Script=Han}\u3000-\u30ff\uff01-\uff60“”‘’…—·]/u
/** Marks that stand for wide ones where the source is half-width. */
const MARK = /[,:;!?()]/

/**
 * What a line break inside a paragraph stands for: nothing between two Chinese characters (公↵里),
 * a space everywhere else (20 ↵ km).
 *
 * @param before the text above the break, @param tokens the block's tokens, @param next the one after the break
 */
export function toSoftBreak(before: string, tokens: readonly Token[], next: number): '' | ' ' {
  const above = lastCharacter(before)
  const below = firstCharacter(tokens, next)
  const isWideAbove = WIDE.test(above)
  const isWideBelow = WIDE.test(below)
  const joins =
    (isWideAbove && isWideBelow) ||
    (isWideAbove && MARK.test(below)) ||
    (isWideBelow && MARK.test(above))
  return joins ? '' : ' '
}

/** The first character that the tokens from here on show; `''` where that is code or a picture. */
function firstCharacter(tokens: readonly Token[], from: number): string {
  for (let i = from; i < tokens.length; i++) {
    const { type, content } = tokens[i] ?? { type: '', content: '' }
    if (type === 'code_inline' || type === 'image') return ''
    if ((type.startsWith('text') || type.startsWith('override')) && content !== '')
      return String.fromCodePoint(content.codePointAt(0) ?? 0)
  }
  return ''
}

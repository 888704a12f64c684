import type { Token } from 'markdown-it'

/** A paragraph of nothing but pictures: each stands as a figure. */
export function isFigure(tokens: readonly Token[]): boolean {
  let hasImage = false
  for (const { type, content } of tokens) {
    if (type === 'image') hasImage = true
    else if (type !== 'softbreak' && !(type.startsWith('text') && content.trim() === ''))
      return false
  }
  return hasImage
}

import type { Token } from 'markdown-it'

/** The words of tokens without their markup, for an attribute; a line break becomes a space. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map(toWords).join('')
}

function toWords({ type, content, children }: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return ' '
  if (children) return plainText(children)
  return type.startsWith('text') || type === 'code_inline' ? content : ''
}

import type { Token } from 'markdown-it'
import type { OverrideForms } from './override-forms.ts'

/** A paragraph of nothing but pictures: each stands as a figure. */
export function isFigure(tokens: readonly Token[]): boolean {
  let hasImage = false
  for (const token of tokens) {
    if (token.type === 'image') hasImage = true
    else if (!isBlank(token)) return false
  }
  return hasImage
}

/** `-{}-` beside a picture is nothing in either script; `-{|缺}-` is a word in one of them. */
function isBlank({ type, content, meta }: Token): boolean {
  if (type === 'softbreak') return true
  if (type.startsWith('text')) return content.trim() === ''
  return (
    type === 'override' &&
    Object.values(meta?.['forms'] as OverrideForms).every((form) => form.trim() === '')
  )
}

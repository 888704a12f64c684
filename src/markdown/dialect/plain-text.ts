import type { Token } from 'markdown-it'
import type { SourceText } from '../parsed-body.ts'
import type { BlockContext } from './body-place.ts'
import type { OverrideForms } from './override-forms.ts'
import { SourceTextBuilder } from './source-text.ts'

/** The words of tokens without their markup, for an attribute; a line break becomes a space. */
export function plainText(tokens: readonly Token[], context: BlockContext): SourceText {
  const text = new SourceTextBuilder(context)
  addWords(tokens, text)
  return text.read()
}

function addWords(tokens: readonly Token[], text: SourceTextBuilder): void {
  for (const { type, content, children, meta } of tokens) {
    if (type === 'override') text.override(meta?.['forms'] as OverrideForms)
    else if (type === 'softbreak' || type === 'hardbreak') text.source += ' '
    else if (children) addWords(children, text)
    else if (type.startsWith('text') || type === 'code_inline' || type === 'override_fault')
      text.source += content
  }
}

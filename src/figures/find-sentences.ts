import type { Span } from '../text/span.ts'
import { hasUnit, makeUnitSet } from '../text/unit-set.ts'

const ENDS = makeUnitSet(Array.from('。！？!?\n', (c) => c.charCodeAt(0)))

/** The sentences of a folded text, in order; together they are the text. */
export function findSentences(text: string): readonly Span[] {
  const sentences: Span[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (!hasUnit(ENDS, text.charCodeAt(i))) continue
    sentences.push({ start, end: i + 1 })
    start = i + 1
  }
  if (start < text.length || sentences.length === 0) sentences.push({ start, end: text.length })
  return sentences
}

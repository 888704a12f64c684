import type { Span } from '../text/span.ts'

const ENDS = '。！？!?\n'

/** The sentences of a folded text, in order; together they are the text. */
export function findSentences(text: string): readonly Span[] {
  const sentences: Span[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (!ENDS.includes(text.charAt(i))) continue
    sentences.push({ start, end: i + 1 })
    start = i + 1
  }
  if (start < text.length || sentences.length === 0) sentences.push({ start, end: text.length })
  return sentences
}

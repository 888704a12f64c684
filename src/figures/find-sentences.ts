import type { Span } from '../text/span.ts'

const ENDS = new Uint8Array(0x10000)
for (const c of '。！？!?\n') ENDS[c.charCodeAt(0)] = 1

/** The sentences of a folded text, in order; together they are the text. */
export function findSentences(text: string): readonly Span[] {
  const sentences: Span[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (ENDS[text.charCodeAt(i)] !== 1) continue
    sentences.push({ start, end: i + 1 })
    start = i + 1
  }
  if (start < text.length || sentences.length === 0) sentences.push({ start, end: text.length })
  return sentences
}

import { guessScript } from './infer/guess-script.ts'
import type { Article } from './ingest-result.ts'
import type { RawLine } from './lines/raw-line.ts'

/**
 * Every line a paragraph and nothing read: what is left of a text whose layout the rules cannot account for. It is never
 * refused for that.
 */
export function makePlain(lines: readonly RawLine[]): Article {
  return {
    fields: [],
    blocks: lines.map(({ text, start, end }) => ({
      kind: 'paragraph',
      text,
      spans: [{ start, end }],
    })),
    script: guessScript(lines.map(({ text }) => text).join('\n')),
  }
}

import type { Article, IngestResult } from '../../ingest/ingest-result.ts'
import { toBlockKey } from './block-keys.ts'

/**
 * The article of a raw file that a report was made of: the one with most of its words. Where none has any of them, because
 * a person wrote the report anew, all articles are taken together.
 */
export function chooseArticle(
  { articles }: IngestResult,
  { title, keys }: { readonly title: string; readonly keys: ReadonlySet<string> },
): readonly Article[] {
  if (articles.length < 2) return articles
  const scores = articles.map(({ fields, blocks }) => {
    const shared = blocks.filter(({ text }) => keys.has(toBlockKey(text)))
    const isNamed = fields.some(({ name, value }) => name === 'title' && value === title)
    return shared.reduce((sum, { text }) => sum + text.length, isNamed ? title.length : 0)
  })
  const best = Math.max(...scores)
  return best === 0 ? articles : articles.filter((_, i) => i === scores.indexOf(best))
}

import { findPlacesNamed } from './infer/find-places.ts'
import { inferDate, sortFields } from './infer/infer-fields.ts'
import type { Article, Field, FieldName } from './ingest-result.ts'

/** What the articles of one page have in common; the catalogue's numbers are the first article's alone. */
const SHARED: readonly FieldName[] = ['date', 'source', 'agency', 'period', 'district']

/**
 * Tells the articles of one newspaper page what its other articles say: the page's date and source,
 * and the year and agency of the first that knows them. A year read in a title beats one guessed.
 */
export function sharePage(articles: readonly Article[], file: string): readonly Article[] {
  if (articles.length < 2)
    return articles.map((article) => ({
      ...article,
      fields: sortFields(inferDate(article.fields, file)),
    }))
  const lenders = new Map(SHARED.map((name) => [name, findLender(articles, name)]))
  return articles.map((article) => {
    const fields = [...article.fields]
    for (const name of SHARED) {
      const own = fields.find((field) => field.name === name)
      if (own && own.how !== 'inferred') continue
      const lender = lenders.get(name)
      if (!lender || (own && own.value === lender.value)) continue
      if (name === 'agency' && typeof lender.value === 'string') {
        const named = findPlacesNamed(toText(article))
        const isOther = named.length > 0 && !named.some((place) => isSamePlace(place, lender.value))
        const [only] = named
        if (isOther) {
          // 岳堰街道 in an article below one of 柳浦街道: it is of neither, or of the one it names.
          if (!own && only !== undefined && named.length === 1)
            fields.push({ name, value: only, how: 'inferred', spans: [], rule: 'text' })
          continue
        }
      }
      if (own) fields.splice(fields.indexOf(own), 1)
      fields.push({ name, value: lender.value, how: 'inferred', spans: [], rule: 'page' })
    }
    return { ...article, fields: sortFields(inferDate(fields, file)) }
  })
}

function toText({ fields, blocks }: Article): string {
  const titles = fields.flatMap(({ name, value }) =>
    ['title', 'subtitle', 'kicker'].includes(name) && typeof value === 'string' ? [value] : [],
  )
  return [...titles, ...blocks.map(({ text }) => text)].join('\n')
}

/** 示例区柳浦街道办事处 is 柳浦街道. */
function isSamePlace(place: string, agency: Field['value']): boolean {
  return typeof agency === 'string' && (agency.includes(place) || place.includes(agency))
}

function findLender(articles: readonly Article[], name: FieldName): Field | undefined {
  const all = articles.flatMap(({ fields }) => fields.filter((field) => field.name === name))
  return (
    all.find(({ how }) => how === 'read') ??
    all.find(({ how }) => how === 'copied') ??
    all.find(({ rule }) => name === 'agency' && rule === 'text')
  )
}

import type { CitationRecord } from './citation-record.ts'

/** One item of CSL-JSON, as pandoc and citeproc read it. Chinese names are literal: nothing guesses which part is the family's. */
export function writeCslJson(record: CitationRecord): string {
  const { kind, key, title, authors, publisher, place, number, date, url, language } = record
  const { year, month, day } = date
  const parts = [year, month, day].filter((part) => part !== undefined)
  const item = {
    id: key,
    type: kind === 'news' ? 'article-newspaper' : 'report',
    title,
    author: authors.length === 0 ? undefined : authors.map((literal) => ({ literal })),
    [kind === 'news' ? 'container-title' : 'publisher']: publisher,
    'publisher-place': place,
    number,
    issued: { 'date-parts': [parts], circa: date.mark === undefined ? undefined : true },
    URL: url,
    language,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

import { type CitationRecord, isoDate } from './citation-record.ts'

/**
 * A reference after GB/T 7714-2015, in two parts: the day it was read stands between them, in brackets,
 * and only the reader's browser knows it.
 *
 * @param noPlace what stands for an unknown place: 出版地不详.
 * @example 柳浦街道办事处. 柳浦街道2024年工作总结[R/OL]. 青澜: 柳浦街道办事处, 2024-12-20 | . https://…
 */
export function writeGbt7714(
  record: CitationRecord,
  noPlace: string,
): { readonly before: string; readonly after: string } {
  const { authors, title, documentNumber, kind, publisher, place, date, url } = record
  const type = kind === 'news' ? 'N/OL' : publisher === undefined ? 'EB/OL' : 'R/OL'
  const author = authors.length === 0 ? '' : `${toAuthors(authors)}. `
  // The number of a report is other information of its title (8.2.3).
  const number = documentNumber === undefined ? '' : `: ${documentNumber}`
  const issued =
    kind === 'news' || publisher === undefined
      ? [publisher, isoDate(date)].filter((part) => part !== undefined).join(', ')
      : `${place ?? `[${noPlace}]`}: ${publisher}, ${isoDate(date)}`
  return {
    before: `${author}${title}${number}[${type}]. ${issued}`,
    after: url === undefined ? '.' : `. ${url}`,
  }
}

/** Three names, then 等 (8.1.2). */
function toAuthors(authors: readonly string[]): string {
  return authors.length > 3 ? `${authors.slice(0, 3).join(', ')}, 等` : authors.join(', ')
}

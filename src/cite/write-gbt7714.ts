import { type CitationDate, type CitationRecord, fourDigits, isoDate } from './citation-record.ts'

/**
 * A reference after GB/T 7714-2015, in two parts: the day it was read is between them, in brackets,
 * and only the reader's browser knows it. A reference without an address has no such day: its second part is `.`.
 *
 * @param noPlace what stands for an unknown place: 出版地不详.
 * @example 柳浦街道办事处. 柳浦街道2024年工作总结[R/OL]. 青澜: 柳浦街道办事处, 2024(2024-12-20) | . https://…
 */
export function writeGbt7714(
  record: CitationRecord,
  noPlace: string,
): { readonly before: string; readonly after: string } {
  const { authors, title, documentNumber, url } = record
  const author = authors.length === 0 ? '' : `${toAuthors(authors)}. `
  // The number of a report is other information of its title (8.2.3).
  const number = documentNumber === undefined ? '' : `: ${documentNumber}`
  const type = `[${toType(record)}${url === undefined ? '' : '/OL'}]`
  return {
    before: `${author}${title}${number}${type}. ${toIssue(record, noPlace)}`,
    after: url === undefined ? '.' : `. ${url}`,
  }
}

/** A page that no publisher stands for is an announcement on the net, EB; elsewhere it is a report. */
function toType({ kind, publisher, url }: CitationRecord): 'N' | 'R' | 'EB' {
  if (kind === 'news') return 'N'
  return publisher === undefined && url !== undefined ? 'EB' : 'R'
}

/** Three names, then 等 (8.1.2). */
function toAuthors(authors: readonly string[]): string {
  return authors.length > 3 ? `${authors.slice(0, 3).join(', ')}, 等` : authors.join(', ')
}

/** A newspaper has its day (8.4.3); what stands online has its year of issue and after it, in brackets, its date (8.4.4). */
function toIssue({ kind, publisher, place, date, url }: CitationRecord, noPlace: string): string {
  if (kind === 'news')
    return [publisher, sure(isoDate(date), date)].filter((part) => part !== undefined).join(', ')
  const dated =
    url === undefined || date.month === undefined || date.mark ? '' : `(${isoDate(date)})`
  const year = sure(fourDigits(date.year), date)
  if (publisher === undefined) return dated === '' ? year : dated
  return `${place ?? `[${noPlace}]`}: ${publisher}, ${year}${dated}`
}

/** A date that was estimated is in square brackets (8.4.3). */
function sure(text: string, { mark }: CitationDate): string {
  return mark === undefined ? text : `[${text}]`
}

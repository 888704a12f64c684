/** What a citation is made of: plain values, whatever the report's page looks like. */
export interface CitationRecord {
  /** Letters, digits and hyphens: the key of a BibTeX entry. */
  readonly key: string
  readonly kind: 'report' | 'news'
  readonly title: string
  /** Persons, or the agency where no person is named. */
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly place?: string
  /** Of the document: its own number, else that of the catalogue. */
  readonly number?: string
  /** 文号: a reference after GB/T 7714 names it behind the title. */
  readonly documentNumber?: string
  readonly date: { readonly year: number; readonly month?: number; readonly day?: number }
  /** The page that is cited, with scheme and host. */
  readonly url?: string
  /** BCP 47: `zh-Hans`. */
  readonly language: string
}

/** @example isoDate({ year: 2022, month: 3 }) // => '2022-03' */
export function isoDate({ year, month, day }: CitationRecord['date']): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  let date = String(year).padStart(4, '0')
  if (month !== undefined) date += `-${two(month)}`
  if (month !== undefined && day !== undefined) date += `-${two(day)}`
  return date
}

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
  /** 文号: a reference after GB/T 7714 names it after the title. */
  readonly documentNumber?: string
  readonly date: CitationDate
  /** The page that is cited, with scheme and host. */
  readonly url?: string
  /** BCP 47: `zh-Hans`. */
  readonly language: string
}

export interface CitationDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
  /** `~` and `?` of EDTF: a date that nobody is sure of is never cited as if it were. */
  readonly mark?: 'about' | 'uncertain'
}

/** The date without its mark. @example isoDate({ year: 2022, month: 3 }) // => '2022-03' */
export function isoDate({ year, month, day }: CitationDate): string {
  let date = fourDigits(year)
  if (month !== undefined) date += `-${twoDigits(month)}`
  if (month !== undefined && day !== undefined) date += `-${twoDigits(day)}`
  return date
}

/** @example edtfDate({ year: 2022, mark: 'about' }) // => '2022~' */
export function edtfDate(date: CitationDate): string {
  const mark = { about: '~', uncertain: '?' } as const
  return isoDate(date) + (date.mark === undefined ? '' : mark[date.mark])
}

export function fourDigits(year: number): string {
  return String(year).padStart(4, '0')
}

export function twoDigits(n: number): string {
  return String(n).padStart(2, '0')
}

declare const edtf: unique symbol

/**
 * A date as the archive keeps it: `2022-12-22`, `2022-12` or `2022`, with `~` (about) or `?` (uncertain)
 * after it; a subset of EDTF level 1 (ISO 8601-2:2019). Never a `Date`: a document has a day, not an instant.
 */
export type EdtfDate = string & { readonly [edtf]: true }

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/

/**
 * @example parseEdtf('2022-12') // => '2022-12'
 * @example parseEdtf('2022-02-30') // => undefined: no such day
 */
export function parseEdtf(text: string): EdtfDate | undefined {
  const match = SHAPE.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return undefined
  if (
    day !== undefined &&
    (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)))
  )
    return undefined
  return text as EdtfDate
}

/** The parts of a date, as numbers; `about` and `uncertain` stand for its mark. */
export function edtfParts(date: EdtfDate): {
  readonly year: number
  readonly month?: number
  readonly day?: number
  readonly mark?: 'about' | 'uncertain'
} {
  const [, year, month, day, mark] = SHAPE.exec(date) ?? []
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(mark !== undefined && { mark: mark === '~' ? 'about' : 'uncertain' }),
  }
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

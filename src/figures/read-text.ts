import { findNumbers } from './find-numbers.ts'
import { foldText } from './fold-text.ts'
import type { DateToken, NumberToken, PassedToken } from './number-token.ts'

/** A text with all numbers that were found in it. */
export interface ReadText {
  readonly written: string
  readonly folded: string
  readonly numbers: readonly NumberToken[]
  readonly passed: readonly PassedToken[]
  readonly dates: DateList
}

/** Finds the numbers of a text. @param year of dates that leave it out */
export function readText(written: string, year: number): ReadText {
  const folded = foldText(written)
  const { dates, numbers, passed } = findNumbers(folded, year)
  return { written, folded, numbers, passed, dates: new DateList(dates) }
}

/** The dates of a text in order. Questions that ascend cost a step each. */
class DateList {
  readonly list: readonly DateToken[]
  #at = 0

  constructor(list: readonly DateToken[]) {
    this.list = list
  }

  /** The index of the last date that ends at a place or before it, -1 for none. */
  before(place: number): number {
    while ((this.list[this.#at]?.end ?? Number.POSITIVE_INFINITY) <= place) this.#at++
    while (this.#at > 0 && (this.list[this.#at - 1]?.end ?? 0) > place) this.#at--
    return this.#at - 1
  }
}

import type { Span } from '../text/span.ts'
import type { Approx, PassedReason } from './figure.ts'
import type { Unit } from './units.ts'

/** A number with its unit, before anything is known of what it says. */
export interface NumberToken extends Span {
  readonly value: number
  /** The far end of 2—3个. */
  readonly to?: number
  readonly unit: Unit
  readonly approx?: Approx
  readonly form: 'digits' | 'han' | 'fraction' | 'rank'
  /** The unit is not written, but follows from the words around: 净增1.2亿. */
  readonly isGuessed?: true
}

export interface DateToken extends Span {
  /** EDTF: `2021-01/2021-09`, `2021-04-06`, `2021`. */
  readonly value: string
  /** Months, a quarter, a year: figures behind it are of that time. */
  readonly isSpan: boolean
  readonly year: number
}

/** A number that counts nothing. */
export interface PassedToken extends Span {
  readonly why: PassedReason
}

import type { MarkKind } from '../lines/heading-mark.ts'

/** A heading before its level is known. */
export interface Head {
  /** `plain`: a crosshead without a number. */
  readonly kind: MarkKind | 'plain'
  readonly ordinal?: number
  readonly text: string
  /** The title of an annex: what follows belongs to it. */
  readonly isTitle?: boolean
}

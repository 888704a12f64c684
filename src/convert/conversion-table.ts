import type { PhraseTable } from './phrase-table.ts'
import type { StageTable } from './stage-table.ts'

/** What is known of a UTF-16 unit, in the upper half of its entry in `units`. */
export const BEGINS_PHRASE = 1 << 16
/** With the unit after it, it may begin a word that a later stage of OpenCC converts as a whole. */
export const BEGINS_HOT_PAIR = 1 << 17
/** Half of a character outside the BMP, or a character that becomes one. */
export const IS_HOT = 1 << 18
/** A compatibility ideograph: OpenCC replaces those before anything else. */
export const IS_COMPATIBILITY = 1 << 19
/** An ideographic description character: OpenCC leaves the characters that it describes alone. */
export const DESCRIBES = 1 << 20
/** A single character that a person decided; never set in a shared table. */
export const IS_DECIDED = 1 << 21

/**
 * A configuration of OpenCC folded into one step per character. Plain data: may be cached by the
 * version of opencc-js, or handed to another thread.
 */
export interface ConversionTable {
  /** By unit: in the lower half what it becomes where no phrase begins, in the upper half its flags. */
  readonly units: Uint32Array
  readonly phrases: PhraseTable
  /** By number of the phrase: 1 where it becomes something else than its characters one by one. */
  readonly risky: Uint8Array
  /** Pairs of units, first × 65536 + second, that send the run they are in through the stages one by one. */
  readonly hotPairs: Uint32Array
  /** What a run goes through that contains a hot pair or a rare character. */
  readonly stages: readonly StageTable[]
  /** What a text with compatibility ideographs goes through first. */
  readonly normalisation: readonly StageTable[]
  /** The characters that have more than one result, in UTF-16: each with its results, the most usual first. */
  readonly variants: Uint16Array
}

import { isEvenPair } from '../report/conversion-pair.ts'
import type { ConversionPair } from '../report/report.ts'

/**
 * A list of decided words, ready to be looked for: one report's own pairs, the names of an agency, the
 * site's glossary. Made once and shared by every converter that uses it.
 */
export interface Layer {
  /** One byte for every remainder of a unit by 8,192: does a word begin so? */
  readonly sieve: Uint8Array
  /** By first unit, the longest word first. */
  readonly words: ReadonlyMap<number, readonly ConversionPair[]>
  /** Words of one character; they yield to the words of the dictionaries. */
  readonly characters: ReadonlyMap<number, number>
}

export const SIEVE_MASK = 8191

/**
 * Of two pairs with the same source word the first counts.
 * Throws where a pair changes the number of characters: whoever reads pairs asks `isEvenPair` first.
 */
export function makeLayer(pairs: readonly ConversionPair[]): Layer {
  const sieve = new Uint8Array(SIEVE_MASK + 1)
  const words = new Map<number, ConversionPair[]>()
  const characters = new Map<number, number>()
  for (const pair of pairs) {
    if (!isEvenPair(pair))
      throw new Error(`A pair must keep the number of characters: ${pair.from} → ${pair.to}`)
    const unit = pair.from.charCodeAt(0)
    if (pair.from.length === 1 && pair.to.length === 1) {
      if (!characters.has(unit)) characters.set(unit, pair.to.charCodeAt(0))
      continue
    }
    const known = words.get(unit) ?? []
    if (known.some(({ from }) => from === pair.from)) continue
    known.push(pair)
    words.set(unit, known)
    sieve[unit & SIEVE_MASK] = 1
  }
  for (const known of words.values()) known.sort((a, b) => b.from.length - a.from.length)
  return { sieve, words, characters }
}

import { isEvenPair } from '../report/conversion-pair.ts'
import type { ConversionPair } from '../report/fields/field-values.ts'
import type { ConversionLayer } from './choice.ts'
import type { ContextRules } from './context-rule.ts'
import { type PhraseTable, PhraseTableWriter } from './phrase-table.ts'

/** Layers that are lists of words. */
export type WordLayer = Extract<
  ConversionLayer,
  'report' | 'agency' | 'name' | 'glossary' | 'person' | 'lexicon'
>

/**
 * A list of decided words, ready to be looked for: one report's own pairs, the names of an agency, the
 * site's glossary. Made once and shared by every converter that uses it.
 */
export interface Layer {
  readonly kind: WordLayer
  /** By unit, eight to a byte: does a word begin so? */
  readonly sieve: Uint8Array
  readonly words: PhraseTable
  /** Words of one UTF-16 unit; they yield to the words of the dictionaries. */
  readonly characters: ReadonlyMap<number, string>
  /** Words whose neighbours say what they become; only the shipped lexicon has them. */
  readonly rules?: ContextRules | undefined
}

/** Bytes of a sieve. */
const SIEVE = 8192

export function isHead(sieve: Uint8Array, unit: number): boolean {
  return (((sieve[unit >> 3] as number) >> (unit & 7)) & 1) === 1
}

function addHead(sieve: Uint8Array, unit: number): void {
  sieve[unit >> 3] = (sieve[unit >> 3] as number) | (1 << (unit & 7))
}

/**
 * Of two pairs with the same source word the first counts.
 * Throws where a pair changes the number of characters: whoever reads pairs asks `isEvenPair` first.
 */
export function makeLayer(pairs: readonly ConversionPair[], kind: WordLayer = 'report'): Layer {
  const words = new Map<string, string>()
  const characters = new Map<number, string>()
  for (const pair of pairs) {
    const { from, to } = pair
    if (!isEvenPair(pair))
      throw new Error(`A pair must keep the number of characters: ${from} → ${to}`)
    if (from.length > 1) {
      if (!words.has(from)) words.set(from, to)
    } else if (!characters.has(from.charCodeAt(0))) characters.set(from.charCodeAt(0), to)
  }
  const sieve = new Uint8Array(SIEVE)
  let units = 0
  for (const word of words.keys()) {
    addHead(sieve, word.charCodeAt(0))
    units += word.length
  }
  const table = new PhraseTableWriter({ words: words.size, units })
  for (const [from, to] of words) table.add(from, to)
  return { kind, sieve, words: table.finish(), characters }
}

/** A layer as plain data. */
export interface LayerTable {
  readonly sieve: Uint8Array
  readonly words: PhraseTable
  readonly characters: readonly (readonly [number, string])[]
}

export function toLayerTable({ sieve, words, characters }: Layer): LayerTable {
  return { sieve, words, characters: [...characters] }
}

/** @param rules what a word's neighbours decide; their words are looked for beside the others */
export function fromLayerTable(table: LayerTable, kind: WordLayer, rules?: ContextRules): Layer {
  const characters = new Map(table.characters)
  if (!rules) return { ...table, kind, characters }
  const sieve = table.sieve.slice()
  for (const unit of rules.strong.keys()) addHead(sieve, unit)
  return { ...table, sieve, kind, characters, rules }
}

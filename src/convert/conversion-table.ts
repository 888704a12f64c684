import { ConverterFactory } from 'opencc-js/core'
import { type DictionaryGroup, type OpenccConfig, readGroup } from './opencc-dictionaries.ts'
import { makePhraseTable, type PhraseTable } from './phrase-table.ts'

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
  /** Pairs of units, first × 65536 + second, that send the run they stand in through the stages one by one. */
  readonly hotPairs: ReadonlySet<number>
}

/**
 * Folds the stages of a configuration. Phrases get their final form; so does every single character.
 * What cannot be folded (a word of the second stage that arises from the first) is marked hot.
 */
export function makeConversionTable(config: OpenccConfig): ConversionTable {
  const chain = config.conversionChain.map(readGroup)
  const units = Uint32Array.from({ length: 65536 }, (_, unit) => unit)
  const phrases = foldPhrases(config, chain)
  for (const word of phrases.keys()) mark(units, word.charCodeAt(0), BEGINS_PHRASE)
  for (const group of config.normalizationChain)
    for (const character of readGroup(group).keys())
      mark(units, character.charCodeAt(0), IS_COMPATIBILITY)
  for (let unit = 0xd800; unit <= 0xdfff; unit++) mark(units, unit, IS_HOT)
  for (let unit = 0x2ff0; unit <= 0x2fff; unit++) mark(units, unit, DESCRIBES)
  for (const dictionary of chain) {
    for (const character of dictionary.keys()) {
      if (character.length > 1) continue
      const result = chain.reduce((c, stage) => stage.get(c) ?? c, character)
      const unit = character.charCodeAt(0)
      if (result.length > 1) mark(units, unit, IS_HOT)
      else units[unit] = ((units[unit] ?? 0) & ~0xffff) | result.charCodeAt(0)
    }
  }
  const hotPairs = findHotPairs(chain, phrases)
  for (const pair of hotPairs) mark(units, Math.floor(pair / 65536), BEGINS_HOT_PAIR)
  return { units, phrases: makePhraseTable(phrases), hotPairs }
}

type Dictionary = ReadonlyMap<string, string>

/** Every word that the text is cut at, with what the whole chain makes of it. */
function foldPhrases(config: OpenccConfig, chain: readonly Dictionary[]): Dictionary {
  const stages = chain.map((dictionary, i) => toStage(config.conversionChain[i] ?? [], dictionary))
  const folded = new Map<string, string>()
  for (const word of readGroup(config.segmentation).keys())
    folded.set(
      word,
      stages.reduce((text, stage) => stage(text), word),
    )
  return folded
}

/** One stage by itself; most words hold no character that it knows, so those are not walked. */
function toStage(group: DictionaryGroup, dictionary: Dictionary): (text: string) => string {
  const heads = new Set<string>()
  for (const word of dictionary.keys()) heads.add(word[0] ?? '')
  let convert: ((text: string) => string) | undefined
  return (text) => {
    const whole = dictionary.get(text)
    if (whole !== undefined) return whole
    for (let i = 0; i < text.length; i++) {
      if (!heads.has(text[i] ?? '')) continue
      convert ??= ConverterFactory(group)
      return convert(text)
    }
    return text
  }
}

function findHotPairs(chain: readonly Dictionary[], phrases: Dictionary): ReadonlySet<number> {
  const pairs = new Set<number>()
  const sources = preimages(chain[0])
  for (const [stage, dictionary] of chain.entries()) {
    for (const word of dictionary.keys()) {
      const [a, b] = word
      if (a === undefined || b === undefined || (stage === 0 && phrases.has(word))) continue
      const firsts = stage === 0 ? [a] : (sources.get(a) ?? [a])
      const seconds = stage === 0 ? [b] : (sources.get(b) ?? [b])
      for (const first of firsts)
        for (const second of seconds) pairs.add(first.charCodeAt(0) * 65536 + second.charCodeAt(0))
    }
  }
  return pairs
}

/** By character: those that the first stage turns into it, itself among them where it stays. */
function preimages(dictionary: Dictionary | undefined): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, string[]>()
  for (const [from, to] of dictionary ?? []) {
    if ([...from].length > 1) continue
    const known = sources.get(to)
    if (known) known.push(from)
    else sources.set(to, dictionary?.has(to) ? [from] : [from, to])
  }
  return sources
}

function mark(units: Uint32Array, unit: number, flag: number): void {
  units[unit] = (units[unit] ?? 0) | flag
}

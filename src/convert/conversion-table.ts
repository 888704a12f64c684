import { ConverterFactory } from 'opencc-js/core'
import {
  type DictionaryGroup,
  type OpenccConfig,
  readDictionary,
  readGroup,
} from './opencc-dictionaries.ts'
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
  const read = makeReader()
  const chain = config.conversionChain.map((group) => new Stage(group, read))
  const units = new Uint32Array(65536)
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit
  const phrases = foldPhrases(config.segmentation.map(read), chain)
  for (const word of phrases.keys()) mark(units, word.charCodeAt(0), BEGINS_PHRASE)
  for (const group of config.normalizationChain)
    for (const character of readGroup(group).keys())
      mark(units, character.charCodeAt(0), IS_COMPATIBILITY)
  for (let unit = 0xd800; unit <= 0xdfff; unit++) mark(units, unit, IS_HOT)
  for (let unit = 0x2ff0; unit <= 0x2fff; unit++) mark(units, unit, DESCRIBES)
  for (const stage of chain) {
    for (const character of stage.words()) {
      if (character.length > 1) continue
      const result = chain.reduce((c, { get }) => get(c) ?? c, character)
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
type Read = (dictionary: DictionaryGroup[number]) => Dictionary

/** A dictionary often stands in the segmentation and in a stage: it is read once. */
function makeReader(): Read {
  const known = new Map<DictionaryGroup[number], Dictionary>()
  return (dictionary) => {
    const entries = known.get(dictionary) ?? readDictionary(dictionary)
    known.set(dictionary, entries)
    return entries
  }
}

/** One stage of the chain by itself. */
class Stage {
  readonly #group: DictionaryGroup
  readonly #dictionaries: readonly Dictionary[]
  /** The first characters of its words: most phrases hold none of them and are not walked. */
  #heads: ReadonlySet<string> | undefined
  #convert: ((text: string) => string) | undefined

  constructor(group: DictionaryGroup, read: Read) {
    this.#group = group
    this.#dictionaries = group.map(read)
  }

  /** What a word becomes as a whole; the first dictionary that has it decides. */
  readonly get = (word: string): string | undefined => {
    for (const dictionary of this.#dictionaries) {
      const result = dictionary.get(word)
      if (result !== undefined) return result
    }
    return undefined
  }

  /** The words of all dictionaries; a word of two of them comes twice. */
  words(): readonly string[] {
    return this.#dictionaries.flatMap((dictionary) => [...dictionary.keys()])
  }

  convert(text: string): string {
    const whole = this.get(text)
    if (whole !== undefined) return whole
    this.#heads ??= new Set(this.words().map((word) => word.charAt(0)))
    for (let i = 0; i < text.length; i++) {
      if (!this.#heads.has(text.charAt(i))) continue
      this.#convert ??= ConverterFactory(this.#group)
      return this.#convert(text)
    }
    return text
  }
}

/** Every word that the text is cut at, with what the whole chain makes of it. */
function foldPhrases(segmentation: readonly Dictionary[], chain: readonly Stage[]): Dictionary {
  const folded = new Map<string, string>()
  for (const dictionary of segmentation) {
    for (const word of dictionary.keys()) {
      let text = word
      for (const stage of chain) text = stage.convert(text)
      folded.set(word, text)
    }
  }
  return folded
}

function findHotPairs(chain: readonly Stage[], phrases: Dictionary): ReadonlySet<number> {
  const pairs = new Set<number>()
  const sources = chain[0] ? findSources(chain[0]) : new Map<string, readonly string[]>()
  for (const [i, stage] of chain.entries()) {
    for (const word of stage.words()) {
      if (word.length < 2 || (i === 0 && phrases.has(word))) continue
      const [a, b] = word
      if (a === undefined || b === undefined) continue
      const firsts = i === 0 ? [a] : (sources.get(a) ?? [a])
      const seconds = i === 0 ? [b] : (sources.get(b) ?? [b])
      for (const first of firsts)
        for (const second of seconds) pairs.add(first.charCodeAt(0) * 65536 + second.charCodeAt(0))
    }
  }
  return pairs
}

/** By character: those that a stage turns into it, itself among them where it stays. */
function findSources(stage: Stage): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, string[]>()
  for (const from of stage.words()) {
    if (from.length > 2 || [...from].length > 1) continue
    const to = stage.get(from) ?? from
    const known = sources.get(to)
    if (known) known.push(from)
    else sources.set(to, stage.get(to) === undefined ? [from, to] : [from])
  }
  return sources
}

function mark(units: Uint32Array, unit: number, flag: number): void {
  units[unit] = (units[unit] ?? 0) | flag
}

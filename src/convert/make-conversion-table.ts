import {
  BEGINS_HOT_PAIR,
  BEGINS_PHRASE,
  type ConversionTable,
  DESCRIBES,
  IS_COMPATIBILITY,
  IS_HOT,
} from './conversion-table.ts'
import {
  type DictionaryGroup,
  eachEntry,
  type OpenccConfig,
  readGroup,
} from './opencc-dictionaries.ts'
import { toPairTable } from './pair-table.ts'
import { type PhraseTable, PhraseTableWriter } from './phrase-table.ts'
import { StageConverter } from './stage-converter.ts'
import { makeStageTable } from './stage-table.ts'
import { findRisky, findVariants } from './variants.ts'

/**
 * Folds the stages of a configuration. Phrases get their final form; so does every single character.
 * What cannot be folded (a word of the second stage that arises from the first) is marked hot.
 */
export function makeConversionTable(config: OpenccConfig): ConversionTable {
  const units = new Uint32Array(65536)
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit
  const chain = stagesOfRuns(config).map((group) => readGroup(group))
  const phrases = foldPhrases(config, units)
  for (const group of config.normalizationChain)
    for (const character of readGroup(group).keys())
      mark(units, character.charCodeAt(0), IS_COMPATIBILITY)
  for (let unit = 0xd800; unit <= 0xdfff; unit++) mark(units, unit, IS_HOT)
  for (let unit = 0x2ff0; unit <= 0x2fff; unit++) mark(units, unit, DESCRIBES)
  for (const stage of chain) {
    for (const character of stage.keys()) {
      if (character.length > 1) continue
      const result = chain.reduce((c, dictionary) => dictionary.get(c) ?? c, character)
      const unit = character.charCodeAt(0)
      if (result.length > 1) mark(units, unit, IS_HOT)
      else units[unit] = ((units[unit] ?? 0) & ~0xffff) | result.charCodeAt(0)
    }
  }
  const hotPairs = findHotPairs(chain)
  for (const pair of hotPairs) mark(units, Math.floor(pair / 65536), BEGINS_HOT_PAIR)
  const words = config.segmentation.flatMap((dictionary) => {
    const found: string[] = []
    eachEntry(dictionary, (word) => found.push(word))
    return found
  })
  const unique = [...new Set(words)]
  return {
    units,
    phrases,
    risky: findRisky(unique, phrases, units),
    hotPairs: toPairTable(hotPairs),
    stages: chain.map(makeStageTable),
    normalisation: config.normalizationChain.map((group) => makeStageTable(readGroup(group))),
    variants: findVariants(unique, phrases, units),
  }
}

/**
 * The stages that a run goes through which contains none of the words that the text is cut at: the
 * dictionaries of those words have nothing in it.
 */
function stagesOfRuns(config: OpenccConfig): readonly DictionaryGroup[] {
  const { segmentation, conversionChain } = config
  return conversionChain.map((group, i) =>
    i === 0 ? group.filter((dictionary) => !segmentation.includes(dictionary)) : group,
  )
}

/** Every word that the text is cut at, with what the whole chain makes of it. */
function foldPhrases(config: OpenccConfig, units: Uint32Array): PhraseTable {
  const { segmentation, conversionChain } = config
  const size = { words: 0, units: 0 }
  for (const dictionary of segmentation) addSize(dictionary, size)
  const phrases = new PhraseTableWriter(size)
  // From Simplified the words are cut by the first stage's own dictionaries, which say what they become.
  const isCutByFirst = segmentation.every((dictionary) => conversionChain[0]?.includes(dictionary))
  const rest = conversionChain.slice(isCutByFirst ? 1 : 0).map(toStage)
  for (const dictionary of segmentation) {
    eachEntry(dictionary, (word, result) => {
      let text = isCutByFirst ? result : word
      for (const stage of rest) text = stage(text)
      mark(units, word.charCodeAt(0), BEGINS_PHRASE)
      phrases.add(word, text)
    })
  }
  return phrases.finish()
}

function addSize(
  dictionary: DictionaryGroup[number],
  size: { words: number; units: number },
): void {
  eachEntry(dictionary, (word) => {
    size.words++
    size.units += word.length
  })
}

/** One stage by itself. Most phrases contain no character that it knows, and are not walked. */
function toStage(group: DictionaryGroup): (text: string) => string {
  const entries = readGroup(group)
  const heads = new Set(Array.from(entries.keys(), (word) => word.charCodeAt(0)))
  const stage = new StageConverter(makeStageTable(entries))
  return (text) => {
    for (let i = 0; i < text.length; i++)
      if (heads.has(text.charCodeAt(i))) return stage.convert(text)
    return text
  }
}

type Dictionary = ReadonlyMap<string, string>

/** Where two characters stand together that a stage may convert as the beginning of a word. */
function findHotPairs(chain: readonly Dictionary[]): ReadonlySet<number> {
  const pairs = new Set<number>()
  const sources = findSources(chain[0] ?? new Map())
  for (const [i, stage] of chain.entries()) {
    for (const word of stage.keys()) {
      if (word.length < 2) continue
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
function findSources(stage: Dictionary): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, string[]>()
  for (const [from, to] of stage) {
    if ([...from].length > 1) continue
    const known = sources.get(to)
    if (known) known.push(from)
    else sources.set(to, stage.has(to) ? [from] : [from, to])
  }
  return sources
}

function mark(units: Uint32Array, unit: number, flag: number): void {
  units[unit] = (units[unit] ?? 0) | flag
}

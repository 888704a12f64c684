import { configs } from 'opencc-js/preset'
import type { HantStandard } from '../report/script.ts'

/** What a conversion produces: Traditional in Taiwan's or Hong Kong's standard, or Simplified. */
export type ConversionTarget = HantStandard | 'hans'

/** A group of dictionaries of opencc-js, the first of them first: `"发展 發展|发言 發言|…"`. */
export type DictionaryGroup = readonly (string | readonly (readonly [string, string])[])[]

/** How OpenCC converts: normalise, cut at the words of `segmentation`, then every piece through the chain. */
export interface OpenccConfig {
  readonly normalizationChain: readonly DictionaryGroup[]
  readonly segmentation: DictionaryGroup
  readonly conversionChain: readonly DictionaryGroup[]
}

/**
 * The configuration of OpenCC for a direction. Built from `configs`, as its own converters are: the
 * recipe with `ConverterFactory` in the package's README drops stages and gives other output. Never
 * the `p` configurations: they exchange words (社区 → 社群) and this archive converts characters only.
 *
 * @param standard what a Traditional source is written in; read only where `to` is `hans`
 */
export function openccConfig(to: ConversionTarget, standard: HantStandard): OpenccConfig {
  const name = to === 'hans' ? `${standard}2s` : `s2${to}`
  const config = (configs as Readonly<Record<string, unknown>>)[name]
  if (config === undefined) throw new Error(`opencc-js has no configuration ${name}`)
  return config as OpenccConfig
}

/** The entries of a group. Where two dictionaries have a word, the first of them decides. */
export function readGroup(group: DictionaryGroup): ReadonlyMap<string, string> {
  const entries = new Map<string, string>()
  for (const dictionary of group) {
    eachEntry(dictionary, (from, to) => {
      if (!entries.has(from)) entries.set(from, to)
    })
  }
  return entries
}

/** Visits the entries of a dictionary; the largest has 49,000, and is read in every process. */
export function eachEntry(
  dictionary: DictionaryGroup[number],
  visit: (from: string, to: string) => void,
): void {
  if (typeof dictionary !== 'string') {
    for (const [from, to] of dictionary) visit(from, to)
    return
  }
  for (let at = 0; at < dictionary.length; ) {
    const bar = dictionary.indexOf('|', at)
    const end = bar < 0 ? dictionary.length : bar
    const space = dictionary.indexOf(' ', at)
    if (space > at && space < end)
      visit(dictionary.slice(at, space), dictionary.slice(space + 1, end))
    at = end + 1
  }
}

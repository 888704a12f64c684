import type { ConversionPair } from '../report/report.ts'
import type { HantStandard } from '../report/script.ts'
import { BaseConverter, type DecidedCharacters } from './base-converter.ts'
import { type ConversionTable, IS_DECIDED, makeConversionTable } from './conversion-table.ts'
import { findDecidedWords } from './find-decided-words.ts'
import { type Layer, makeLayer } from './layer.ts'
import { type ConversionTarget, openccConfig } from './opencc-dictionaries.ts'
import { UnitBuffer } from './unit-buffer.ts'

export interface ConverterOptions {
  readonly to: ConversionTarget
  /** Decided words: layers, the strongest first, or the pairs of one layer. */
  readonly names: readonly Layer[] | readonly ConversionPair[]
  /** What a Traditional source is written in; read only with `to: 'hans'`. Taiwan's standard by default. */
  readonly from?: HantStandard
}

/**
 * Makes a function that converts a text to another script, character for character: what goes in and
 * what comes out have the same number of code points, so places can be found again by counting.
 * Decided words (`names`) come first; the rest is converted around them with OpenCC's dictionaries,
 * exactly as opencc-js would convert each rest by itself.
 *
 * The dictionaries are prepared once per process and direction; a converter on top of them is cheap.
 *
 * @example makeConverter({ to: 'tw', names: [{ from: '岳台', to: '岳台' }] })('岳台发展') // => '岳台發展'
 */
export function makeConverter({
  to,
  names,
  from = 'tw',
}: ConverterOptions): (text: string) => string {
  const base = sharedBase(to, from)
  const layers = toLayers(names)
  const decided = toDecidedCharacters(layers, base.table)
  return (text) => {
    if (!/[^\u0000-\u2e7f]/.test(text) && layers.length === 0) return text
    const words = findDecidedWords(text, layers)
    buffer.length = 0
    let at = 0
    for (const word of words) {
      base.write(text, at, word.from, buffer, decided)
      buffer.write(word.text)
      at = word.to
    }
    base.write(text, at, text.length, buffer, decided)
    return buffer.read()
  }
}

const buffer = new UnitBuffer()
const bases = new Map<string, BaseConverter>()

/**
 * The dictionaries of a direction, folded: for a cache, or to spare another thread the work.
 * It depends on the version of opencc-js and on nothing else.
 */
export function exportTable(to: ConversionTarget, from: HantStandard = 'tw'): ConversionTable {
  return sharedBase(to, from).table
}

/** Uses a table made elsewhere. Does nothing where the direction is prepared already. */
export function importTable(
  table: ConversionTable,
  to: ConversionTarget,
  from: HantStandard = 'tw',
): void {
  const key = toKey(to, from)
  if (!bases.has(key)) bases.set(key, new BaseConverter(openccConfig(to, from), table))
}

function sharedBase(to: ConversionTarget, from: HantStandard): BaseConverter {
  const known = bases.get(toKey(to, from))
  if (known) return known
  const config = openccConfig(to, from)
  const base = new BaseConverter(config, makeConversionTable(config))
  bases.set(toKey(to, from), base)
  return base
}

function toKey(to: ConversionTarget, from: HantStandard): string {
  return to === 'hans' ? `${from}-hans` : to
}

function toLayers(names: ConverterOptions['names']): readonly Layer[] {
  const layers = names.filter((name) => 'words' in name)
  const pairs = names.filter((name) => 'from' in name)
  return pairs.length > 0 ? [...layers, makeLayer(pairs)] : layers
}

function toDecidedCharacters(
  layers: readonly Layer[],
  table: ConversionTable,
): DecidedCharacters | undefined {
  const results = new Map<number, string>()
  for (const { characters } of layers)
    for (const [unit, result] of characters) if (!results.has(unit)) results.set(unit, result)
  if (results.size === 0) return undefined
  const units = table.units.slice()
  for (const unit of results.keys()) units[unit] = (units[unit] ?? 0) | IS_DECIDED
  return { units, results }
}

import type { ConversionPair } from '../report/report.ts'
import type { HantStandard } from '../report/script.ts'
import { BaseConverter, type DecidedCharacters } from './base-converter.ts'
import type { DecidedStretch, Explanation } from './choice.ts'
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

/** Converts texts of one script to the other. */
export interface Converter {
  /** @param decided what is decided before any layer, in the order of the text, not overlapping */
  convert(text: string, decided?: readonly DecidedStretch[]): string
  /** The same result, with every choice in the order of the text. */
  explain(text: string, decided?: readonly DecidedStretch[]): Explanation
}

/**
 * Makes a converter to another script, character for character: what goes in and
 * what comes out have the same number of code points, so places can be found again by counting.
 * Decided words (`names`) come first; the rest is converted around them with OpenCC's dictionaries,
 * exactly as opencc-js would convert each rest by itself.
 *
 * The dictionaries are prepared once per process and direction; a converter on top of them is cheap.
 *
 * @example makeConverter({ to: 'tw', names: [{ from: '岳台', to: '岳台' }] }).convert('岳台发展') // => '岳台發展'
 */
export function makeConverter({ to, names, from = 'tw' }: ConverterOptions): Converter {
  const base = sharedBase(to, from)
  const layers = toLayers(names)
  const decided = toDecidedCharacters(layers, base.table)
  const writePiece = (text: string): void => {
    let at = 0
    for (const word of findDecidedWords(text, layers)) {
      base.write(text, at, word.from, buffer, decided)
      buffer.write(word.text)
      at = word.to
    }
    base.write(text, at, text.length, buffer, decided)
  }
  const convert = (text: string, stretches: readonly DecidedStretch[] = []): string => {
    if (stretches.length === 0 && layers.length === 0 && !/[^\u0000-\u2e7f]/.test(text)) return text
    buffer.length = 0
    let at = 0
    for (const stretch of stretches) {
      writePiece(text.slice(at, stretch.from))
      buffer.write(stretch.text)
      at = stretch.to
    }
    writePiece(at === 0 ? text : text.slice(at))
    return buffer.read()
  }
  return {
    convert,
    explain: (text, stretches) => ({ text: convert(text, stretches), choices: [] }),
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

import type { ConversionPair } from '../report/fields/field-values.ts'
import type { HantStandard } from '../report/script.ts'
import type { DecidedCharacters, WriteOptions } from './base-converter.ts'
import type { DecidedStretch, Explanation } from './choice.ts'
import { type ConversionTable, IS_DECIDED } from './conversion-table.ts'
import { explain } from './explain.ts'
import { findDecidedWords } from './find-decided-words.ts'
import { type Layer, makeLayer } from './layer.ts'
import type { ConversionTarget } from './opencc-dictionaries.ts'
import { makePersonFinder, makeQianFinder } from './persons/person-writer.ts'
import { baseFor, sharedClauseWords } from './tables.ts'
import { UnitBuffer } from './unit-buffer.ts'
import { withAddresses } from './with-addresses.ts'

export interface ConverterOptions {
  readonly to: ConversionTarget
  /** Decided words: layers, the strongest first, or the pairs of one layer. */
  readonly names: readonly Layer[] | readonly ConversionPair[]
  /** What a Traditional source is written in; read only with `to: 'hans'`. Taiwan's standard by default. */
  readonly from?: HantStandard
  /** Whether a phrase of the dictionaries that cuts words is refused. Otherwise they have their way. */
  readonly context?: 'words' | 'none'
  /** Whether persons are recognised by what is around them, where `context` is `words`. They are by default. */
  readonly findsPersons?: boolean
}

/** Converts texts of one script to the other. */
export interface Converter {
  /** @param decided what is decided before any layer, in the order of the text, not overlapping */
  convert(text: string, decided?: readonly DecidedStretch[]): string
  /** The same result, with every choice in the order of the text. Slower. */
  explain(text: string, decided?: readonly DecidedStretch[]): Explanation
}

/**
 * Makes a converter with the tables that are in use (`useTables`): a worker needs no dictionary for it.
 * Otherwise as `makeConverter`.
 *
 * @throws where the tables of the direction are not in use
 */
export function makeReadyConverter(options: ConverterOptions): Converter {
  const { to, names, from = 'tw', context = 'none', findsPersons = true } = options
  const base = baseFor(to, from)
  const layers = toLayers(names)
  const decided = toDecidedCharacters(layers, base.table)
  const words = context === 'words' && to !== 'hans' ? sharedClauseWords('converting') : undefined
  const makePersons = to === 'hans' ? makeQianFinder : makePersonFinder
  const persons =
    context === 'words' && findsPersons
      ? makePersons(base, words ?? sharedClauseWords('persons'))
      : undefined
  const writing: WriteOptions = { decided, words }
  const writePiece = (text: string): void => {
    let at = 0
    for (const word of findDecidedWords(text, layers, words, persons)) {
      base.write(text, at, word.from, buffer, writing)
      buffer.write(word.text)
      at = word.to
    }
    base.write(text, at, text.length, buffer, writing)
  }
  return {
    convert: (text, given = NONE) => {
      buffer.length = 0
      const stretches = context === 'words' ? withAddresses(text, given) : given
      if (stretches.length === 0) {
        if (layers.length === 0 && !/[^\u0000-\u2e7f]/.test(text)) return text
        writePiece(text)
        return buffer.read()
      }
      let at = 0
      for (const stretch of stretches) {
        writePiece(text.slice(at, stretch.from))
        buffer.write(stretch.text)
        at = stretch.to
      }
      writePiece(text.slice(at))
      return buffer.read()
    },
    explain: (text, given = NONE) =>
      explain(text, context === 'words' ? withAddresses(text, given) : given, {
        base,
        layers,
        writing,
        persons,
      }),
  }
}

const NONE: readonly DecidedStretch[] = []
const buffer = new UnitBuffer()

function toLayers(names: ConverterOptions['names']): readonly Layer[] {
  const layers = names.filter((name) => 'words' in name)
  const pairs = names.filter((name) => 'from' in name)
  return pairs.length > 0 ? [...layers, makeLayer(pairs)] : layers
}

/** The same lists of layers come again with every report, and copying a table for each would be expensive. */
const known = new WeakMap<Layer, Map<ConversionTable, DecidedCharacters>>()

function toDecidedCharacters(
  layers: readonly Layer[],
  table: ConversionTable,
): DecidedCharacters | undefined {
  const having = layers.filter(({ characters, rules }) => characters.size > 0 || rules)
  const [only] = having
  if (only === undefined) return undefined
  if (having.length > 1) return decideCharacters(having, table)
  const ofLayer = known.get(only) ?? new Map<ConversionTable, DecidedCharacters>()
  known.set(only, ofLayer)
  const made = ofLayer.get(table) ?? decideCharacters(having, table)
  ofLayer.set(table, made)
  return made
}

function decideCharacters(layers: readonly Layer[], table: ConversionTable): DecidedCharacters {
  const results = new Map<number, string>()
  const kinds = new Map<number, Layer['kind']>()
  for (const { characters, kind } of layers) {
    for (const [unit, result] of characters) {
      if (results.has(unit)) continue
      results.set(unit, result)
      kinds.set(unit, kind)
    }
  }
  const units = table.units.slice()
  for (const unit of results.keys()) units[unit] = (units[unit] ?? 0) | IS_DECIDED
  const rules = layers.find((layer) => layer.rules)?.rules?.weak
  for (const unit of rules?.keys() ?? []) units[unit] = (units[unit] ?? 0) | IS_DECIDED
  return { units, results, kinds, rules }
}

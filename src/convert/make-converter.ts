import type { HantStandard } from '../report/script.ts'
import { buildTables } from './build-tables.ts'
import { type Converter, type ConverterOptions, makeReadyConverter } from './converter.ts'
import { hasTables, useTables } from './tables.ts'

export type { Converter } from './converter.ts'

/**
 * Makes a converter to another script, character for character: what goes in and
 * what comes out have the same number of code points, so places can be found again by counting.
 * Decided words (`names`) come first; the rest is converted around them with OpenCC's dictionaries,
 * exactly as opencc-js would convert each rest by itself, unless its `context` is `words`.
 *
 * Builds the tables where they are not in use yet. Where time counts they come from a file instead, and
 * `makeReadyConverter` does without the dictionaries.
 *
 * @example makeConverter({ to: 'tw', names: [{ from: '岳台', to: '岳台' }] }).convert('岳台发展') // => '岳台發展'
 */
export function makeConverter(options: ConverterOptions): Converter {
  const { to, from = 'tw' } = options
  prepareTables(to === 'hans' ? from : to)
  return makeReadyConverter(options)
}

/** Builds the tables of a standard and takes them into use, where they are not yet. */
export function prepareTables(standard: HantStandard): void {
  if (!hasTables(standard)) useTables(buildTables(standard))
}

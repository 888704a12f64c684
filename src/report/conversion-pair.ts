import type { ConversionPair } from './fields/field-values.ts'

/**
 * Whether a pair keeps the number of characters. Text is converted over the joined tokens of a block
 * and cut back by counting characters, so a pair that adds or drops one cannot be used.
 *
 * @example isEvenPair({ from: '岳台', to: '岳台' }) // => true
 * @example isEvenPair({ from: '社区', to: '住宅社區' }) // => false
 */
export function isEvenPair({ from, to }: ConversionPair): boolean {
  return from !== '' && [...from].length === [...to].length
}

import type { Choice, ConversionLayer, Doubt } from '../../convert/choice.ts'

/** How characters were decided, without a place: the same rule holds in many. */
export type ChoiceRule = Omit<Choice, 'at'>

/** What decided a character. */
export type DecidedBy = ConversionLayer

/**
 * Where the converted markup of a report has characters that were a choice. Small, because tens of thousands of
 * reports are in memory together: rules are lines, places are numbers.
 */
export interface MarkedChoices {
  /** Each rule once: `packRule`. */
  readonly rules: readonly string[]
  /** Offsets into the markup, in UTF-16 units, rising. */
  readonly at: Uint32Array
  /** The rule of each place. */
  readonly rule: Uint16Array
}

export function packRule({ source, result, layer, word, others, doubts }: ChoiceRule): string {
  return [source, result, layer, word, others, doubts.join(' ')].join('\t')
}

export function unpackRule(line: string): ChoiceRule {
  const [source = '', result = '', layer = '', word = '', others = '', doubts = ''] =
    line.split('\t')
  return {
    source,
    result,
    layer: layer as ConversionLayer,
    word,
    others,
    doubts: doubts === '' ? [] : (doubts.split(' ') as Doubt[]),
  }
}

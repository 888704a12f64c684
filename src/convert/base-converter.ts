import { ConverterFactory } from 'opencc-js/core'
import {
  BEGINS_HOT_PAIR,
  BEGINS_PHRASE,
  type ConversionTable,
  DESCRIBES,
  IS_COMPATIBILITY,
  IS_DECIDED,
  IS_HOT,
} from './conversion-table.ts'
import { descriptionEnd } from './ideographic-description.ts'
import { type OpenccConfig, readGroup } from './opencc-dictionaries.ts'
import { matchPhrase } from './phrase-table.ts'

/** Single characters that a person decided, by UTF-16 unit, and flags that mark them. */
export interface DecidedCharacters {
  readonly flags: Uint8Array
  readonly units: ReadonlyMap<number, number>
}

/** Converts a piece of a text as OpenCC would convert the piece alone, and writes it to the output. */
export interface BaseConverter {
  readonly table: ConversionTable
  write(
    text: string,
    from: number,
    to: number,
    output: UnitBuffer,
    decided: DecidedCharacters | undefined,
  ): void
}

/** Text being written, as UTF-16 units. */
export interface UnitBuffer {
  units: Uint16Array
  length: number
}

/** The dictionaries of one direction, ready to run: one step per character, the stages only where it must be. */
export function makeBaseConverter(config: OpenccConfig, table: ConversionTable): BaseConverter {
  const runStages = makeStages(config)
  const normalise = later(() => ConverterFactory(...config.normalizationChain))
  const { single, phrases, hotPairs } = table
  const { length: wordLength, at: wordAt, units: wordUnits } = phrases

  function write(
    text: string,
    from: number,
    to: number,
    output: UnitBuffer,
    decided: DecidedCharacters | undefined,
  ): void {
    const flags = decided?.flags ?? table.flags
    // No entry makes a text longer than twice its units: a character becomes one character.
    const out = makeRoom(output, (to - from) * 2)
    let p = output.length
    const start = p
    let runFrom = from
    let runOut = p
    let isHot = false
    const endRun = (end: number): void => {
      if (isHot) p = put(out, runOut, runStages(text.slice(runFrom, end)))
      isHot = false
    }
    for (let i = from; i < to; ) {
      const unit = text.charCodeAt(i)
      const flag = flags[unit] as number
      if (flag === 0) {
        out[p++] = single[unit] as number
        i++
        continue
      }
      if ((flag & BEGINS_PHRASE) !== 0) {
        const word = matchPhrase(phrases, text, i, to)
        if (word >= 0) {
          if (isHot) endRun(i)
          for (let k = wordAt[word] as number, end = wordAt[word + 1] as number; k < end; )
            out[p++] = wordUnits[k++] as number
          i += wordLength[word] as number
          runFrom = i
          runOut = p
          continue
        }
      }
      if ((flag & (IS_COMPATIBILITY | DESCRIBES | IS_DECIDED)) !== 0) {
        if ((flag & IS_COMPATIBILITY) !== 0) {
          const normal = normalise()(text.slice(from, to))
          if (normal !== text.slice(from, to)) {
            output.length = start
            write(normal, 0, normal.length, output, decided)
            return
          }
        }
        const end = (flag & DESCRIBES) !== 0 ? descriptionEnd(text, i, to) : i + 1
        const replacement = decided?.units.get(unit)
        if (end > i + 1 || replacement !== undefined) {
          endRun(i)
          if (replacement !== undefined) out[p++] = replacement
          else p = put(out, p, text.slice(i, end))
          i = end
          runFrom = i
          runOut = p
          continue
        }
      }
      if ((flag & IS_HOT) !== 0) isHot = true
      else if (
        (flag & BEGINS_HOT_PAIR) !== 0 &&
        i + 1 < to &&
        hotPairs.has(unit * 65536 + text.charCodeAt(i + 1))
      )
        isHot = true
      out[p++] = single[unit] as number
      i++
    }
    endRun(to)
    output.length = p
  }
  return { table, write }
}

/** The stages one by one, for runs that hold none of the words that the text is cut at. */
function makeStages(config: OpenccConfig): (run: string) => string {
  const convert = later(() => {
    const cut = readGroup(config.segmentation)
    const chain = config.conversionChain.map((group, i) => {
      const entries = [...readGroup(group)]
      return [i === 0 ? entries.filter(([word]) => !cut.has(word)) : entries]
    })
    return ConverterFactory(...chain)
  })
  return (run) => convert()(run)
}

function makeRoom(output: UnitBuffer, more: number): Uint16Array {
  const needed = output.length + more
  if (output.units.length < needed) {
    const grown = new Uint16Array(needed * 2)
    grown.set(output.units.subarray(0, output.length))
    output.units = grown
  }
  return output.units
}

function put(out: Uint16Array, at: number, text: string): number {
  for (let i = 0; i < text.length; i++) out[at++] = text.charCodeAt(i)
  return at
}

function later<Value>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}

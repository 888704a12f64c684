import { ConverterFactory } from 'opencc-js/core'
import {
  BEGINS_HOT_PAIR,
  BEGINS_PHRASE,
  type ConversionTable,
  DESCRIBES,
  IS_COMPATIBILITY,
  IS_DECIDED,
  IS_HOT,
  stagesOfRuns,
} from './conversion-table.ts'
import { descriptionEnd } from './ideographic-description.ts'
import { type OpenccConfig, readGroup } from './opencc-dictionaries.ts'
import { matchPhrase } from './phrase-table.ts'
import { StageConverter } from './stage-converter.ts'
import type { UnitBuffer } from './unit-buffer.ts'

/** Single characters that a person decided: what each becomes, and the table's `units` with them marked. */
export interface DecidedCharacters {
  readonly units: Uint32Array
  readonly results: ReadonlyMap<number, string>
}

/** The lower half of an entry of `units`. */
const UNIT = 0xffff
const IS_RARE = IS_COMPATIBILITY | DESCRIBES | IS_DECIDED

/**
 * The dictionaries of one direction, ready to run. One step per character; where the table says that
 * OpenCC's stages may work together (a hot run), that run goes through them one by one.
 */
export class BaseConverter {
  readonly table: ConversionTable
  readonly #config: OpenccConfig
  #stages: readonly StageConverter[] | undefined
  #normalise: ((text: string) => string) | undefined

  constructor(config: OpenccConfig, table: ConversionTable) {
    this.#config = config
    this.table = table
  }

  /** Converts a piece of a text as OpenCC would convert the piece alone, and writes it to the output. */
  write(
    text: string,
    from: number,
    to: number,
    output: UnitBuffer,
    decided: DecidedCharacters | undefined,
  ): void {
    const { phrases, hotPairs } = this.table
    const units = decided?.units ?? this.table.units
    const { length: wordLength, at: wordAt, units: wordUnits } = phrases
    // A character becomes one character, so of one unit at most two.
    const out = output.makeRoom((to - from) * 2)
    let p = output.length
    let runFrom = from
    let runOut = p
    let isHot = false
    for (let i = from; i < to; ) {
      const unit = text.charCodeAt(i)
      const entry = units[unit] as number
      if (entry <= UNIT) {
        out[p++] = entry
        i++
        continue
      }
      if ((entry & BEGINS_PHRASE) !== 0) {
        const word = matchPhrase(phrases, text, i, to)
        if (word >= 0) {
          if (isHot) p = put(out, runOut, this.#convertRun(text.slice(runFrom, i)))
          isHot = false
          const end = wordAt[word + 1] as number
          for (let k = wordAt[word] as number; k < end; k++) out[p++] = wordUnits[k] as number
          i += wordLength[word] as number
          runFrom = i
          runOut = p
          continue
        }
      }
      if ((entry & IS_RARE) !== 0) {
        if ((entry & IS_COMPATIBILITY) !== 0) {
          const piece = text.slice(from, to)
          const normal = this.#normaliseText(piece)
          if (normal !== piece) {
            this.write(normal, 0, normal.length, output, decided)
            return
          }
        }
        const result = decided?.results.get(unit)
        const end = (entry & DESCRIBES) !== 0 ? descriptionEnd(text, i, to) : i + 1
        if (result !== undefined || end > i + 1) {
          if (isHot) p = put(out, runOut, this.#convertRun(text.slice(runFrom, i)))
          isHot = false
          p = put(out, p, result ?? text.slice(i, end))
          i = end
          runFrom = i
          runOut = p
          continue
        }
      }
      if (
        (entry & IS_HOT) !== 0 ||
        ((entry & BEGINS_HOT_PAIR) !== 0 &&
          i + 1 < to &&
          hotPairs.has(unit * 65536 + text.charCodeAt(i + 1)))
      )
        isHot = true
      out[p++] = entry & UNIT
      i++
    }
    if (isHot) p = put(out, runOut, this.#convertRun(text.slice(runFrom, to)))
    output.length = p
  }

  /** The stages one by one, for a run that holds none of the words that OpenCC cuts a text at. */
  #convertRun(run: string): string {
    this.#stages ??= stagesOfRuns(this.#config).map((group) => new StageConverter(readGroup(group)))
    let text = run
    for (const stage of this.#stages) text = stage.convert(text)
    return text
  }

  #normaliseText(text: string): string {
    this.#normalise ??= ConverterFactory(...this.#config.normalizationChain)
    return this.#normalise(text)
  }
}

function put(out: Uint16Array, at: number, text: string): number {
  for (let i = 0; i < text.length; i++) out[at++] = text.charCodeAt(i)
  return at
}

import { matchRule, type RulesByUnit } from './context-rule.ts'
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
import type { WordLayer } from './layer.ts'
import { hasPair } from './pair-table.ts'
import { matchPhrase, replacementOf } from './phrase-table.ts'
import type { ClauseWords } from './segmenter/clause-words.ts'
import { StageConverter } from './stage-converter.ts'
import type { UnitBuffer } from './unit-buffer.ts'

/** Single characters that a person decided: what each becomes, and the table's `units` with them marked. */
export interface DecidedCharacters {
  readonly units: Uint32Array
  readonly results: ReadonlyMap<number, string>
  /** Which layer decided each. */
  readonly kinds: ReadonlyMap<number, WordLayer>
  /** Characters whose neighbours decide, where nobody else does. */
  readonly rules?: RulesByUnit | undefined
}

/** Called with every phrase that the dictionaries know at a place. */
export interface Trace {
  /** @param result what a refused phrase would have become; empty where it was not refused */
  phrase(from: number, to: number, result: string, isRefused: boolean): void
  /** A character that its neighbours decided. */
  rule(from: number, to: number, result: string): void
  /** The text was normalised; the offsets are those of the new text, which is as long in code points. */
  normalise(text: string): void
}

export interface WriteOptions {
  readonly decided?: DecidedCharacters | undefined
  /** Where given, a phrase that cuts words is refused, unless it becomes what its characters become one by one. */
  readonly words?: ClauseWords | undefined
  readonly trace?: Trace | undefined
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
  #stages: readonly StageConverter[] | undefined
  #normalisation: readonly StageConverter[] | undefined

  constructor(table: ConversionTable) {
    this.table = table
  }

  /** Converts a piece of a text as OpenCC would convert the piece alone, and writes it to the output. */
  write(text: string, from: number, to: number, output: UnitBuffer, options: WriteOptions): void {
    if (from >= to) return
    const { decided, words, trace } = options
    const { phrases, risky, hotPairs } = this.table
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
        let word = matchPhrase(phrases, text, i, to)
        while (words && word >= 0) {
          const end = i + (wordLength[word] as number)
          // A phrase that changes nothing is in the way only of a later one that does.
          const isRight = risky[word] === 0 && !this.#hidesPhrase(text, i, end, to)
          if (isRight || !words.areCutBy(text, i, end)) break
          trace?.phrase(i, end, replacementOf(phrases, word), true)
          word = matchPhrase(phrases, text, i, end - 1)
        }
        if (word >= 0) {
          trace?.phrase(i, i + (wordLength[word] as number), '', false)
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
            trace?.normalise(normal)
            words?.forget()
            this.write(normal, 0, normal.length, output, options)
            words?.forget()
            return
          }
        }
        let result = decided?.results.get(unit)
        if (result === undefined && decided?.rules) {
          result = matchRule(decided.rules, text, i, { to, longerThan: 0, words })?.result
          if (result !== undefined) trace?.rule(i, i + 1, result)
        }
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
          hasPair(hotPairs, unit, text.charCodeAt(i + 1)))
      )
        isHot = true
      out[p++] = entry & UNIT
      i++
    }
    if (isHot) p = put(out, runOut, this.#convertRun(text.slice(runFrom, to)))
    output.length = p
  }

  /** Whether a phrase that begins inside another reaches over its end, and is not its characters one by one. */
  #hidesPhrase(text: string, from: number, end: number, to: number): boolean {
    const { units, phrases, risky } = this.table
    for (let i = from + 1; i < end; i++) {
      if (((units[text.charCodeAt(i)] as number) & BEGINS_PHRASE) === 0) continue
      const word = matchPhrase(phrases, text, i, to)
      if (word >= 0 && risky[word] === 1 && i + (phrases.length[word] as number) > end) return true
    }
    return false
  }

  /** The stages one by one, for a run that contains none of the words that OpenCC cuts a text at. */
  #convertRun(run: string): string {
    this.#stages ??= this.table.stages.map((stage) => new StageConverter(stage))
    let text = run
    for (const stage of this.#stages) text = stage.convert(text)
    return text
  }

  #normaliseText(piece: string): string {
    this.#normalisation ??= this.table.normalisation.map((stage) => new StageConverter(stage))
    let text = piece
    for (const stage of this.#normalisation) text = stage.convert(text)
    return text
  }
}

function put(out: Uint16Array, at: number, text: string): number {
  for (let i = 0; i < text.length; i++) out[at++] = text.charCodeAt(i)
  return at
}

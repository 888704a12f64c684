import { descriptionEnd } from './ideographic-description.ts'
import { matchPhrase, type PhraseTable, PhraseTableWriter } from './phrase-table.ts'
import { UnitBuffer } from './unit-buffer.ts'

/** One stage of OpenCC by itself: the longest word at each place, from left to right. */
export class StageConverter {
  readonly #phrases: PhraseTable
  /** By unit, for words of one unit that become one unit: what it becomes. */
  readonly #single = new Uint16Array(65536)
  /** Words of one unit that become two. */
  readonly #wide = new Map<number, string>()

  constructor(entries: ReadonlyMap<string, string>) {
    let units = 0
    for (const word of entries.keys()) units += word.length
    const phrases = new PhraseTableWriter({ words: entries.size, units })
    for (const [word, result] of entries) {
      if (word.length > 1) phrases.add(word, result)
      else if (result.length > 1) this.#wide.set(word.charCodeAt(0), result)
      else this.#single[word.charCodeAt(0)] = result.charCodeAt(0)
    }
    this.#phrases = phrases.finish()
  }

  convert(text: string): string {
    buffer.length = 0
    const { length: wordLength, at: wordAt, units: wordUnits } = this.#phrases
    const out = buffer.makeRoom(text.length * 2)
    let p = 0
    for (let i = 0; i < text.length; ) {
      const unit = text.charCodeAt(i)
      const word = matchPhrase(this.#phrases, text, i, text.length)
      if (word >= 0) {
        const end = wordAt[word + 1] as number
        for (let k = wordAt[word] as number; k < end; k++) out[p++] = wordUnits[k] as number
        i += wordLength[word] as number
        continue
      }
      const single = this.#single[unit] as number
      if (single !== 0) {
        out[p++] = single
        i++
        continue
      }
      const wide = this.#wide.get(unit)
      if (wide !== undefined) {
        for (let k = 0; k < wide.length; k++) out[p++] = wide.charCodeAt(k)
        i++
        continue
      }
      const isDescription = unit >= 0x2ff0 && unit <= 0x2fff
      const end = isDescription ? descriptionEnd(text, i, text.length) : i + 1
      while (i < end) out[p++] = text.charCodeAt(i++)
    }
    buffer.length = p
    return buffer.read()
  }
}

/** Its own: the text around a run is being written to another. */
const buffer = new UnitBuffer()

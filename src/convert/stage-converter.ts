import { descriptionEnd } from './ideographic-description.ts'
import { matchPhrase } from './phrase-table.ts'
import type { StageTable } from './stage-table.ts'
import { UnitBuffer } from './unit-buffer.ts'

/** One stage of OpenCC by itself: the longest word at each place, from left to right. */
export class StageConverter {
  readonly #table: StageTable
  readonly #wide = new Map<number, string>()

  constructor(table: StageTable) {
    this.#table = table
    const { wide } = table
    for (let i = 0; i < wide.length; i += 3)
      this.#wide.set(wide[i] as number, String.fromCharCode(...wide.subarray(i + 1, i + 3)))
  }

  convert(text: string): string {
    buffer.length = 0
    const { phrases, single: singles } = this.#table
    const { length: wordLength, at: wordAt, units: wordUnits } = phrases
    const out = buffer.makeRoom(text.length * 2)
    let p = 0
    for (let i = 0; i < text.length; ) {
      const unit = text.charCodeAt(i)
      const word = matchPhrase(phrases, text, i, text.length)
      if (word >= 0) {
        const end = wordAt[word + 1] as number
        for (let k = wordAt[word] as number; k < end; k++) out[p++] = wordUnits[k] as number
        i += wordLength[word] as number
        continue
      }
      const single = singles[unit] as number
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

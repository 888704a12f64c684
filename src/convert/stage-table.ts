import { type PhraseTable, PhraseTableWriter } from './phrase-table.ts'

/** One stage of OpenCC in flat arrays. Plain data. */
export interface StageTable {
  readonly phrases: PhraseTable
  /** By unit, for words of one unit that become one unit: what it becomes. */
  readonly single: Uint16Array
  /** Words of one unit that become two: the unit and those two, three by three. */
  readonly wide: Uint16Array
}

export function makeStageTable(entries: ReadonlyMap<string, string>): StageTable {
  let units = 0
  for (const word of entries.keys()) units += word.length
  const phrases = new PhraseTableWriter({ words: entries.size, units })
  const single = new Uint16Array(65536)
  const wide: number[] = []
  for (const [word, result] of entries) {
    const unit = word.charCodeAt(0)
    if (word.length > 1) phrases.add(word, result)
    else if (result.length > 1) wide.push(unit, result.charCodeAt(0), result.charCodeAt(1))
    else single[unit] = result.charCodeAt(0)
  }
  return { phrases: phrases.finish(), single, wide: Uint16Array.from(wide) }
}

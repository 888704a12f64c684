import { matchPhrase, type PhraseTable } from './phrase-table.ts'

/** By number of the phrase: 1 where it becomes something else than its characters one by one. */
export function findRisky(
  words: readonly string[],
  phrases: PhraseTable,
  units: Uint32Array,
): Uint8Array {
  const risky = new Uint8Array(phrases.length.length)
  for (const word of words) {
    const number = matchPhrase(phrases, word, 0, word.length)
    if (number < 0) continue
    const begin = phrases.at[number] as number
    if ((phrases.at[number + 1] as number) - begin !== word.length) risky[number] = 1
    for (let i = 0; i < word.length; i++) {
      if (phrases.units[begin + i] === ((units[word.charCodeAt(i)] ?? 0) & 0xffff)) continue
      risky[number] = 1
      break
    }
  }
  return risky
}

/**
 * The characters for which the dictionaries know more than one result: each with those results, that of the
 * character by itself first, the others by the number of phrases that have it. In UTF-16, divided by line breaks.
 */
export function findVariants(
  words: readonly string[],
  phrases: PhraseTable,
  units: Uint32Array,
): Uint16Array {
  const counts = new Map<number, Map<number, number>>()
  for (const word of words) {
    const number = matchPhrase(phrases, word, 0, word.length)
    if (number < 0) continue
    const begin = phrases.at[number] as number
    // A character outside the BMP, which takes two units, would shift what follows it.
    if ((phrases.at[number + 1] as number) - begin !== word.length) continue
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      const result = phrases.units[begin + i] as number
      const usual = (units[unit] ?? 0) & 0xffff
      if (result === usual || isSurrogate(result) || isSurrogate(unit)) continue
      let known = counts.get(unit)
      if (!known) {
        known = new Map([[usual, Infinity]])
        counts.set(unit, known)
      }
      known.set(result, (known.get(result) ?? 0) + 1)
    }
  }
  const text: number[] = []
  for (const [unit, known] of [...counts].sort(([a], [b]) => a - b)) {
    const results = [...known].sort(([a, x], [b, y]) => y - x || a - b)
    text.push(unit, ...results.map(([result]) => result), 10)
  }
  return Uint16Array.from(text)
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

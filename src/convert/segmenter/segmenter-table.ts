import { PhraseTableWriter, type Steps } from '../phrase-table.ts'
import { WORD_LIST } from './word-list.ts'

/** What the segmenter knows. Plain data, so it can rest in a cache and be handed to another thread. */
export interface SegmenterTable {
  /** Words of two characters and more. */
  readonly words: Steps
  /** By number of the word: the rarer, the dearer. */
  readonly costs: Uint8Array
  /** By unit: what it costs as a word by itself. */
  readonly single: Uint8Array
  /** By unit: its Simplified form. The words are Simplified, and titles are cut in both scripts. */
  readonly fold: Uint16Array
}

const CHEAPEST = 7
const USUAL = 23
/** A word that is in no list: rarer than most. */
const ADDED = 26
/** A character that the list does not have as a word. */
const UNKNOWN = 36

/**
 * Reads the list of words.
 *
 * @param folded Traditional characters with their Simplified forms
 * @param more words that the list lacks
 */
export function makeSegmenterTable(
  list: readonly string[],
  folded: Iterable<readonly [string, string]>,
  more: readonly string[] = [],
): SegmenterTable {
  const words: string[] = []
  const costs: number[] = []
  const single = new Uint8Array(65536).fill(UNKNOWN)
  let units = 0
  eachWord(list, (word, cost) => {
    if (word.length === 1) {
      single[word.charCodeAt(0)] = cost
      return
    }
    words.push(word)
    costs.push(cost)
    units += word.length
  })
  const known = new Set(words)
  for (const word of more) {
    // 干木材 is two words, and would be found in 骨干|木材.
    if (known.has(word) || hasPart(word, known)) continue
    words.push(word)
    costs.push(ADDED)
    units += word.length
  }
  const writer = new PhraseTableWriter({ words: words.length, units })
  for (const word of words) writer.add(word, '')
  const fold = Uint16Array.from({ length: 65536 }, (_, unit) => unit)
  for (const [from, to] of folded)
    if (from.length === 1 && to.length === 1) fold[from.charCodeAt(0)] = to.charCodeAt(0)
  const { mask, stepFrom, stepUnit, stepTo, word } = writer.finish()
  return {
    words: { mask, stepFrom, stepUnit, stepTo, word },
    costs: Uint8Array.from(costs),
    single,
    fold,
  }
}

function hasPart(word: string, known: ReadonlySet<string>): boolean {
  for (let i = 1; i < word.length; i++) {
    const [first, rest] = [word.slice(0, i), word.slice(i)]
    if ((first.length > 1 && known.has(first)) || (rest.length > 1 && known.has(rest))) return true
  }
  return false
}

/** Words of two characters and more that are met every day, the most usual first. */
export function listUsualWords(): readonly string[] {
  const words: { readonly word: string; readonly cost: number }[] = []
  eachWord(WORD_LIST, (word, cost) => {
    if (word.length > 1 && cost <= USUAL) words.push({ word, cost })
  })
  return words.sort((a, b) => a.cost - b.cost).map(({ word }) => word)
}

/** Visits each `3成长q`: the number of characters shared with the word before, the others, the letter of its cost. */
function eachWord(list: readonly string[], visit: (word: string, cost: number) => void): void {
  let word = ''
  for (const line of list) {
    for (let at = 0; at < line.length; ) {
      let end = at + 1
      while (line.charCodeAt(end) > 127) end++
      word = word.slice(0, line.charCodeAt(at) - 48) + line.slice(at + 1, end)
      visit(word, line.charCodeAt(end) - 97 + CHEAPEST)
      at = end + 1
    }
  }
}

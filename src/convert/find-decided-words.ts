import { type Layer, SIEVE_MASK, type WordLayer } from './layer.ts'
import { matchPhrase, replacementOf } from './phrase-table.ts'

/** A place of a text, in UTF-16 units, where a person has decided what stands there. */
export interface DecidedWord {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly layer: WordLayer
}

/**
 * Where the layers have their words, in the order of the text. The first layer takes its places first,
 * from the left, the longest word at each; the next has what is left.
 */
export function findDecidedWords(text: string, layers: readonly Layer[]): readonly DecidedWord[] {
  let taken: readonly DecidedWord[] = NONE
  for (const layer of layers) {
    const found = findInLayer(text, layer, taken)
    if (found.length === 0) continue
    taken = taken.length === 0 ? found : [...taken, ...found].sort((a, b) => a.from - b.from)
  }
  return taken
}

const NONE: readonly DecidedWord[] = []

/** @param taken the places of the layers before, in the order of the text */
function findInLayer(
  text: string,
  { kind, sieve, words }: Layer,
  taken: readonly DecidedWord[],
): readonly DecidedWord[] {
  if (words.length.length === 0) return NONE
  let found: DecidedWord[] | undefined
  let next = 0
  for (let i = 0; i < text.length; ) {
    if (sieve[text.charCodeAt(i) & SIEVE_MASK] === 0) {
      i++
      continue
    }
    while ((taken[next]?.to ?? Infinity) <= i) next++
    const word = matchPhrase(words, text, i, taken[next]?.from ?? text.length)
    if (word < 0) {
      i++
      continue
    }
    const to = i + (words.length[word] ?? 1)
    found ??= []
    found.push({ from: i, to, text: replacementOf(words, word), layer: kind })
    i = to
  }
  return found ?? NONE
}

import { type Layer, SIEVE_MASK } from './layer.ts'

/** A place of a text, in UTF-16 units, where a person has decided what stands there. */
export interface DecidedWord {
  readonly from: number
  readonly to: number
  readonly text: string
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
  { sieve, words }: Layer,
  taken: readonly DecidedWord[],
): readonly DecidedWord[] {
  if (words.size === 0) return NONE
  let found: DecidedWord[] | undefined
  let next = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (sieve[unit & SIEVE_MASK] === 0) continue
    const candidates = words.get(unit)
    if (candidates === undefined) continue
    while ((taken[next]?.to ?? Infinity) <= i) next++
    const end = taken[next]?.from ?? text.length
    for (const { from, to } of candidates) {
      if (i + from.length > end || !text.startsWith(from, i)) continue
      found ??= []
      found.push({ from: i, to: i + from.length, text: to })
      i += from.length - 1
      break
    }
  }
  return found ?? NONE
}

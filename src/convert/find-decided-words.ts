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
  let found: DecidedWord[] | undefined
  for (const { sieve, words } of layers) {
    if (words.size === 0) continue
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (sieve[unit & SIEVE_MASK] === 0) continue
      const word = words.get(unit)?.find(({ from }) => {
        return text.startsWith(from, i) && isFree(found, i, i + from.length)
      })
      if (word === undefined) continue
      found ??= []
      found.push({ from: i, to: i + word.from.length, text: word.to })
      i += word.from.length - 1
    }
  }
  return found?.sort((a, b) => a.from - b.from) ?? NONE
}

const NONE: readonly DecidedWord[] = []

function isFree(taken: readonly DecidedWord[] | undefined, from: number, to: number): boolean {
  return !taken?.some((word) => word.from < to && from < word.to)
}

import { hasUnit, makeUnitSet, type UnitSet } from '../../text/unit-set.ts'

/** Words that are looked for right before or right after a place of a text. */
export interface EndWords {
  readonly words: ReadonlySet<string>
  /** The units that touch the place. */
  readonly ends: readonly number[]
  readonly touching: UnitSet
  /** By hash of two units at that end: most pairs of a text belong to no word. */
  readonly pairs: Uint8Array
  readonly longest: number
}

const PAIRS = 16383

export function makeEndWords(words: readonly string[], side: 'before' | 'after'): EndWords {
  const pairs = new Uint8Array(PAIRS + 1)
  for (const word of words) {
    const end = side === 'before' ? word.slice(-2) : word.slice(0, 2)
    if (end.length === 2) pairs[hashPair(end.charCodeAt(0), end.charCodeAt(1))] = 1
  }
  const ends = words.map((word) => word.charCodeAt(side === 'before' ? word.length - 1 : 0))
  return {
    words: new Set(words),
    ends,
    touching: makeUnitSet(ends),
    pairs,
    longest: Math.max(...words.map((word) => word.length)),
  }
}

/** The longest word that ends at a place; empty where there is none. */
export function wordBefore(end: EndWords, text: string, at: number): string {
  const { words, touching, pairs, longest } = end
  if (at === 0) return ''
  const last = text.charCodeAt(at - 1)
  if (!hasUnit(touching, last)) return ''
  if (at > 1 && pairs[hashPair(text.charCodeAt(at - 2), last)] === 1)
    for (let length = Math.min(longest, at); length > 1; length--) {
      const word = text.slice(at - length, at)
      if (words.has(word)) return word
    }
  const single = text.charAt(at - 1)
  return words.has(single) ? single : ''
}

/** The longest word that begins at a place; empty where there is none. */
export function wordAfter(end: EndWords, text: string, at: number): string {
  const { words, touching, pairs, longest } = end
  if (at >= text.length) return ''
  const first = text.charCodeAt(at)
  if (!hasUnit(touching, first)) return ''
  if (at + 1 < text.length && pairs[hashPair(first, text.charCodeAt(at + 1))] === 1)
    for (let length = Math.min(longest, text.length - at); length > 1; length--) {
      const word = text.slice(at, at + length)
      if (words.has(word)) return word
    }
  const single = text.charAt(at)
  return words.has(single) ? single : ''
}

function hashPair(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 18
}

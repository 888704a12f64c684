/** Words that are looked for right before or right behind a place of a text. */
export interface EndWords {
  readonly words: ReadonlySet<string>
  /** By unit: whether a word has it at the end that touches the place. */
  readonly touching: Uint8Array
  /** By hash of two units at that end: most pairs of a text belong to no word. */
  readonly pairs: Uint8Array
  readonly longest: number
}

const PAIRS = 16383

export function makeEndWords(words: readonly string[], side: 'before' | 'after'): EndWords {
  const touching = new Uint8Array(65536)
  const pairs = new Uint8Array(PAIRS + 1)
  for (const word of words) {
    const end = side === 'before' ? word.slice(-2) : word.slice(0, 2)
    touching[word.charCodeAt(side === 'before' ? word.length - 1 : 0)] = 1
    if (end.length === 2) pairs[hashPair(end.charCodeAt(0), end.charCodeAt(1))] = 1
  }
  for (const word of words) if (word.length === 1) touching[word.charCodeAt(0)] = 2
  return {
    words: new Set(words),
    touching,
    pairs,
    longest: Math.max(...words.map((word) => word.length)),
  }
}

/** The longest word that ends at a place; empty where there is none. */
export function wordBefore(ends: EndWords, text: string, at: number): string {
  const { words, touching, pairs, longest } = ends
  const last = at > 0 ? text.charCodeAt(at - 1) : 0
  const kind = touching[last] as number
  if (kind === 0) return ''
  if (at > 1 && pairs[hashPair(text.charCodeAt(at - 2), last)] === 1)
    for (let length = Math.min(longest, at); length > 1; length--) {
      const word = text.slice(at - length, at)
      if (words.has(word)) return word
    }
  return kind === 2 ? text.charAt(at - 1) : ''
}

/** The longest word that begins at a place; empty where there is none. */
export function wordAfter(ends: EndWords, text: string, at: number): string {
  const { words, touching, pairs, longest } = ends
  const first = at < text.length ? text.charCodeAt(at) : 0
  const kind = touching[first] as number
  if (kind === 0) return ''
  if (at + 1 < text.length && pairs[hashPair(first, text.charCodeAt(at + 1))] === 1)
    for (let length = Math.min(longest, text.length - at); length > 1; length--) {
      const word = text.slice(at, at + length)
      if (words.has(word)) return word
    }
  return kind === 2 ? text.charAt(at) : ''
}

function hashPair(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 18
}

/** Words to be looked for at a place of a text, where most places have none of them. */
export class WordSet {
  readonly #words: ReadonlySet<string>
  /** By the first and by the last character: how long its words can be. */
  readonly #fromFirst = new Map<number, number>()
  readonly #fromLast = new Map<number, number>()

  constructor(words: Iterable<string>) {
    this.#words = new Set(words)
    for (const word of this.#words) {
      keepLongest(this.#fromFirst, word.charCodeAt(0), word.length)
      keepLongest(this.#fromLast, word.charCodeAt(word.length - 1), word.length)
    }
  }

  has(word: string): boolean {
    return this.#words.has(word)
  }

  /** The length of the longest word that begins at a place and ends before `to`; 0 for none. */
  lengthAt(text: string, at: number, to: number): number {
    const longest = at < to ? this.#fromFirst.get(text.charCodeAt(at)) : undefined
    if (longest === undefined) return 0
    for (let length = Math.min(longest, to - at); length > 0; length--)
      if (this.#words.has(text.slice(at, at + length))) return length
    return 0
  }

  /** The length of the longest word that ends at a place and begins behind `from`; 0 for none. */
  lengthBefore(text: string, from: number, end: number): number {
    const longest = from < end ? this.#fromLast.get(text.charCodeAt(end - 1)) : undefined
    if (longest === undefined) return 0
    for (let length = Math.min(longest, end - from); length > 0; length--)
      if (this.#words.has(text.slice(end - length, end))) return length
    return 0
  }
}

function keepLongest(lengths: Map<number, number>, unit: number, length: number): void {
  lengths.set(unit, Math.max(lengths.get(unit) ?? 0, length))
}

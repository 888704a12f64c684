import { takeStep, wordOf } from '../phrase-table.ts'
import type { SegmenterTable } from './segmenter-table.ts'

const UNREACHED = 0x3fffffff

/**
 * Cuts Chinese into words: of all ways to cut a text, the one whose words are the most usual. The same on every
 * machine and version of Node: no dictionary of the system is asked, and no number is rounded.
 */
export class Segmenter {
  readonly #table: SegmenterTable
  #ends = new Int32Array(256)
  #rest = new Int32Array(256)
  #before = new Int32Array(256)
  #bounds = new Uint8Array(256)
  /** How far `before` is known: what it costs to reach a place of the text that was cut last. */
  #reached = 0
  #length = 0
  /** The words that begin at a place: how long they are, and what they cost. */
  readonly #lengths = new Uint16Array(64)
  readonly #costs = new Uint16Array(64)

  constructor(table: SegmenterTable) {
    this.#table = table
  }

  /**
   * @returns for every offset from `from` to `to`, counted from `from`: 1 where a word begins or the text ends.
   * Good until the next call.
   */
  cut(text: string, from: number, to: number): Uint8Array {
    const length = to - from
    this.#makeRoom(length + 1)
    this.#length = length
    this.#reached = 0
    this.#before.fill(UNREACHED, 0, length + 1)
    this.#before[0] = 0
    const ends = this.#ends
    const rest = this.#rest
    rest[length] = 0
    for (let i = length - 1; i >= 0; i--) {
      const words = this.#listWords(text, from + i, to)
      let least = Infinity
      for (let k = 0; k < words; k++) {
        const end = i + (this.#lengths[k] as number)
        const cost = (this.#costs[k] as number) + (rest[end] as number)
        // Of two ways that are as usual, the one with the longer word here.
        if (cost > least) continue
        least = cost
        ends[i] = end
      }
      rest[i] = least
    }
    const bounds = this.#bounds
    bounds.fill(0, 0, length + 1)
    for (let i = 0; i < length; i = ends[i] as number) bounds[i] = 1
    bounds[length] = 1
    return bounds
  }

  /**
   * What it costs more to cut the text that was cut last so that one word is at a certain place.
   *
   * @param begin where the word begins, counted from `from`, and `end` where it ends
   * @returns `Infinity` where the list does not have the word
   */
  extraCost(text: string, from: number, begin: number, end: number): number {
    const words = this.#listWords(text, from + begin, from + end)
    if (words === 0 || this.#lengths[words - 1] !== end - begin) return Infinity
    const own = this.#costs[words - 1] as number
    const before = this.#reach(text, from, begin)
    return (before[begin] as number) + own + (this.#rest[end] as number) - (this.#rest[0] as number)
  }

  /** What a word of two units and more costs by itself; `Infinity` where the list does not have it. */
  wordCost(text: string, from: number, to: number): number {
    if (to < from + 2) return Infinity
    const words = this.#listWords(text, from, to)
    if (this.#lengths[words - 1] !== to - from) return Infinity
    return this.#costs[words - 1] as number
  }

  simplify(text: string): string {
    const { fold } = this.#table
    let simplified = ''
    for (let i = 0; i < text.length; i++)
      simplified += String.fromCharCode(fold[text.charCodeAt(i)] as number)
    return simplified
  }

  singleCost(text: string, at: number): number {
    const { single, fold } = this.#table
    return at < text.length ? (single[fold[text.charCodeAt(at)] as number] as number) : 0
  }

  /** What the words cost that cover a stretch of the text that was cut last, beside those around it. */
  costOf(text: string, from: number, begin: number, end: number): number {
    const before = this.#reach(text, from, begin)
    return (this.#rest[0] as number) - (before[begin] as number) - (this.#rest[end] as number)
  }

  /** What it costs to reach each place up to `to`; carried on from the last call, so that a long clause is walked once. */
  #reach(text: string, from: number, to: number): Int32Array {
    const before = this.#before
    for (; this.#reached < to; this.#reached++) {
      const i = this.#reached
      const here = this.#listWords(text, from + i, from + this.#length)
      for (let k = 0; k < here; k++) {
        const at = i + (this.#lengths[k] as number)
        const cost = (before[i] as number) + (this.#costs[k] as number)
        if (cost < (before[at] as number)) before[at] = cost
      }
    }
    return before
  }

  /** @returns how many words begin at `at` and end by `to`, the shortest first; a character always is one */
  #listWords(text: string, at: number, to: number): number {
    const { words, costs, single, fold } = this.#table
    let node = fold[text.charCodeAt(at)] as number
    this.#lengths[0] = 1
    this.#costs[0] = single[node] as number
    let count = 1
    for (let next = at + 1; next < to; next++) {
      node = takeStep(words, node, fold[text.charCodeAt(next)] as number)
      if (node === 0) break
      const word = wordOf(words, node)
      if (word < 0) continue
      this.#lengths[count] = next + 1 - at
      this.#costs[count++] = costs[word] as number
    }
    return count
  }

  #makeRoom(length: number): void {
    if (this.#bounds.length >= length) return
    this.#ends = new Int32Array(length * 2)
    this.#rest = new Int32Array(length * 2)
    this.#before = new Int32Array(length * 2)
    this.#bounds = new Uint8Array(length * 2)
  }
}

import { takeStep, wordOf } from '../phrase-table.ts'
import type { SegmenterTable } from './segmenter-table.ts'

/**
 * Cuts Chinese into words: of all ways to cut a text, the one whose words are the most usual. The same on every
 * machine and version of Node: no dictionary of the system is asked, and no number is rounded.
 */
export class Segmenter {
  readonly #table: SegmenterTable
  #ends = new Uint16Array(256)
  #costs = new Int32Array(256)
  #bounds = new Uint8Array(256)

  constructor(table: SegmenterTable) {
    this.#table = table
  }

  /**
   * @returns for every offset from `from` to `to`, counted from `from`: 1 where a word begins or the text ends.
   * Good until the next call.
   */
  cut(text: string, from: number, to: number): Uint8Array {
    const { words, costs, single, fold } = this.#table
    const length = to - from
    this.#makeRoom(length + 1)
    const ends = this.#ends
    const best = this.#costs
    best[length] = 0
    for (let i = length - 1; i >= 0; i--) {
      let node = fold[text.charCodeAt(from + i)] as number
      let least = (single[node] as number) + (best[i + 1] as number)
      let end = 1
      for (let next = i + 1; next < length; next++) {
        node = takeStep(words, node, fold[text.charCodeAt(from + next)] as number)
        if (node === 0) break
        const word = wordOf(words, node)
        if (word < 0) continue
        const cost = (costs[word] as number) + (best[next + 1] as number)
        // Of two ways that are as usual, the one with the longer word here.
        if (cost > least) continue
        least = cost
        end = next + 1 - i
      }
      best[i] = least
      ends[i] = end
    }
    const bounds = this.#bounds
    bounds.fill(0, 0, length + 1)
    for (let i = 0; i < length; i += ends[i] as number) bounds[i] = 1
    bounds[length] = 1
    return bounds
  }

  #makeRoom(length: number): void {
    if (this.#bounds.length >= length) return
    this.#ends = new Uint16Array(length * 2)
    this.#costs = new Int32Array(length * 2)
    this.#bounds = new Uint8Array(length * 2)
  }
}

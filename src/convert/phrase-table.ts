/**
 * Words in flat arrays: a trie over UTF-16 units whose steps are in one hash table. A first unit is its
 * own node; deeper nodes are numbered from 65,536.
 */
export interface Steps {
  readonly mask: number
  readonly stepFrom: Int32Array
  readonly stepUnit: Uint16Array
  readonly stepTo: Int32Array
  /** By node from `DEEPER` on: 1 + the number of the word that ends here, 0 where none does. */
  readonly word: Int32Array
}

/**
 * Words with what they become. Plain data, so it can rest in a cache and be handed to another thread.
 * opencc-js keeps a tree of `Map`s, which costs ten times as much to walk.
 */
export interface PhraseTable extends Steps {
  /** One bit per hash of a word's first two units: most pairs of a text begin no word. */
  readonly sieve: Uint8Array
  /** By word: its length in units. */
  readonly length: Uint16Array
  /** By word: where its replacement begins in `units`. */
  readonly at: Uint32Array
  readonly units: Uint16Array
}

const DEEPER = 65536
const MOST_BITS = 1 << 18

/** Makes a table word by word; of two entries with the same word the first counts. */
export class PhraseTableWriter {
  #mask: number
  readonly #sieve: Uint8Array
  #stepFrom: Int32Array
  #stepUnit: Uint16Array
  #stepTo: Int32Array
  readonly #word: Int32Array
  readonly #length: Uint16Array
  readonly #at: Uint32Array
  readonly #units: Uint16Array
  #nodes = DEEPER
  #words = 0
  #end = 0

  /** @param size the most that will be added: words, and UTF-16 units of words and of replacements */
  constructor(size: { readonly words: number; readonly units: number }) {
    const capacity = toCapacity(size.units)
    this.#mask = capacity - 1
    // A list of a report's own names is made for every report: its sieve is small.
    let bits = 1024
    while (bits < size.words * 16 && bits < MOST_BITS) bits *= 2
    this.#sieve = new Uint8Array(bits / 8)
    this.#stepFrom = new Int32Array(capacity)
    this.#stepUnit = new Uint16Array(capacity)
    this.#stepTo = new Int32Array(capacity)
    this.#word = new Int32Array(size.units)
    this.#length = new Uint16Array(size.words)
    this.#at = new Uint32Array(size.words + 1)
    this.#units = new Uint16Array(size.units * 2)
  }

  /** @param word two units or more */
  add(word: string, replacement: string): void {
    let node = word.charCodeAt(0)
    for (let i = 1; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      const hash = hashStep(node, unit)
      if (i === 1) {
        const byte = (hash & (this.#sieve.length * 8 - 1)) >> 3
        this.#sieve[byte] = (this.#sieve[byte] as number) | (1 << (hash & 7))
      }
      node = this.#step(node, unit, hash)
    }
    if (this.#word[node - DEEPER] !== 0) return
    this.#length[this.#words] = word.length
    this.#at[this.#words] = this.#end
    this.#word[node - DEEPER] = ++this.#words
    for (let i = 0; i < replacement.length; i++)
      this.#units[this.#end++] = replacement.charCodeAt(i)
  }

  finish(): PhraseTable {
    this.#at[this.#words] = this.#end
    this.#shrink()
    return {
      sieve: this.#sieve,
      mask: this.#mask,
      stepFrom: this.#stepFrom,
      stepUnit: this.#stepUnit,
      stepTo: this.#stepTo,
      word: this.#word.slice(0, this.#nodes - DEEPER),
      length: this.#length.slice(0, this.#words),
      at: this.#at.slice(0, this.#words + 1),
      units: this.#units.slice(0, this.#end),
    }
  }

  /** Words that begin alike share their steps, so there are fewer than was made room for. */
  #shrink(): void {
    const capacity = toCapacity(this.#nodes - DEEPER)
    if (capacity > this.#mask) return
    const [from, unit, to] = [this.#stepFrom, this.#stepUnit, this.#stepTo]
    this.#mask = capacity - 1
    this.#stepFrom = new Int32Array(capacity)
    this.#stepUnit = new Uint16Array(capacity)
    this.#stepTo = new Int32Array(capacity)
    for (let i = 0; i < to.length; i++) {
      if (to[i] === 0) continue
      const hash = hashStep(from[i] as number, unit[i] as number)
      let slot = (hash >>> 9) & this.#mask
      while (this.#stepTo[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#stepFrom[slot] = from[i] as number
      this.#stepUnit[slot] = unit[i] as number
      this.#stepTo[slot] = to[i] as number
    }
  }

  /** The node after a step, made where there is none. */
  #step(node: number, unit: number, hash: number): number {
    let slot = (hash >>> 9) & this.#mask
    let next = this.#stepTo[slot] as number
    while (next !== 0 && (this.#stepFrom[slot] !== node || this.#stepUnit[slot] !== unit)) {
      slot = (slot + 1) & this.#mask
      next = this.#stepTo[slot] as number
    }
    if (next !== 0) return next
    this.#stepFrom[slot] = node
    this.#stepUnit[slot] = unit
    this.#stepTo[slot] = this.#nodes
    return this.#nodes++
  }
}

/** A power of two with room for this many steps. */
function toCapacity(steps: number): number {
  let capacity = 16
  while (capacity < steps * 1.5) capacity *= 2
  return capacity
}

/** The number of the longest word at `from` that ends by `to`, -1 where there is none. */
export function matchPhrase(table: PhraseTable, text: string, from: number, to: number): number {
  if (from + 1 >= to) return -1
  let node = text.charCodeAt(from)
  let unit = text.charCodeAt(from + 1)
  let hash = hashStep(node, unit)
  const { sieve } = table
  const bits = sieve[(hash & (sieve.length * 8 - 1)) >> 3] as number
  if (((bits >> (hash & 7)) & 1) === 0) return -1
  const { mask, stepFrom, stepUnit, stepTo, word } = table
  let found = 0
  let i = from + 1
  for (;;) {
    let slot = (hash >>> 9) & mask
    let next = stepTo[slot] as number
    while (next !== 0 && (stepFrom[slot] !== node || stepUnit[slot] !== unit)) {
      slot = (slot + 1) & mask
      next = stepTo[slot] as number
    }
    if (next === 0) break
    node = next
    const here = word[node - DEEPER] as number
    if (here !== 0) found = here
    if (++i >= to) break
    unit = text.charCodeAt(i)
    hash = hashStep(node, unit)
  }
  return found - 1
}

/** What a word becomes, by its number. */
export function replacementOf({ at, units }: PhraseTable, word: number): string {
  return String.fromCharCode.apply(
    null,
    units.subarray(at[word] as number, at[word + 1] as number) as unknown as number[],
  )
}

/** The node after a step, 0 where there is none. A first unit is its own node. */
export function takeStep(table: Steps, node: number, unit: number): number {
  const { mask, stepFrom, stepUnit, stepTo } = table
  let slot = (hashStep(node, unit) >>> 9) & mask
  let next = stepTo[slot] as number
  while (next !== 0 && (stepFrom[slot] !== node || stepUnit[slot] !== unit)) {
    slot = (slot + 1) & mask
    next = stepTo[slot] as number
  }
  return next
}

/** The number of the word that ends at a node after a step, -1 where none does. */
export function wordOf(table: Steps, node: number): number {
  return (table.word[node - DEEPER] as number) - 1
}

function hashStep(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

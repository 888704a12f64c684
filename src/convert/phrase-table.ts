/**
 * Words with what they become, in flat arrays: a trie over UTF-16 units whose steps stand in one hash
 * table. A first unit is its own node; deeper nodes are numbered from 65,536. Plain data, so it can rest
 * in a cache and be handed to another thread. opencc-js keeps a tree of `Map`s, which costs ten times as
 * much to walk.
 */
export interface PhraseTable {
  /** One bit per hash of a word's first two units: most pairs of a text begin no word. */
  readonly sieve: Uint8Array
  readonly mask: number
  readonly stepFrom: Int32Array
  readonly stepUnit: Uint16Array
  readonly stepTo: Int32Array
  /** By node from `DEEPER` on: 1 + the number of the word that ends here, 0 where none does. */
  readonly word: Int32Array
  /** By word: its length in units. */
  readonly length: Uint8Array
  /** By word: where its replacement begins in `units`. */
  readonly at: Uint32Array
  readonly units: Uint16Array
}

const DEEPER = 65536
const SIEVE_BITS = 1 << 18

/** @param entries words of two units or more, at most 255 */
export function makePhraseTable(entries: ReadonlyMap<string, string>): PhraseTable {
  let steps = 0
  let unitCount = 0
  let nodes = DEEPER
  for (const [word, replacement] of entries) {
    steps += word.length - 1
    unitCount += replacement.length
  }
  let capacity = 16
  while (capacity < steps * 1.5) capacity *= 2
  const mask = capacity - 1
  const sieve = new Uint8Array(SIEVE_BITS / 8)
  const stepFrom = new Int32Array(capacity)
  const stepUnit = new Uint16Array(capacity)
  const stepTo = new Int32Array(capacity)
  const word = new Int32Array(steps)
  const length = new Uint8Array(entries.size)
  const at = new Uint32Array(entries.size + 1)
  const units = new Uint16Array(unitCount)
  let number = 0
  let end = 0
  for (const [key, replacement] of entries) {
    let node = key.charCodeAt(0)
    for (let i = 1; i < key.length; i++) {
      const unit = key.charCodeAt(i)
      const hash = hashStep(node, unit)
      const byte = (hash & (SIEVE_BITS - 1)) >> 3
      if (i === 1) sieve[byte] = (sieve[byte] ?? 0) | (1 << (hash & 7))
      let slot = (hash >>> 9) & mask
      while (stepTo[slot] !== 0 && (stepFrom[slot] !== node || stepUnit[slot] !== unit))
        slot = (slot + 1) & mask
      if (stepTo[slot] === 0) {
        stepFrom[slot] = node
        stepUnit[slot] = unit
        stepTo[slot] = nodes++
      }
      node = stepTo[slot] ?? 0
    }
    word[node - DEEPER] = number + 1
    length[number] = key.length
    at[number++] = end
    for (let i = 0; i < replacement.length; i++) units[end++] = replacement.charCodeAt(i)
  }
  at[number] = end
  return {
    sieve,
    mask,
    stepFrom,
    stepUnit,
    stepTo,
    word: word.slice(0, nodes - DEEPER),
    length,
    at,
    units,
  }
}

/** The number of the longest word at `from` that ends by `to`, -1 where there is none. */
export function matchPhrase(table: PhraseTable, text: string, from: number, to: number): number {
  if (from + 1 >= to) return -1
  let node = text.charCodeAt(from)
  let unit = text.charCodeAt(from + 1)
  let hash = hashStep(node, unit)
  if ((((table.sieve[(hash & (SIEVE_BITS - 1)) >> 3] as number) >> (hash & 7)) & 1) === 0) return -1
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

function hashStep(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

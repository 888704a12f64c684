/** A set of pairs of units (first × 65536 + second) as one array with open places; 0 is none. */
export function toPairTable(pairs: ReadonlySet<number>): Uint32Array {
  let capacity = 16
  while (capacity < pairs.size * 2) capacity *= 2
  const table = new Uint32Array(capacity)
  for (const pair of pairs) {
    let slot = hashPair(Math.floor(pair / 65536), pair & 0xffff) & (capacity - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (capacity - 1)
    table[slot] = pair
  }
  return table
}

export function hasPair(table: Uint32Array, first: number, second: number): boolean {
  const pair = first * 65536 + second
  const mask = table.length - 1
  let slot = hashPair(first, second) & mask
  for (;;) {
    const here = table[slot] as number
    if (here === pair) return true
    if (here === 0) return false
    slot = (slot + 1) & mask
  }
}

function hashPair(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/**
 * A set of UTF-16 units, one bit each: 8 KB, so that several of them stay near while a text is walked. A byte for each unit
 * takes 64 KB, and the time of a walk goes into fetching them.
 */
export type UnitSet = Uint8Array

export function makeUnitSet(units: Iterable<number>): UnitSet {
  const set = new Uint8Array(8192)
  for (const unit of units) set[unit >> 3] = (set[unit >> 3] as number) | (1 << (unit & 7))
  return set
}

export function hasUnit(set: UnitSet, unit: number): boolean {
  return (((set[unit >> 3] as number) >> (unit & 7)) & 1) === 1
}

import { compareText } from '../report/order.ts'
import type { SearchRecord } from './search-record.ts'

/** A part of the reports with an index of its own; the browser searches all parts as one. */
export interface Shard {
  /** Below the search folder: `''` for the first, then `2/`, `3/` … */
  readonly path: string
  readonly records: readonly SearchRecord[]
}

/**
 * Pagefind takes about 3 MB of memory for a report of 6,000 characters, and lets go of it only at its end:
 * so many reports at a time still fit a small machine.
 */
const MOST_IN_SHARD = 1000

/**
 * Deals reports into shards by their slugs alone, so that a new report changes one shard and leaves the others
 * as they were. Records of a shard are in the order of their slugs. No reports, no shard.
 */
export function toShards(
  records: readonly SearchRecord[],
  most: number = MOST_IN_SHARD,
): readonly Shard[] {
  if (records.length === 0) return []
  // Dealing by a hash is uneven by a few per cent: a tenth is left free.
  const count = records.length <= most ? 1 : Math.ceil(records.length / (most * 0.9))
  const dealt = Array.from({ length: count }, (): SearchRecord[] => [])
  for (const record of records.toSorted((a, b) => compareText(a.slug, b.slug)))
    dealt[hash(record.slug) % count]?.push(record)
  return dealt.map((shard, i) => ({ path: i === 0 ? '' : `${i + 1}/`, records: shard }))
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++)
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value
}

import { compareText } from '../report/order.ts'
import { toGroup } from '../text/to-group.ts'
import type { SearchRecord } from './search-record.ts'

/** A part of the reports with an index of its own; the browser searches all parts as one. */
export interface Shard {
  /** Below the search folder: `''` for the newest reports, which are searched first; `1/`, `2/` … from the oldest on. */
  readonly path: string
  /** In the order of their slugs. */
  readonly records: readonly SearchRecord[]
}

export interface ShardLimits {
  /** Reports of one shard. */
  readonly reports: number
  /** Characters of one shard, both scripts counted once. */
  readonly characters: number
}

/**
 * Pagefind contains about 170 bytes for each character, and releases them only at its end: a full shard takes 1.2 GB. Each
 * shard costs a visitor a table and parts of its own, so fewer are better; a changed report costs its whole shard, so larger
 * ones are not.
 */
const LIMITS: ShardLimits = { reports: 2000, characters: 7_000_000 }

/**
 * Puts reports into shards year by year, from the oldest on, several years into one as long as they fit; a year too
 * large for one is cut by its slugs. New reports are mostly of the newest year, so that the shards of older ones stay as they
 * were. The newest shard comes first. No reports, no shard.
 */
export function toShards(
  records: readonly SearchRecord[],
  limits: Partial<ShardLimits> = {},
): readonly Shard[] {
  const { reports, characters } = { ...LIMITS, ...limits }
  const shards: SearchRecord[][] = []
  let room = { reports: 0, characters: 0 }
  for (const portion of toPortions(records, { reports, characters })) {
    const size = measure(portion)
    if (size.reports > room.reports || size.characters > room.characters) {
      shards.push([])
      room = { reports, characters }
    }
    shards.at(-1)?.push(...portion)
    room = {
      reports: room.reports - size.reports,
      characters: room.characters - size.characters,
    }
  }
  return shards
    .map((shard, i) => ({
      path: i === shards.length - 1 ? '' : `${i + 1}/`,
      records: shard.toSorted((a, b) => compareText(a.slug, b.slug)),
    }))
    .toReversed()
}

/** The years one by one; a large one in as many parts as it needs. */
function* toPortions(
  records: readonly SearchRecord[],
  limits: ShardLimits,
): Generator<readonly SearchRecord[]> {
  const years = new Map<string, SearchRecord[]>()
  for (const record of records.toSorted((a, b) => compareText(a.slug, b.slug))) {
    const year = record.filters['year']?.[0] ?? record.date.slice(0, 4)
    const list = years.get(year)
    if (list) list.push(record)
    else years.set(year, [record])
  }
  for (const [, list] of [...years].toSorted(([a], [b]) => compareText(a, b))) {
    const size = measure(list)
    const parts = Math.max(size.reports / limits.reports, size.characters / limits.characters)
    if (parts <= 1) yield list
    else yield* deal(list, Math.ceil(parts / FULLNESS))
  }
}

/** Dealing by a hash is uneven by a few per cent: room is left for it. */
const FULLNESS = 0.85

/** By slugs alone, so that a new report changes one part and leaves the others. */
function deal(
  records: readonly SearchRecord[],
  count: number,
): readonly (readonly SearchRecord[])[] {
  const dealt = Array.from({ length: count }, (): SearchRecord[] => [])
  for (const record of records) dealt[toGroup(record.slug, count)]?.push(record)
  return dealt.filter((part) => part.length > 0)
}

function measure(records: readonly SearchRecord[]): ShardLimits {
  let characters = 0
  for (const { title, blocks } of records) {
    characters += title.Hans.length
    for (const { text } of blocks) characters += text.Hans.length
  }
  return { reports: records.length, characters }
}

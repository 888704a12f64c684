import { expect, test } from 'vitest'
import type { SearchRecord } from '../../src/search/search-record.ts'
import { toShards } from '../../src/search/shards.ts'
import { inventRecord } from './invented-records.ts'

/** So many reports of each year, each of ten characters and its title of two. */
const ofYears = (counts: Readonly<Record<string, number>>): readonly SearchRecord[] =>
  Object.entries(counts).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, i) =>
      inventRecord(`${year}-place-${i}`, '报告', ['一二三四五六七八九十']),
    ),
  )

const yearsOf = (records: readonly SearchRecord[]): string =>
  [...new Set(records.map(({ slug }) => slug.slice(0, 4)))].toSorted().join(' ')

test.each([
  ['several small years share one', { 2020: 3, 2021: 3, 2022: 3 }, ['2020 2021 2022']],
  ['a year that does not fit opens another', { 2020: 6, 2021: 6, 2022: 3 }, ['2021 2022', '2020']],
  ['a full year stands alone', { 2020: 10, 2021: 1 }, ['2021', '2020']],
  ['the newest years are searched first', { 2020: 9, 2021: 9, 2022: 9 }, ['2022', '2021', '2020']],
  ['there may be none', {}, []],
] as const)('%s', (_name, counts, years) => {
  const shards = toShards(ofYears(counts), { reports: 10 })
  expect(shards.map(({ records }) => yearsOf(records))).toEqual(years)
  const older = years.slice(1).map((_, i) => `${years.length - 1 - i}/`)
  expect(shards.map(({ path }) => path)).toEqual(years.length === 0 ? [] : ['', ...older])
})

test('a year too large for one shard is cut, and nothing is lost', () => {
  const records = ofYears({ 2020: 40, 2021: 950, 2022: 20 })
  const shards = toShards(records, { reports: 100 })
  for (const shard of shards) expect(shard.records.length).toBeLessThanOrEqual(100)
  const slugs = shards.flatMap((shard) => shard.records.map(({ slug }) => slug))
  expect(slugs.toSorted()).toEqual(records.map(({ slug }) => slug).toSorted())
})

test('long reports fill a shard before there are many', () => {
  const records = ofYears({ 2020: 10, 2021: 10, 2022: 10 })
  const shards = toShards(records, { characters: 250 })
  expect(shards.map((shard) => shard.records.length)).toEqual([10, 20])
})

test('a report more in the newest year changes only the newest shard', () => {
  const before = toShards(ofYears({ 2019: 70, 2020: 60, 2021: 80, 2022: 10 }), { reports: 100 })
  const after = toShards(ofYears({ 2019: 70, 2020: 60, 2021: 80, 2022: 11 }), { reports: 100 })
  expect(after.slice(1)).toEqual(before.slice(1))
  expect(after).toHaveLength(before.length)
})

test('the order of the reports changes nothing', () => {
  const records = ofYears({ 2019: 70, 2020: 160, 2021: 80 })
  expect(toShards(records.toReversed(), { reports: 100 })).toEqual(
    toShards(records, { reports: 100 }),
  )
})

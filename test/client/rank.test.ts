import { expect, test } from 'vitest'
import { rankReports } from '../../src/client/search/rank.ts'
import { openShard } from '../../src/client/search/shard.ts'

/** Reports of 1,000 words, 20 of them in the title and 80 in headings, the first the newest. */
const shard = openShard({
  page: 'und_1',
  slugs: ['d', 'c', 'b', 'a'],
  dates: ['2024', '2023', '2022', '2022'],
  titles: [20, 20, 20, 20],
  headings: [80, 80, 80, 80],
  rests: [900, 900, 900, 2900],
})

const rank = (...terms: readonly (readonly number[])[]): string => {
  const holding = terms.map((places) => shard.countPlaces(places))
  const [first] = holding
  return rankReports([...(first?.keys() ?? [])], holding, shard.reports)
    .map(({ slug }) => slug)
    .join('')
}

test.each([
  ['equal reports stand by date', [[500, 1500, 2500]], 'dcb'],
  ['more places count more', [[500, 1500, 1501, 2500, 2501, 2502]], 'bcd'],
  ['a heading counts more than the text', [[500, 501, 1050]], 'cd'],
  ['many places in the text count more than one in a heading', [[500, 501, 502, 503, 1050]], 'dc'],
  [
    'a title counts more than any number of places',
    [[...Array(800).keys()].map((i) => 150 + i).concat(1001)],
    'cd',
  ],
  ['in a long report a place counts less', [[2500, 3500]], 'ba'],
  [
    'a rare term counts more',
    [
      [500, 501, 502, 1500, 2500, 2501, 3500],
      [503, 1501, 1502, 1503],
    ],
    'cd',
  ],
] as const)('%s', (_name, terms, order) => {
  const found = rank(...terms)
  expect([...found].filter((slug) => order.includes(slug)).join('')).toBe(order)
})

test('a place is counted in the report and the part in which it lies', () => {
  const counted = shard.countPlaces([0, 19, 20, 99, 100, 999, 1000, 3100, 5999, 6000])
  expect([...counted].map(([{ slug }, counts]) => [slug, ...Object.values(counts)])).toEqual([
    ['d', 2, 2, 2],
    ['c', 1, 0, 0],
    ['a', 0, 0, 2],
  ])
})

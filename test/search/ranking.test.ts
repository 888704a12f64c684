import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rankReports } from '../../src/client/search/rank.ts'
import { openShard } from '../../src/client/search/shard.ts'
import { buildSearchIndex } from '../../src/search/build-search-index.ts'
import { askIndex } from '../../src/search/proof/ask-index.ts'
import { sampleQueries } from '../../src/search/proof/sample-queries.ts'
import { bundleEngine } from '../../src/site/bundle-engine.ts'
import { bundleWorker } from '../../src/site/bundle-worker.ts'
import { inventGrowingRecords } from '../support/invent-growing-records.ts'

const home = mkdtempSync(join(tmpdir(), 'juanzong-ranking-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('the order of the answers', () => {
  const records = [...inventGrowingRecords(60)].map((record, i) => ({
    ...record,
    blocks: record.blocks.slice(0, 4 + (i % 9)),
  }))
  const sampled = sampleQueries(records, { size: 260, seed: 'ranking' }).map(({ text }) => text)
  const pairs = sampled.slice(0, 60).map((text, i) => `${text} ${sampled[i + 100] ?? ''}`)
  const queries = [...sampled, ...pairs, '工作 -电梯', '街道、社区']
  const answers = new Map<number, readonly (readonly string[])[]>()
  const shards = new Map<number, number>()

  beforeAll(async () => {
    const engine = await bundleEngine()
    for (const mostInShard of [1000, 20, 7]) {
      const folder = join(home, String(mostInShard))
      const summary = await buildSearchIndex(records, folder, { mostInShard })
      const asked = await askIndex(queries, folder, { engine, bundleWorker })
      expect(asked.complaints).toEqual([])
      shards.set(mostInShard, summary.shards)
      answers.set(
        mostInShard,
        asked.answers.map((answer) => ('slugs' in answer ? answer.slugs : [answer.error])),
      )
    }
  }, 60_000)

  test.each([20, 7])('is that of one shard where a shard holds %i reports', (mostInShard) => {
    expect(shards.get(1000)).toBe(1)
    expect(shards.get(mostInShard)).toBeGreaterThan(2)
    expect(answers.get(mostInShard)).toEqual(answers.get(1000))
  })

  test('there are 300 questions and more, many of them with several answers', () => {
    expect(queries.length).toBeGreaterThan(300)
    const several = answers.get(1000)?.filter((slugs) => slugs.length > 1) ?? []
    expect(several.length).toBeGreaterThan(100)
  })
})

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

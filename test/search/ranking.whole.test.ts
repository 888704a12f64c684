import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleEngine } from '../../src/bundle/bundle-engine.ts'
import { bundleWorker } from '../../src/bundle/bundle-worker.ts'
import { buildSearchIndex } from '../../src/search/build-search-index.ts'
import { queryIndex } from '../../src/search/proof/query-index.ts'
import { sampleQueries } from '../../src/search/proof/sample-queries.ts'
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
      const asked = await queryIndex(queries, folder, { engine, bundleWorker })
      expect(asked.complaints).toEqual([])
      shards.set(mostInShard, summary.shards)
      answers.set(
        mostInShard,
        asked.answers.map((answer) => ('slugs' in answer ? answer.slugs : [answer.error])),
      )
    }
  })

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

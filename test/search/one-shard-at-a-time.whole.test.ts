import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { buildSearchIndex } from '../../src/search/build-search-index.ts'
import { inventRecord } from './invented-records.ts'

/** What the indexer was asked for, in order: it contains every page from its start to its end. */
const calls = vi.hoisted((): string[] => [])

vi.mock('pagefind', () => {
  const answer = (call: string) => async (): Promise<object> => {
    calls.push(call)
    return { errors: [] }
  }
  return {
    createIndex: async () => ({
      ...(await answer('start')()),
      index: { addCustomRecord: answer('shard'), writeFiles: answer('write') },
    }),
    close: answer('end'),
  }
})

const home = mkdtempSync(join(tmpdir(), 'juanzong-shards-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('the indexer never contains more than one shard, however many reports there are', async () => {
  const records = Array.from({ length: 230 }, (_, i) =>
    inventRecord(`${2001 + (i % 9)}-report-${i}`, `第${i}号报告`, ['全文在此。']),
  )
  const { shards } = await buildSearchIndex(records, join(home, 'site'), { mostInShard: 60 })
  const runs = calls.join(' ').split(/(?<=end) /)
  expect(runs).toHaveLength(shards)
  for (const run of runs) expect(run).toMatch(/^start shard write end ?$/)
  expect(shards).toBeGreaterThan(3)
})

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleEngine } from '../../src/bundle/bundle-engine.ts'
import { bundleWorker } from '../../src/bundle/bundle-worker.ts'
import { buildSearchIndex } from '../../src/search/build-search-index.ts'
import { type Proof, proveSearch } from '../../src/search/proof/prove-search.ts'
import { SearchIndexError } from '../../src/search/search-index-error.ts'
import type { SearchRecord } from '../../src/search/search-record.ts'
import { inventRecord, RECORDS } from './invented-records.ts'

const home = mkdtempSync(join(tmpdir(), 'juanzong-proof-test-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

let engine: string
beforeAll(async () => {
  engine = await bundleEngine()
})

const MANY = Array.from({ length: 60 }, (_, i) => {
  const { title, blocks } = RECORDS[i % RECORDS.length] ?? inventRecord('', '', [])
  return inventRecord(`${2015 + (i % 9)}-place-${i}`, `${title.Hans}之${i}`, [
    ...blocks.filter((_, n) => (n + i) % 3 > 0).map(({ text }) => text.Hans),
    `第${i}号街道登记图书${i * 7}.5万册。`,
  ])
})

let made = 0
async function prove(
  records: readonly SearchRecord[],
  harm: (folder: string) => void = () => {},
  indexed = records,
): Promise<Proof> {
  const folder = join(home, `site-${++made}`)
  await buildSearchIndex(indexed, folder, { mostInShard: 25 })
  harm(folder)
  return await proveSearch(records, folder, {
    size: 240,
    names: ['柳浦街道', '柳浦街道', '石桥街道', '石橋街道'],
    engine,
    bundleWorker,
  })
}

test('a good index answers every query with the reports that contain it, and no other', async () => {
  const proof = await prove(MANY)
  expect(proof.failures).toEqual([])
  expect(proof.reasons).toEqual([])
  expect(proof.figures).toMatchObject({
    queries: 240,
    recall: 1,
    precision: 1,
    failedQueries: 0,
    kinds: { name: 3, title: 40, number: 40, substring: 157 },
  })
  expect(proof.figures.pairs).toBeGreaterThan(1000)
  const written = readFileSync(join(home, `site-${made}`, 'proof.json'), 'utf8')
  expect(JSON.parse(written)).toEqual(proof.figures)
})

test('the same archive is asked the same queries', async () => {
  const files = []
  for (let i = 0; i < 2; i++) {
    await prove(MANY)
    files.push(readFileSync(join(home, `site-${made}`, 'proof.json'), 'utf8'))
  }
  expect(files[0]).toBe(files[1])
})

describe('a proof fails where', () => {
  test('a part of the index is missing', async () => {
    const { figures, failures, reasons } = await prove(MANY, (folder) => {
      const [part = ''] = readdirSync(join(folder, 'index'))
      rmSync(join(folder, 'index', part))
    })
    expect(figures.recall).toBeLessThan(1)
    expect(reasons.join()).toMatch(/Failed to load the index chunk index\/und_\w+\.pf_index/)
    expect(failures[0]).toMatchObject({ kind: 'missed', block: expect.stringMatching(/^\w+$/) })
  })

  test('the browser’s map of characters is not that of the index', async () => {
    const { figures } = await prove(MANY, (folder) => {
      const file = join(folder, 'settings.json')
      const settings = JSON.parse(readFileSync(file, 'utf8')) as { fold: [string, string] }
      const [from, to] = settings.fold
      writeFileSync(file, JSON.stringify({ ...settings, fold: [from, [...to].reverse().join('')] }))
    })
    expect(figures.recall).toBeLessThan(1)
  })

  test('a report was left out', async () => {
    const { failures } = await prove(MANY, undefined, MANY.slice(1))
    expect(new Set(failures.map(({ slug }) => slug))).toEqual(new Set(['2015-place-0']))
    expect(failures.every(({ kind }) => kind === 'missed')).toBe(true)
  })

  test('a report lost its last paragraph', async () => {
    const short = MANY.map((record) => ({ ...record, blocks: record.blocks.slice(0, -1) }))
    const { failures } = await prove(MANY, undefined, short)
    expect(failures.length).toBeGreaterThan(0)
  })

  test('a report is found that should be gone', async () => {
    const gone = inventRecord('2019-gone', '柳浦街道工作总结', ['老旧小区改造,居民活动室。'])
    const { figures, failures } = await prove(MANY, undefined, [...MANY, gone])
    expect(figures.precision).toBeLessThan(1)
    expect(new Set(failures.map(({ kind, slug }) => `${kind} ${slug}`))).toEqual(
      new Set(['surplus 2019-gone']),
    )
  })

  test('the table of the reports is another’s', async () => {
    const { figures } = await prove(MANY, (folder) => {
      const file = join(folder, 'reports.json')
      const table = JSON.parse(readFileSync(file, 'utf8')) as { rests: number[] }
      writeFileSync(file, JSON.stringify({ ...table, rests: table.rests.toReversed() }))
    })
    expect(figures.recall).toBeLessThan(1)
    expect(figures.precision).toBeLessThan(1)
  })
})

test('an index that does not open is told with a reason', async () => {
  const proving = prove(MANY, (folder) => rmSync(join(folder, 'pagefind.js')))
  await expect(proving).rejects.toThrow(SearchIndexError)
  await expect(proving).rejects.toThrow(/^The finished search does not open: /)
})

test('an archive without reports has nothing to prove', async () => {
  const { figures } = await prove([])
  expect(figures).toMatchObject({ queries: 0, recall: 1, precision: 1 })
})

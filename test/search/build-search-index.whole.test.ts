import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { buildSearchIndex } from '../../src/search/build-search-index.ts'
import { SearchIndexError } from '../../src/search/search-index-error.ts'
import { inventRecord, RECORDS } from './invented-records.ts'

const home = mkdtempSync(join(tmpdir(), 'juanzong-index-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const MANY = Array.from({ length: 230 }, (_, i) =>
  inventRecord(`2024-place-${i}`, `第${i}号街道的报告`, [
    `本街道编号${i},下辖社区${i % 7}个。`,
    '一切照旧。',
  ]),
)

function readTree(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .toSorted()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )
}

test.each([
  ['a few reports', RECORDS],
  ['many reports in shards', MANY],
])('%s give the same bytes, in whatever order they come', async (name, records) => {
  const once = await buildSearchIndex(records, join(home, `${name}-1`), { mostInShard: 100 })
  await buildSearchIndex(records.toReversed(), join(home, `${name}-2`), { mostInShard: 100 })
  expect(once.reports).toBe(records.length)
  expect(readTree(join(home, `${name}-1`))).toEqual(readTree(join(home, `${name}-2`)))
})

test('the folder contains the search and nothing of Pagefind’s own interface', async () => {
  const folder = join(home, 'holdings')
  await buildSearchIndex(RECORDS, folder)
  const names = Object.keys(readTree(folder))
  expect(names.filter((name) => !/^(?:index|text)\//.test(name))).toEqual([
    'facets.json',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.js',
    expect.stringMatching(/^pagefind\.und_\w+\.pf_meta$/),
    'reports.json',
    'settings.json',
    'wasm.unknown.pagefind',
  ])
  expect(names).toContain('text/hans/2024-liupu-annual.json')
  const text = JSON.parse(
    readFileSync(join(folder, 'text/hant/2020-hengtang-speech.json'), 'utf8'),
  ) as object
  expect(text).toMatchObject({
    title: '在橫塘街道黨員大會上的講話'.replace('橫', '横'),
    date: '2024-12-20',
    blocks: [{ id: 'p1', kind: 'paragraph' }, { id: 'p2' }],
  })
})

test('an archive without reports has a search that finds nothing', async () => {
  const folder = join(home, 'empty')
  expect(await buildSearchIndex([], folder)).toEqual({ reports: 0, shards: 0, foldedCharacters: 0 })
  expect(Object.keys(readTree(folder))).toEqual(['settings.json'])
})

test('a shard whose reports did not change is taken from the cache, byte for byte', async () => {
  const cacheFolder = join(home, 'cache')
  const build = async (name: string, records: typeof MANY): Promise<readonly number[]> => {
    const steps: number[] = []
    const options = { mostInShard: 100, cacheFolder }
    await buildSearchIndex(records, join(home, name), {
      ...options,
      onProgress: (done) => steps.push(done),
    })
    return steps
  }
  expect(await build('cold', MANY)).toHaveLength(MANY.length)
  const kept = readdirSync(cacheFolder)
  expect(kept).toHaveLength(3)
  expect(await build('warm', MANY)).toHaveLength(3)
  expect(readTree(join(home, 'warm'))).toEqual(readTree(join(home, 'cold')))

  const changed = MANY.map((record, i) =>
    i === 5 ? inventRecord(record.slug, '改过的题目', ['改过的句子。']) : record,
  )
  const steps = await build('changed', changed)
  expect(steps.length).toBeGreaterThan(3)
  expect(steps.length).toBeLessThan(120)
  expect(readdirSync(cacheFolder).filter((name) => kept.includes(name))).toHaveLength(2)
  await buildSearchIndex(changed, join(home, 'fresh'), { mostInShard: 100 })
  expect(readTree(join(home, 'changed'))).toEqual(readTree(join(home, 'fresh')))
})

test('a report that was taken away is in no part of the next search', async () => {
  const options = { mostInShard: 100, cacheFolder: join(home, 'cache-of-less') }
  await buildSearchIndex(MANY, join(home, 'more'), options)
  const gone = MANY[7]?.slug ?? ''
  const left = MANY.filter(({ slug }) => slug !== gone)
  expect(await buildSearchIndex(left, join(home, 'less'), options)).toMatchObject({
    reports: MANY.length - 1,
  })
  const less = readTree(join(home, 'less'))
  expect(Object.keys(less).filter((path) => path.includes(`/${gone}.`))).toEqual([])
  await buildSearchIndex(left, join(home, 'never-had'), { mostInShard: 100 })
  expect(less).toEqual(readTree(join(home, 'never-had')))
})

test('each report is counted once', async () => {
  const seen: [number, number][] = []
  await buildSearchIndex(RECORDS, join(home, 'progress'), {
    onProgress: (done, total) => seen.push([done, total]),
  })
  expect(seen).toEqual(RECORDS.map((_, i) => [i + 1, RECORDS.length]))
})

test('where Pagefind does not run, one sentence says so', async () => {
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', join(home, 'no-such-program'))
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const failing = buildSearchIndex(RECORDS, join(home, 'failing'))
  await expect(failing).rejects.toThrow(SearchIndexError)
  await expect(failing).rejects.toThrow(/^Pagefind could not start: /)
  expect(said).toHaveBeenCalled()
  vi.unstubAllEnvs()
  said.mockRestore()
})

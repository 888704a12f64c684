import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { Archive } from '../../../src/archive/archive.ts'
import { loadArchive } from '../../../src/archive/load-archive.ts'
import { writeReportIndex } from '../../../src/site/machine/report-index.ts'
import { makeUrls } from '../../../src/site/urls.ts'
import { makeSampleArchive } from '../../support/sample-archive.ts'

const schema = JSON.parse(readFileSync('docs/reports.schema.json', 'utf8'))
const isIndex = new Ajv2020().compile(schema)

interface Entry {
  readonly slug: string
  readonly [field: string]: unknown
}

function read(archive: Archive): { readonly reports: readonly Entry[]; readonly count: number } {
  const { baseUrl, pathPrefix } = archive.settings
  return JSON.parse(writeReportIndex(archive, makeUrls(baseUrl, pathPrefix)))
}

test.each([
  ['the sample', makeSampleArchive()],
  [
    'an archive without a host, below a path',
    makeSampleArchive({ baseUrl: '', pathPrefix: '/a/' }),
  ],
  ['an archive without a report', { ...makeSampleArchive(), reports: [] }],
])('%s has an index by the schema of the documentation', (_, archive) => {
  const index = read(archive)
  expect(isIndex(index), JSON.stringify(isIndex.errors)).toBe(true)
  expect(index.reports.map(({ slug }) => slug)).toEqual(archive.reports.map(({ slug }) => slug))
  expect(index.count).toBe(archive.reports.length)
})

test('so has the archive that comes with the program', async () => {
  const { archive } = await loadArchive('content', {})
  if (!archive) throw new Error('The content was not loaded.')
  const index = read(archive)
  expect(isIndex(index), JSON.stringify(isIndex.errors)).toBe(true)
  expect(index.reports.length).toBeGreaterThan(40)
})

test('the schema refuses what is none', () => {
  const index = read(makeSampleArchive())
  const [first] = index.reports
  for (const wrong of [
    { ...first, titel: {} },
    { ...first, date: '2024/12/20' },
    { ...first, title: { Hans: '柳浦' } },
    { ...first, kind: 'essay' },
  ])
    expect(isIndex({ ...index, reports: [wrong] })).toBe(false)
})

test('an entry has both titles and addresses, its agency, numbers and where it comes from', () => {
  const [first, , news] = read(makeSampleArchive({ pathPrefix: '/archive/' })).reports
  expect(first).toMatchObject({
    slug: '2024-liupu-annual',
    title: { Hans: '柳浦街道2024年工作总结和2025年工作思路' },
    url: { Hant: 'https://reports.example/archive/zh-hant/reports/2024-liupu-annual/' },
    script: 'Hans',
    date: '2024-12-20',
    period: [2024, 2025],
    agency: { slug: 'liupu', name: { Hans: '柳浦街道办事处', Hant: '柳浦街道辦事處' } },
    topics: { Hans: ['河道治理', '老旧小区'] },
    indexNumber: 'QL0317-04/2024-00218',
    source: { retrieved: '2025-03-08' },
  })
  expect(news).not.toHaveProperty('agency')
  expect(news).not.toHaveProperty('source')
})

test('a report stands on a line of its own, so that two builds can be compared', () => {
  const archive = makeSampleArchive()
  const lines = writeReportIndex(archive, makeUrls('', '/')).trimEnd().split('\n')
  expect(lines).toHaveLength(archive.reports.length + 2)
})

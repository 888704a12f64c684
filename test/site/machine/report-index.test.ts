import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { Archive } from '../../../src/archive/archive.ts'
import { loadArchive } from '../../../src/archive/load-archive.ts'
import type { TextRecord } from '../../../src/report/fields/report-record.ts'
import { INDEX_SCHEMA } from '../../../src/report/fields/report-schema.ts'
import { writeReportIndex } from '../../../src/site/machine/report-index.ts'
import { toReportRecord } from '../../../src/site/to-report-record.ts'
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
    { ...first, texts: {} },
    { ...first, kind: 'essay' },
  ])
    expect(isIndex({ ...index, reports: [wrong] })).toBe(false)
})

test('an entry is what the JSON file of its report says, without the text', () => {
  const archive = makeSampleArchive({ pathPrefix: '/archive/' })
  for (const [i, entry] of read(archive).reports.entries()) {
    const report = archive.reports[i]
    if (!report) throw new Error('The index has more entries than the archive has reports.')
    const { texts, ...record } = JSON.parse(JSON.stringify(toReportRecord(report, archive)))
    const withoutText = ({ blocks: _blocks, notes: _notes, ...text }: TextRecord): object => text
    expect(entry).toEqual({
      ...record,
      texts: { Hans: withoutText(texts.Hans), Hant: withoutText(texts.Hant) },
    })
  }
  expect(read(archive).reports[0]).toMatchObject({
    slug: '2024-liupu-annual',
    agency: 'liupu',
    period: { from: 2024, to: 2025 },
    texts: {
      Hans: { agency: '柳浦街道办事处', topics: ['河道治理', '老旧小区'] },
      Hant: { url: 'https://reports.example/archive/zh-hant/reports/2024-liupu-annual/' },
    },
  })
})

test('the documentation has the schema of today', async () => {
  // `npx vitest run test/site/machine --update` writes it anew.
  const text = `${JSON.stringify(INDEX_SCHEMA, null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../../docs/reports.schema.json')
})

test('a report is on a line of its own, so that two builds can be compared', () => {
  const archive = makeSampleArchive()
  const lines = writeReportIndex(archive, makeUrls('', '/')).trimEnd().split('\n')
  expect(lines).toHaveLength(archive.reports.length + 2)
})

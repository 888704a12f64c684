import { expect, test } from 'vitest'
import template from '../../layouts/pages/report.11ty.ts'
import {
  archiveEpubPath,
  epubPath,
  jsonPath,
  textPath,
} from '../../src/site/shown/download-paths.ts'
import { writeSize } from '../../src/site/shown/downloads.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'
import { SAMPLE_ASSETS } from '../support/sample-assets.ts'

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 KB'],
  [13_201, '14 KB'],
  [999_999, '1000 KB'],
  [1_000_000, '1.0 MB'],
  [58_310_000, '58.4 MB'],
])('%d bytes are %s', (bytes, expected) => {
  expect(writeSize(bytes)).toBe(expected)
})

const SLUG = '2024-liupu-annual'
const downloads = new Map([
  [jsonPath(SLUG), 26_001],
  [textPath(SLUG, 'Hant'), 9000],
  [epubPath(SLUG, 'Hans'), 12_400],
  [archiveEpubPath('Hans'), 6_640_000],
])

test('a report’s page offers the files that were made, in its own script, each with its size', () => {
  const archive = makeSampleArchive({ pathPrefix: '/archive/' })
  const { report: reports } = toPages(archive, { downloads })
  const pages = reports.filter(({ url }) => url.includes(SLUG)).map((draft) => draft.finish())
  expect(pages.map((page) => page.downloads.map(({ url, size }) => [url, size]))).toEqual([
    [
      [`/archive/zh-hans/reports/${SLUG}/${SLUG}-zh-hans.epub`, '13 KB'],
      [`/archive/data/reports/${SLUG}.json`, '27 KB'],
    ],
    [
      [`/archive/zh-hant/reports/${SLUG}/${SLUG}-zh-hant.txt`, '9 KB'],
      [`/archive/data/reports/${SLUG}.json`, '27 KB'],
    ],
  ])
  const [page] = pages
  if (!page) throw new Error('There is no page.')
  expect(template.render({ item: page, assets: SAMPLE_ASSETS })).toContain(
    `<a href="/archive/data/reports/${SLUG}.json" download="${SLUG}.json">`,
  )
})

test('the about page offers the archive’s own files', () => {
  const { content: contents } = toPages(makeSampleArchive(), { downloads })
  const about = contents
    .filter((page) => page.about?.take)
    .map((page) => page.about?.take?.downloads)
  expect(about).toEqual([
    [expect.objectContaining({ url: '/data/archive-zh-hans.epub', size: '6.7 MB' })],
    [],
  ])
})

test('where nothing was made, nothing is offered', () => {
  const [draft] = toPages(makeSampleArchive()).report
  const page = draft?.finish()
  expect(page?.downloads).toEqual([])
  expect(page && template.render({ item: page, assets: SAMPLE_ASSETS })).not.toContain(
    'id="downloads"',
  )
})

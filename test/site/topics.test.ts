import { expect, test } from 'vitest'
import { groupTopics } from '../../src/site/pages/listing/topics.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'

const archive = makeSampleArchive()

test('a topic that several reports have is a list, under one address in both scripts', () => {
  const { listing: listings, directory: directories } = toPages(archive)
  const lists = listings.filter(({ url }) => url.includes('/topics/'))
  expect(lists.map(({ heading, total }) => `${heading} ${total}`)).toEqual([
    '河道治理 2',
    '河道治理 2',
  ])
  expect(lists[0]?.url).toMatch(/^\/zh-hans\/topics\/t-[0-9a-z]{6}\/$/)
  expect(lists[1]?.url).toBe(lists[0]?.url.replace('hans', 'hant'))
  expect(lists[0]?.rows.map(({ slug }) => slug)).toEqual(['2024-liupu-annual', '2022-liupu-plan'])
  expect(directories.map(({ url }) => url)).toContain('/zh-hant/topics/')
})

test('the catalogue and the home page lead to it; a word that one report has does not make a list', () => {
  const { listing: listings, home: homes } = toPages(archive)
  const labels = [listings[0]?.facets, homes[0]?.ways].map((facets) =>
    facets?.find(({ name }) => name === 'topic')?.values.map(({ label }) => label),
  )
  expect(labels).toEqual([['河道治理'], ['河道治理']])
})

test('an archive without topics has no page of them', () => {
  const reports = archive.reports.map((report) => {
    const text = (script: 'Hans' | 'Hant') => ({ ...report.texts[script], topics: [] })
    return { ...report, texts: { Hans: text('Hans'), Hant: text('Hant') } }
  })
  const { listing: listings, directory: directories } = toPages({ ...archive, reports })
  const urls = [...listings, ...directories].map(({ url }) => url)
  expect(urls.filter((url) => url.includes('topics'))).toEqual([])
})

test('of thousands of words the most frequent are lists, the same ones whatever the order of the files', () => {
  const [report] = archive.reports
  if (!report) throw new Error('The sample has no report.')
  const many = Array.from({ length: 2000 }, (_, i) => {
    const topics = [`词${i % 700}`, ...(i % 3 === 0 ? ['常用词'] : [])]
    const text = (script: 'Hans' | 'Hant') => ({ ...report.texts[script], topics })
    return { ...report, slug: `r-${i}`, texts: { Hans: text('Hans'), Hant: text('Hant') } }
  })
  const topics = groupTopics(many)
  expect(topics).toHaveLength(300)
  expect(topics[0]?.names.Hans).toBe('常用词')
  expect(new Set(topics.map(({ path }) => path)).size).toBe(300)
  expect(groupTopics(many.toReversed()).map(({ path }) => path)).toEqual(
    topics.map(({ path }) => path),
  )
})

test('a report’s record leads to the lists of its topics, and only to those there are', () => {
  const pages = toPages(archive)
  const report = pages.report
    .find(({ url }) => url === '/zh-hant/reports/2024-liupu-annual/')
    ?.finish()
  const entry = report?.record.find(({ label }) => label === '主題')
  expect(entry?.text).toBe('河道治理、老旧小區')
  const list = pages.listing.find(({ url }) => url.startsWith('/zh-hant/topics/'))
  expect(entry?.parts).toEqual([{ text: '河道治理', url: list?.url }, { text: '老旧小區' }])
})

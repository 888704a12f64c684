import { describe, expect, test } from 'vitest'
import type { Archive } from '../../../src/archive/archive.ts'
import type { PublishedReport } from '../../../src/archive/published-report.ts'
import { toMachineFiles } from '../../../src/site/machine/to-machine-files.ts'
import { toPages } from '../../../src/site/to-pages.ts'
import { parseEdtf } from '../../../src/text/edtf.ts'
import { makeSampleArchive } from '../../support/sample-archive.ts'

const sample = makeSampleArchive()

function feedsOf(archive: Archive): ReadonlyMap<string, string> {
  const files = toMachineFiles(archive, toPages(archive))
  const feeds = files.filter(({ outputPath }) => outputPath.endsWith('feed.xml'))
  return new Map(feeds.map(({ outputPath, text }) => [outputPath, text]))
}

function feedOf(path: string, archive = sample): string {
  const feed = feedsOf(archive).get(path)
  if (feed === undefined) throw new Error(`No feed ${path}`)
  return feed
}

const entriesOf = (feed: string): readonly string[] => feed.match(/<entry>[\s\S]*?<\/entry>/g) ?? []
const valuesOf = (part: string, name: string): readonly string[] =>
  [...part.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, value = '']) => value)
const linksOf = (part: string, rel: string): readonly Readonly<Record<string, string>>[] =>
  [...part.matchAll(/<link ([^>]*)\/>/g)]
    .map(([, attributes = '']) =>
      Object.fromEntries(
        [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
          name,
          value,
        ]),
      ),
    )
    .filter((link) => link['rel'] === rel)

test('there is a feed for each script, and for each agency that has a report', () => {
  expect([...feedsOf(sample).keys()].toSorted()).toEqual(
    ['zh-hans', 'zh-hant'].flatMap((folder) => [
      `${folder}/agencies/dongli/feed.xml`,
      `${folder}/agencies/liupu/feed.xml`,
      `${folder}/agencies/shiqiao/feed.xml`,
      `${folder}/feed.xml`,
    ]),
  )
})

describe('what RFC 4287 asks of a feed', () => {
  test.each([...feedsOf(sample)])('%s', (path, feed) => {
    const entries = entriesOf(feed)
    const head = feed.slice(0, feed.indexOf('<entry>'))
    const own = `https://reports.example/${path}`
    expect(head).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Han')
    // 4.1.1: exactly one id, title and updated; an author; a link to itself.
    expect(valuesOf(head, 'id')).toEqual([own])
    expect(valuesOf(head, 'title')).toHaveLength(1)
    expect(valuesOf(head, 'name')).toHaveLength(1)
    expect(linksOf(head, 'self').map(({ href }) => href)).toEqual([own])
    expect(linksOf(head, 'alternate').map(({ href }) => href)).toEqual([
      own.replace('feed.xml', ''),
    ])
    // 4.1.2: of an entry too; without content, an alternate; none twice of one type and language.
    for (const entry of entries) {
      expect(valuesOf(entry, 'id')).toHaveLength(1)
      expect(valuesOf(entry, 'title')).toHaveLength(1)
      expect(valuesOf(entry, 'updated')).toHaveLength(1)
      const alternates = linksOf(entry, 'alternate')
      expect(alternates[0]?.['href']).toBe(valuesOf(entry, 'id')[0])
      const pairs = alternates.map(({ type, hreflang }) => `${type} ${hreflang}`)
      expect(new Set(pairs).size).toBe(2)
      expect(valuesOf(entry, 'summary')[0]).not.toBe('')
    }
    // 3.3: every date is one of RFC 3339, with capital T and Z.
    for (const instant of [...valuesOf(feed, 'updated'), ...valuesOf(feed, 'published')]) {
      expect(instant).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
      expect(new Date(instant).toISOString()).toBe(instant.replace('Z', '.000Z'))
    }
    const ids = entries.flatMap((entry) => valuesOf(entry, 'id'))
    expect(new Set(ids).size).toBe(ids.length)
    expect(valuesOf(head, 'updated')[0]).toBe(valuesOf(entries[0] ?? '', 'updated')[0])
  })
})

test('an agency’s feed has its own reports only', () => {
  const ids = valuesOf(feedOf('zh-hant/agencies/shiqiao/feed.xml'), 'id')
  expect(ids.slice(1)).toEqual([
    'https://reports.example/zh-hant/reports/2024-shiqiao-annual/',
    'https://reports.example/zh-hant/reports/2019-shiqiao-annual/',
  ])
})

test('a day that is not known is not published: what must be an instant is the first it may mean', () => {
  const entries = entriesOf(feedOf('zh-hans/feed.xml'))
  const dates = (slug: string): readonly (readonly string[])[] => {
    const entry = entries.find((one) => one.includes(`/reports/${slug}/</id>`)) ?? ''
    return [valuesOf(entry, 'updated'), valuesOf(entry, 'published')]
  }
  expect(dates('2024-lamp-classroom')).toEqual([['2024-11-06T00:00:00Z'], ['2024-11-06T00:00:00Z']])
  expect(dates('2024-shiqiao-annual')).toEqual([['2024-12-01T00:00:00Z'], []])
  expect(dates('2023-dongli-midyear')).toEqual([['2023-01-01T00:00:00Z'], []])
  expect(dates('2019-shiqiao-annual')).toEqual([['2019-12-30T00:00:00Z'], []])
})

test('titles are text: marks of markup stand escaped', () => {
  const titles = valuesOf(feedOf('zh-hans/feed.xml'), 'title')
  expect(titles).toContain('石桥街道2019年工作总结&#60;送审稿&#62;&#38;附件')
})

test('a report that was changed comes first, and keeps the day it was published', () => {
  const date = parseEdtf('2025-06-01')
  if (!date) throw new Error('No date.')
  const reports = sample.reports.map((report): PublishedReport => {
    if (report.slug !== '2022-liupu-plan') return report
    const Hans = { ...report.texts.Hans, changes: [{ date, note: '更正第3段数字' }] }
    return { ...report, texts: { ...report.texts, Hans } }
  })
  const feed = feedOf('zh-hans/feed.xml', { ...sample, reports })
  const [entry = ''] = entriesOf(feed)
  expect(valuesOf(feed, 'updated')[0]).toBe('2025-06-01T00:00:00Z')
  expect(valuesOf(entry, 'id')[0]).toMatch(/2022-liupu-plan\/$/)
  expect(valuesOf(entry, 'published')).toEqual(['2022-01-10T00:00:00Z'])
})

test('of many reports the fifty newest are told', () => {
  const [first] = sample.reports
  if (!first) throw new Error('The sample has no report.')
  const reports = Array.from({ length: 120 }, (_, i) => ({ ...first, slug: `r-${i}` }))
  const feed = feedOf('zh-hans/feed.xml', { ...sample, reports })
  expect(entriesOf(feed)).toHaveLength(50)
  expect(feed).toContain('/reports/r-49/')
})

test('pages name their feeds where there are any', () => {
  const heads = (archive: Archive): readonly unknown[] => {
    const { home: homes, listing: listings } = toPages(archive)
    return [homes[0]?.chrome.feed?.url, ...listings.map(({ url, feed }) => feed && [url, feed.url])]
  }
  expect(heads(sample)).toContain('/zh-hans/feed.xml')
  expect(heads(sample)).toContainEqual([
    '/zh-hant/agencies/liupu/',
    '/zh-hant/agencies/liupu/feed.xml',
  ])
  const paths = feedsOf(sample)
  for (const named of heads(sample).flat())
    if (String(named).endsWith('feed.xml'))
      expect([...paths.keys()]).toContain(String(named).slice(1))
  for (const silent of [makeSampleArchive({ baseUrl: '' }), { ...sample, reports: [] }])
    expect(heads(silent).filter(Boolean)).toEqual([])
})

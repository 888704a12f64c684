import { describe, expect, test } from 'vitest'
import {
  type SitemapEntry,
  toSitemapEntries,
  writeSitemaps,
} from '../../../src/site/machine/sitemap.ts'
import { toMachineFiles } from '../../../src/site/machine/to-machine-files.ts'
import { toPages } from '../../../src/site/to-pages.ts'
import { makeUrls } from '../../../src/site/urls.ts'
import { makeSampleArchive } from '../../support/sample-archive.ts'
import { SAMPLE_ASSETS } from '../../support/sample-assets.ts'
import { writePages } from '../../support/written-site.ts'

const archive = makeSampleArchive({ pathPrefix: '/archive/' })
const pages = toPages(archive)
const urls = makeUrls('https://reports.example', '/archive/')
const entries = toSitemapEntries(pages, archive.reports, { ...archive.settings, urls })

test('the sitemap has every page that search engines may show, and no other', () => {
  const written = writePages(pages, SAMPLE_ASSETS)
  const shown = written.filter(
    ({ markup, page }) => !markup.includes('content="noindex"') && page.canonical !== undefined,
  )
  expect(shown.length).toBeGreaterThan(40)
  expect(entries.map(({ address }) => address).toSorted()).toEqual(
    shown.map(({ page }) => page.canonical ?? '').toSorted(),
  )
  expect(written.length).toBeGreaterThan(shown.length)
})

test('each alternate is an address of the sitemap, and names the same ones', () => {
  const byAddress = new Map(entries.map((entry) => [entry.address, entry]))
  for (const { address, alternates } of entries) {
    expect(alternates.map(({ lang }) => lang)).toEqual(
      expect.arrayContaining(['zh-Hans', 'zh-Hant', 'x-default']),
    )
    for (const { href } of alternates)
      expect(byAddress.get(href)?.alternates, address).toEqual(alternates)
  }
})

test('a day is only where a report says one for sure', () => {
  const days = new Map(entries.map(({ address, changed }) => [address, changed]))
  const day = (slug: string): string | undefined => days.get(urls.absolute(`zh-hans/${slug}`) ?? '')
  expect(day('reports/2024-lamp-classroom/')).toBe('2024-11-06')
  // It was changed on that day.
  expect(day('reports/2024-liupu-annual/')).toBe('2025-04-02')
  for (const unsure of ['2024-shiqiao-annual', '2023-dongli-midyear', '2019-shiqiao-annual'])
    expect(day(`reports/${unsure}/`), unsure).toBeUndefined()
  expect(day('catalogue/')).toBeUndefined()
})

test('it is not written where the archive names no host', () => {
  const hostless = makeSampleArchive({ baseUrl: '' })
  const paths = toMachineFiles(hostless, toPages(hostless)).map(({ outputPath }) => outputPath)
  expect(paths.filter((path) => /sitemap|feed/.test(path))).toEqual([])
  expect(paths).toContain('reports.json')
})

describe('many addresses', () => {
  const many = (count: number): readonly SitemapEntry[] =>
    Array.from({ length: count }, (_, i) => ({
      address: `https://reports.example/${i}/`,
      alternates: [],
    }))
  const absolute = (path: string): string => `https://reports.example/${path}`
  const count = (text: string): number => text.match(/<loc>/g)?.length ?? 0

  test('as many as one file may hold are in one', () => {
    const files = writeSitemaps(many(50_000), absolute)
    expect(files.map(({ outputPath }) => outputPath)).toEqual(['sitemap.xml'])
    expect(count(files[0]?.text ?? '')).toBe(50_000)
  })

  test('one more, and there is an index of two files that contain all of them once', () => {
    const files = writeSitemaps(many(50_001), absolute)
    expect(files.map(({ outputPath }) => outputPath)).toEqual([
      'sitemap.xml',
      'sitemap-1.xml',
      'sitemap-2.xml',
    ])
    const [index, ...parts] = files
    expect(index?.text).toContain('<sitemapindex')
    expect(index?.text).toContain('<loc>https://reports.example/sitemap-2.xml</loc>')
    expect(parts.map(({ text }) => count(text))).toEqual([50_000, 1])
  })

  test('no file is larger than it may be, and none is empty', () => {
    const limits = { addresses: 50_000, bytes: 1000 }
    const [, ...parts] = writeSitemaps(many(60), absolute, limits)
    expect(parts.length).toBeGreaterThan(3)
    for (const { text } of parts) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1000)
      expect(count(text)).toBeGreaterThan(0)
    }
    expect(parts.reduce((sum, { text }) => sum + count(text), 0)).toBe(60)
  })
})

test('an address with an ampersand is escaped', () => {
  const href = 'https://reports.example/?a=1&b=2'
  const [file] = writeSitemaps(
    [{ address: href, alternates: [{ lang: 'zh-Hans', href }] }],
    () => undefined,
  )
  expect(file?.text).not.toMatch(/&(?!#\d+;)/)
})

test('a page that names another for its own is left to that one', () => {
  const [listing] = pages.listing
  if (!listing) throw new Error('The sample has no list.')
  const canonical = urls.absolute('zh-hans/elsewhere/') ?? ''
  const found = toSitemapEntries({ ...pages, listing: [{ ...listing, canonical }] }, [], {
    ...archive.settings,
    urls,
  })
  expect(found.map(({ address }) => address)).not.toContain(canonical)
})

import { expect, test } from 'vitest'
import { toPages } from '../../src/site/to-pages.ts'
import { makeManyReports, makeSampleArchive } from '../support/sample-archive.ts'
import { finishPages } from '../support/written-site.ts'

const archive = makeSampleArchive()
const pages = toPages(archive)
const all = finishPages(pages)
const reports = pages.report.map((draft) => draft.finish())

test('every report has one page in each script, and every page a file of its own', () => {
  expect(pages.report).toHaveLength(archive.reports.length * 2)
  expect(new Set(all.map(({ outputPath }) => outputPath)).size).toBe(all.length)
})

test('a page’s address is its file without index.html', () => {
  for (const { url, outputPath } of all)
    expect(`/${outputPath}`.replace(/(^|\/)index\.html$/, '$1')).toBe(url)
})

/** The two scripts side by side are one page, so is the raw text, and for machines there is only the report. */
const isParallel = (path: string): boolean => /\/(?:parallel|source)\//.test(path)

test('the pages that each address promises in the other script are there, and point back', () => {
  const byUrl = new Map(all.map((page) => [page.url, page]))
  const paired = all.filter(
    ({ outputPath, lang }) => outputPath.includes('/') && !isParallel(outputPath) && lang !== 'en',
  )
  expect(paired.length).toBeGreaterThan(40)
  for (const page of paired) {
    const other = byUrl.get(page.otherUrl)
    expect(other?.otherUrl).toBe(page.url)
    expect(other?.lang).toBe(page.otherLang)
  }
})

test('hreflang pairs are mutual: each page that is named names the same ones', () => {
  const own = all.filter(({ outputPath }) => !isParallel(outputPath))
  const byAddress = new Map(own.map((page) => [page.canonical, page]))
  for (const page of own) {
    for (const { href, lang } of page.alternates) {
      const named = byAddress.get(href)
      expect(named?.alternates, href).toEqual(page.alternates)
      if (lang !== 'x-default') expect(named?.lang).toBe(lang)
    }
    if (page.canonical !== undefined)
      expect(page.alternates.map(({ href }) => href)).toContain(page.canonical)
  }
})

test('404 has no address of its own', () => {
  const notFound = pages.leaf.find(({ kind }) => kind === 'not-found')
  expect(notFound?.outputPath).toBe('404.html')
  expect(notFound?.canonical).toBeUndefined()
  expect(notFound?.alternates).toEqual([])
})

test('a path prefix comes before every address and before no file', () => {
  const below = finishPages(toPages(makeSampleArchive({ pathPrefix: '/archive/' })))
  for (const { url, otherUrl, outputPath, canonical, chrome } of below) {
    const links = [url, otherUrl, chrome.homeUrl, ...chrome.nav.map((link) => link.url)]
    for (const link of links) expect(link).toMatch(/^\/archive\//)
    expect(outputPath).not.toMatch(/^\/|archive\//)
    if (canonical !== undefined) expect(canonical).toMatch(/^https:\/\/reports\.example\/archive\//)
  }
})

test('Hong Kong’s standard gives its own language tag, the same addresses and its own words', () => {
  const hk = toPages(makeSampleArchive({ hantStandard: 'hk' }))
  const home = hk.home.find(({ script }) => script === 'Hant')
  expect(home?.lang).toBe('zh-Hant-HK')
  expect(home?.url).toBe('/zh-hant/')
  expect(home?.chrome.words.tools.size).toBe('字型大小')
})

test('previous and next are the same agency’s, older and newer', () => {
  const urls = (slug: string): readonly (string | undefined)[] => {
    const page = reports.find(({ url }) => url === `/zh-hans/reports/${slug}/`)
    return [page?.previous?.url, page?.next?.url]
  }
  expect(urls('2024-liupu-annual')).toEqual(['/zh-hans/reports/2022-liupu-plan/', undefined])
  expect(urls('2022-liupu-plan')).toEqual([undefined, '/zh-hans/reports/2024-liupu-annual/'])
  expect(urls('2024-lamp-classroom')).toEqual([undefined, undefined])
})

test('a long list is cut into pages that know one another', () => {
  const { listing: listings } = toPages(makeManyReports(archive, 950))
  const catalogue = listings.filter(({ url }) => url.startsWith('/zh-hans/catalogue/'))
  expect(catalogue.map(({ rows }) => rows.length)).toEqual([...Array(9).fill(100), 50])
  expect(catalogue[4]?.url).toBe('/zh-hans/catalogue/5/')
  expect(
    catalogue[4]?.pageLinks.map(({ number, afterGap }) => (afterGap ? '…' : '') + number),
  ).toEqual(['1', '…3', '4', '5', '6', '7', '…10'])
  expect(new Set(catalogue.map(({ title }) => title)).size).toBe(10)
})

test('what a program suggested and nobody confirmed is marked', () => {
  const page = reports.find(({ url }) => url === '/zh-hans/reports/2024-shiqiao-annual/')
  expect(page?.pendingNote).toBe('待核：题名由程序推定，尚未经人核对。')
  expect(page?.record.filter(({ pending }) => pending).map(({ label }) => label)).toEqual([
    '发文日期',
  ])
})

test('a printed report says where it came from', () => {
  const page = reports.find(({ url }) => url === '/zh-hans/reports/2024-liupu-annual/')
  expect(page?.printSource).toBe(
    '柳浦街道办事处：《柳浦街道2024年工作总结和2025年工作思路》，2024年12月20日。 https://reports.example/zh-hans/reports/2024-liupu-annual/',
  )
})

test('an archive that names no host has links all the same, and no address that is only half one', () => {
  const homeless = toPages(makeSampleArchive({ baseUrl: '' }))
  for (const page of finishPages(homeless)) {
    expect(page.canonical).toBeUndefined()
    for (const { href } of page.alternates) expect(href).toMatch(/^\/(?:zh-han[st]\/|en\/|$)/)
  }
  const report = homeless.report[0]?.finish()
  expect(report?.citations.gbt7714.after).toBe('.')
  for (const { text } of report?.citations.others ?? [])
    expect(text).not.toMatch(/UR {2}-|url|undefined/i)
})

test('an archive without reports has its pages all the same', () => {
  const empty = toPages({ ...archive, reports: [], glossary: [], pages: [] })
  expect(empty.report).toEqual([])
  expect(empty.home[0]?.coverage.rows).toEqual([])
  const about = ['/zh-hans/about/', '/zh-hant/about/', '/en/about/']
  expect(empty.content.map(({ url }) => url)).toEqual(about)
})

import { expect, test } from 'vitest'
import template from '../../layouts/pages/coverage.11ty.ts'
import type { Archive } from '../../src/archive/archive.ts'
import type { Assets } from '../../src/bundle/assets.ts'
import type { CoveragePage, MatrixCell } from '../../src/site/pages/coverage/coverage-page.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'

const archive = makeSampleArchive()
const find = (pages: readonly CoveragePage[], url: string): CoveragePage => {
  const page = pages.find((one) => one.url === url)
  if (!page) throw new Error(`There is no ${url} among ${pages.map((one) => one.url).join(' ')}`)
  return page
}
const cellOf = (page: CoveragePage, agency: string, year: number): MatrixCell | undefined =>
  page.rows.find((row) => row.year === year)?.cells[
    page.agencies.findIndex(({ name }) => name === agency)
  ]

test('what there is leads to the report, what is lacking to the way to give it, the rest is said', () => {
  const page = find(toPages(archive).coverage, '/zh-hans/coverage/')
  expect(cellOf(page, '柳浦街道', 2024)).toMatchObject({
    kind: 'have',
    count: 1,
    url: '/zh-hans/reports/2024-liupu-annual/',
    label: '柳浦街道2024年，收录1篇',
  })
  expect(cellOf(page, '柳浦街道', 2023)).toMatchObject({ kind: 'lack', url: '#lack-liupu-2023' })
  expect(cellOf(page, '石桥街道', 2020)).toMatchObject({ kind: 'none', url: '#gap-shiqiao' })
  expect(cellOf(page, '石桥街道', 2022)).toMatchObject({ kind: 'lack' })
  expect(cellOf(page, '东篱街道', 2024)).toEqual({ kind: 'outside' })
  // A gap of one kind says nothing of the others.
  expect(page.rows.at(-1)?.year).toBe(2019)
})

test('a page of one kind counts that kind, and knows its gaps', () => {
  const { coverage: coverages } = toPages(archive)
  const annual = find(coverages, '/zh-hans/coverage/annual-report/')
  expect(annual.agencies.map(({ name }) => name)).toEqual(['柳浦街道', '石桥街道'])
  const plan = find(coverages, '/zh-hans/coverage/plan/')
  expect(cellOf(plan, '石桥街道', 2018)).toMatchObject({ kind: 'none' })
  expect(plan.gaps[0]?.spans.map(({ years, kind }) => `${years} ${kind}`)).toEqual([
    '2020—2021年 各种报告',
    '2018年 工作计划',
  ])
})

test('a letter for a lacking year names the agency, the year and the kind', () => {
  const { coverage: coverages } = toPages(archive)
  const page = find(coverages, '/zh-hant/coverage/annual-report/')
  const shiqiao = page.lacking.find(({ agency }) => agency === '石橋街道')
  const url = new URL(shiqiao?.years.find(({ year }) => year === 2023)?.url ?? '')
  expect(url.pathname).toBe('editor@reports.example')
  expect(url.searchParams.get('subject')).toBe('補充：石橋街道辦事處2023年')
  expect(url.searchParams.get('body')).toMatch(
    /^機構：石橋街道辦事處\r\n年份：2023\r\n種類：年度總結\r\n/,
  )
})

test('where the archive has no address, a lacking year is named, and no letter is promised', () => {
  const { contact: _, ...settings } = archive.settings
  const page = find(toPages({ ...archive, settings }).coverage, '/zh-hans/coverage/')
  expect(page.lacking[0]?.years[0]).toMatchObject({ id: 'lack-liupu-2023', year: 2023 })
  expect(page.lacking[0]?.years[0]?.url).toBeUndefined()
  expect(template.render({ item: page, assets: {} as Assets })).not.toMatch(/起好头的信/)
})

test('several reports of a year lead to the first of them, on whatever page of the agency’s list', () => {
  const [first] = archive.reports
  if (!first) throw new Error('The sample has no report.')
  const many = Array.from({ length: 250 }, (_, i) => ({
    ...first,
    slug: `report-${i}`,
    year: i < 240 ? 2024 : 2023,
  }))
  const pages = toPages({ ...archive, reports: many })
  const page = find(pages.coverage, '/zh-hans/coverage/')
  const cell = cellOf(page, '柳浦街道', 2023)
  expect(cell).toMatchObject({ url: '/zh-hans/agencies/liupu/3/#r-report-240' })
  const list = pages.listing.find(({ url }) => url === '/zh-hans/agencies/liupu/3/')
  expect(list?.rows.map(({ slug }) => slug)).toContain('report-240')
})

/** An archive of so many agencies in districts of 25, each with two reports. */
function makeWide(count: number): Archive {
  const [agency, report] = [archive.agencies[0], archive.reports[0]]
  if (!agency || !report) throw new Error('The sample is empty.')
  const slugs = Array.from({ length: count }, (_, i) => `agency-${i}`)
  return {
    ...archive,
    agencies: slugs.map((slug, i) => {
      const names = { ...agency.names.Hans, shortName: slug, district: `区${Math.floor(i / 25)}` }
      return { ...agency, slug, names: { Hans: names, Hant: names } }
    }),
    reports: slugs.flatMap((agencySlug, i) =>
      [2024, 2020].map((year) => ({ ...report, slug: `r${i}-${year}`, year, agencySlug })),
    ),
  }
}

test('many agencies are spread over pages, those of a district together, each agency once', () => {
  const wide = toPages(makeWide(100)).coverage.filter(({ url }) =>
    /^\/zh-hans\/coverage\/(?:\d+\/)?$/.test(url),
  )
  expect(wide.map(({ url, agencies }) => `${url} ${agencies.length}`)).toEqual([
    '/zh-hans/coverage/ 25',
    '/zh-hans/coverage/2/ 25',
    '/zh-hans/coverage/3/ 25',
    '/zh-hans/coverage/4/ 25',
  ])
  expect(new Set(wide.flatMap(({ agencies }) => agencies.map(({ name }) => name))).size).toBe(100)
  expect(wide[1]?.heading).toBe('收录情况（区1：agency-25—agency-49）')
  expect(wide[1]?.parts.find(({ isCurrent }) => isCurrent)?.url).toBe('/zh-hans/coverage/2/')
})

import { expect, test } from 'vitest'
import { toPages } from '../../src/site/to-pages.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'

const { listing: listings } = toPages(makeSampleArchive())
const find = (url: string) => listings.find((page) => page.url === url)

test('an agency’s page has its place, its former names, and every year with what to do about it', () => {
  const page = find('/zh-hant/agencies/shiqiao/')
  expect(page?.agency?.place).toBe('澄江市 青瀾區')
  expect(find('/zh-hant/agencies/liupu/')?.formerNames).toEqual(['柳浦鎮'])
  expect(page?.agency?.years.map(({ year, kind }) => `${year} ${kind}`)).toEqual([
    '2019 have',
    '2020 none',
    '2021 none',
    '2022 lack',
    '2023 lack',
    '2024 have',
  ])
  const [first, , unpublished, lacking] = page?.agency?.years ?? []
  expect(first?.url).toBe('/zh-hant/reports/2019-shiqiao-annual/')
  expect(unpublished?.url).toBeUndefined()
  expect(unpublished?.label).toBe('石橋街道2021年，查明未公開')
  expect(lacking?.url).toMatch(/^mailto:editor@reports\.example\?subject=/)
})

test('the catalogue shows how many reports there are of each year, empty years too', () => {
  const timeline = find('/zh-hans/catalogue/')?.timeline
  expect(timeline?.most).toBe(3)
  expect(timeline?.years.map(({ year, count, url }) => [year, count, url])).toEqual([
    [2019, 1, '/zh-hans/years/2019/'],
    [2020, 0, undefined],
    [2021, 0, undefined],
    [2022, 1, '/zh-hans/years/2022/'],
    [2023, 1, '/zh-hans/years/2023/'],
    [2024, 3, '/zh-hans/years/2024/'],
  ])
  expect(find('/zh-hans/years/2024/')?.timeline).toBeUndefined()
})

test('two reports two thousand years apart make no two thousand columns', () => {
  const archive = makeSampleArchive()
  const reports = archive.reports.map((report, i) => (i === 0 ? { ...report, year: 22 } : report))
  const list = toPages({ ...archive, reports }).listing.find(({ url }) =>
    url.endsWith('/catalogue/'),
  )
  expect(list?.timeline?.years.map(({ year }) => year)).toEqual([22, 2019, 2022, 2023, 2024])
})

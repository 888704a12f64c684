import { expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import type { PublishedReport } from '../../src/archive/published-report.ts'
import { makeRelatedFinder } from '../../src/site/pages/report/related-reports.ts'
import { connectReports } from '../../src/site/pages/report/report-connections.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'

const archive = makeSampleArchive()
const [sample] = archive.reports
if (!sample) throw new Error('The sample has no report.')

interface Invented {
  readonly agency?: string
  readonly year: number
  readonly kind?: PublishedReport['kind']
  readonly topics?: readonly string[]
  readonly more?: Partial<PublishedReport>
}

/** A report that only says what decides of its relations. */
function invent(
  slug: string,
  { agency, year, kind = 'annual-report', topics = [], more = {} }: Invented,
): PublishedReport {
  const { agencySlug: _, ...rest } = sample as PublishedReport
  const { agency: __, ...text } = rest.texts.Hans
  return {
    ...rest,
    slug,
    kind,
    year,
    ...(agency !== undefined && { agencySlug: agency }),
    texts: { Hans: { ...text, topics }, Hant: { ...text, topics } },
    ...more,
  }
}

const tell = (reports: readonly PublishedReport[], slug: string): readonly string[] => {
  const own = reports.find((report) => report.slug === slug)
  if (!own) throw new Error(slug)
  return connectReports(reports)
    .relatedTo(own)
    .map(({ report, reason }) => `${report.slug} ${reason.kind}`)
}

test('the same agency’s other years come first, the nearest before the farther', () => {
  const reports = [2024, 2023, 2022, 2021, 2020, 2019, 2018].map((year) =>
    invent(`a${year}`, { agency: 'a', year }),
  )
  expect(tell(reports, 'a2021')).toEqual([
    'a2022 series',
    'a2020 series',
    'a2023 series',
    'a2019 series',
    'a2024 series',
    'a2018 series',
  ])
})

test('each reason has its share, and one report of each other agency stands for its year', () => {
  const reports = [
    ...[2024, 2023, 2022, 2021, 2020].map((year) => invent(`a${year}`, { agency: 'a', year })),
    invent('b2022', { agency: 'b', year: 2022 }),
    invent('b2022-second', { agency: 'b', year: 2022 }),
    invent('c2022', { agency: 'c', year: 2022 }),
    invent('nobody', { year: 2022 }),
    invent('plan', { agency: 'd', year: 2022, kind: 'plan' }),
  ]
  expect(tell(reports, 'a2022')).toEqual([
    'a2023 series',
    'a2021 series',
    'a2024 series',
    'a2020 series',
    'b2022 year',
    'c2022 year',
  ])
})

test('reports of no kind with a name are not alike for being of one year', () => {
  const reports = ['a', 'b'].map((agency) => invent(agency, { agency, year: 2022, kind: 'other' }))
  expect(tell(reports, 'a')).toEqual([])
})

test('more shared topics weigh more, and the page names them', () => {
  const reports = [
    invent('own', { agency: 'a', year: 2022, topics: ['养老', '治水', '防汛'] }),
    invent('one', { year: 2010, kind: 'news', topics: ['防汛'] }),
    invent('two', { year: 2011, kind: 'news', topics: ['防汛', '养老'] }),
    invent('none', { year: 2012, kind: 'news', topics: ['教育'] }),
  ]
  const found = connectReports(reports).relatedTo(reports[0] as PublishedReport)
  expect(found.map(({ report, reason }) => [report.slug, reason])).toEqual([
    ['two', { kind: 'topics', topics: ['养老', '防汛'] }],
    ['one', { kind: 'topics', topics: ['防汛'] }],
  ])
})

test('a report that another replaces is recommended to nobody', () => {
  const reports = [
    invent('new', { agency: 'a', year: 2022, more: { replaces: 'old' } }),
    invent('old', { agency: 'a', year: 2022 }),
    invent('before', { agency: 'a', year: 2021 }),
  ]
  expect(tell(reports, 'before')).toEqual(['new series'])
  // Who reads it all the same is pointed onwards.
  expect(tell(reports, 'old')).toEqual(['before series'])
})

test('one topic of a whole archive costs each report its neighbours only', () => {
  const reports = Array.from({ length: 4000 }, (_, i) =>
    invent(`r${i}`, { agency: `a${i % 40}`, year: 2000 + (i % 20), topics: ['养老'] }),
  )
  let looked = 0
  const counted = reports.map(
    (report) =>
      new Proxy(report, {
        get: (target, name) => {
          looked++
          return Reflect.get(target, name)
        },
      }),
  )
  const find = makeRelatedFinder(counted)
  for (const report of counted) expect(find(report).length).toBeLessThanOrEqual(6)
  expect(looked / reports.length).toBeLessThan(300)
})

test('a correction is reported on both pages, in both scripts, and leads to the other', () => {
  const [newer, ...others] = archive.reports as [PublishedReport, ...PublishedReport[]]
  const older = others.find(({ slug }) => slug === '2022-liupu-plan') as PublishedReport
  const linked: Archive = {
    ...archive,
    reports: [{ ...newer, corrects: older.slug, replaces: older.slug }, ...others],
  }
  const pages = toPages(linked).report.map((draft) => draft.finish())
  const lines = (url: string): readonly string[] =>
    pages
      .find((page) => page.url === url)
      ?.ties.succession.map(({ before, url, after }) => `${before}${url}${after}`) ?? []
  expect(lines(`/zh-hans/reports/${older.slug}/`)).toEqual([
    `本篇有误，已由/zh-hans/reports/${newer.slug}/更正。`,
    `本篇已由/zh-hans/reports/${newer.slug}/代替。`,
  ])
  expect(lines(`/zh-hant/reports/${newer.slug}/`)).toEqual([
    `本篇更正/zh-hant/reports/${older.slug}/。`,
    `本篇取代/zh-hant/reports/${older.slug}/。`,
  ])
})

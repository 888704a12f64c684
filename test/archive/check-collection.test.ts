import { expect, test } from 'vitest'
import { type Collection, checkCollection } from '../../src/archive/check-collection.ts'
import { parseAgencies } from '../../src/archive/parse-agencies.ts'
import { parseReport } from '../../src/markdown/parse-report.ts'
import { goodReport } from '../support/make-content.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const { agencies } = parseAgencies(
  'agencies.yaml',
  encode('liupu:\n  name: 柳浦街道办事处\n  shortName: 柳浦街道\n  formerNames: [柳浦镇]\n'),
)

/** A collection of reports by slug, each with its fields and its body. */
const check = (
  reports: Readonly<Record<string, readonly [string, string?]>>,
  more: Partial<Collection> = {},
) => {
  const parsed = Object.entries(reports).map(([slug, [fields, body]]) =>
    parseReport(`reports/${slug}.md`, encode(goodReport(`subtitle: ${slug}\n${fields}`, body))),
  )
  const diagnostics = checkCollection({
    reports: parsed.flatMap(({ report, places }) => (report ? [{ report, places }] : [])),
    pages: [],
    images: parsed.flatMap(({ images }) => images),
    links: parsed.flatMap(({ links }) => links),
    agencies,
    slugs: new Set(Object.keys(reports)),
    pageSlugs: new Set(['about']),
    imageFiles: new Set(['images/a.jpg']),
    rawFiles: new Set(['raw/002.txt']),
    reserved: new Set(['search']),
    ...more,
  })
  return diagnostics.map(
    ({ place, code }) => `${place.file.slice(8)}:${place.line}:${place.column} ${code}`,
  )
}

test('an agency is known by its slug, its name, its short name and its former names', () => {
  for (const agency of ['liupu', '柳浦街道办事处', '柳浦街道', '柳浦镇'])
    expect(check({ a: [`agency: ${agency}\n`] })).toEqual([])
  expect(check({ a: ['agency: 柳蒲街道\n'] })).toEqual(['a.md:5:9 collection/agency'])
  expect(check({ a: ['agency: 柳蒲街道\n'] }, { agencies: [] })).toEqual([])
})

test('a correction names a report that is there, and never leads back', () => {
  expect(check({ a: ['corrects: b\n'], b: [''] })).toEqual([])
  expect(check({ a: ['corrects: c\n'], b: [''] })).toEqual(['a.md:5:11 collection/no-report'])
  expect(check({ a: ['replaces: a\n'] })).toEqual(['a.md:5:11 collection/circle'])
  expect(
    check({
      a: ['corrects: b\n'],
      b: ['replaces: c\n'],
      c: ['corrects: a\n'],
      d: ['corrects: a\n'],
    }),
  ).toEqual([
    'a.md:5:11 collection/circle',
    'b.md:5:11 collection/circle',
    'c.md:5:11 collection/circle',
  ])
})

test('a picture and a source file must be there', () => {
  expect(check({ a: ['source: {file: raw/002.txt}\n', '![甲](images/a.jpg)'] })).toEqual([])
  expect(check({ a: ['source: {file: raw/003.txt}\n', '![甲](images/b.jpg)'] })).toEqual([
    'a.md:8:6 body/image-missing',
    'a.md:5:16 collection/raw-file',
  ])
})

test('the same report twice, and the same index number twice, are told', () => {
  const twin = parseReport('reports/twin.md', encode(goodReport('subtitle: a\n')))
  const first = parseReport('reports/a.md', encode(goodReport('subtitle: a\n')))
  const reports = [first, twin].flatMap(({ report, places }) =>
    report ? [{ report, places }] : [],
  )
  expect(check({}, { reports })).toEqual(['twin.md:2:8 collection/twin'])
  expect(check({ a: ['indexNumber: 1\n'], b: ['indexNumber: 1\n'] })).toEqual([
    'b.md:5:14 collection/index-number',
  ])
})

test('a copy that kept the number by which ingest knows the first is reported', () => {
  const [id, other] = ['ingest: "3f9c0a71be52"\n', 'ingest: "0a1b2c3d4e5f"\n']
  expect(check({ a: [id], b: [id] })).toEqual(['b.md:5:9 collection/ingest-id'])
  expect(check({ a: [id], b: [other], c: ['topics: [a]\n'], d: ['topics: [a]\n'] })).toEqual([])
})

test('a page cannot take an address of the site', () => {
  expect(check({}, { pages: [{ slug: 'search', file: 'pages/search.md' }] })).toHaveLength(1)
  expect(check({}, { pages: [{ slug: 'about', file: 'pages/about.md' }] })).toEqual([])
})

test('a report of a year that is said to be unpublished is told, of the kind that is meant', () => {
  const { agencies } = parseAgencies(
    'agencies.yaml',
    encode('liupu:\n  name: 柳浦街道\n  gaps:\n    - {years: 2021/2022, kind: plan}\n'),
  )
  const held = (fields: string): readonly string[] =>
    check({ a: [`agency: liupu\n${fields}`] }, { agencies })
  expect(held('kind: plan\n')).toEqual(['a.md:5:9 agencies/gap-held'])
  expect(held('kind: plan\nperiod: 2020\n')).toEqual([])
  expect(held('kind: notice\n')).toEqual([])
})

test('a link to a report or page that is not there is an error where it stands', () => {
  const body = (link: string): readonly [string, string] => ['', `见[旧稿](${link})。`]
  const dead = ['a.md:7:7 body/link-dead']
  for (const link of [
    'c.md',
    './c.md#p-abc234',
    '../reports/c.md',
    '../c/',
    '../c',
    '../pages/c.md',
  ])
    expect(check({ a: body(link), b: [''] }), link).toEqual(dead)
  const good = [
    'b.md',
    './b.md',
    '../b/',
    '../b/#p3',
    '../pages/about.md',
    '#p1',
    'https://a.example/c.md',
    '?q',
  ]
  for (const link of good) expect(check({ a: body(link), b: [''] }), link).toEqual([])
})

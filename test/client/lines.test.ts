import { expect, test } from 'vitest'
import { makeExcerpts } from '../../src/client/search/excerpts.ts'
import { readFoundHash, writeFoundHash } from '../../src/client/search/found-hash.ts'
import { type Line, sortLines, toLines } from '../../src/client/search/lines.ts'
import { compareByDate } from '../../src/client/search/rank.ts'
import type { ReportText } from '../../src/client/search/report-text.ts'
import { toUnits } from '../../src/text/units.ts'
import { writeCsv } from '../../src/text/write-csv.ts'

const REPORT: ReportText = {
  title: '石桥修桥记',
  date: '2024',
  about: ['石桥街道'],
  blocks: [
    { id: 's1', kind: 'heading', text: '一、修桥' },
    { id: 'p1', kind: 'paragraph', section: 's1', text: '先修桥，再修路。桥修桥补。' },
  ],
}

const linesOf = (word: string): readonly Line[] => {
  const terms = [toUnits(word)]
  const excerpts = makeExcerpts(REPORT, terms, toUnits, { most: 3 })
  return toLines({ slug: 'bridge', report: REPORT, excerpts }, terms, toUnits)
}

test('every place is a line with what is around it in its block', () => {
  expect(linesOf('修桥').map(({ before, found, after, id }) => [before, found, after, id])).toEqual(
    [
      ['石桥', '修桥', '记', undefined],
      ['一、', '修桥', '', 's1'],
      ['先', '修桥', '，再修路。桥修桥补。', 'p1'],
      ['先修桥，再修路。桥', '修桥', '补。', 'p1'],
    ],
  )
  expect(linesOf('修桥')[2]).toMatchObject({ path: ['一、修桥'], paragraph: 1, slug: 'bridge' })
})

test('lines are in the order of what comes after, or of what comes before, nearest first', () => {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  const line = (before: string, after: string): Line => ({
    before,
    found: '桥',
    after,
    slug: '',
    title: '',
    date: '',
    about: [],
    path: [],
  })
  const lines = [line('乙丙', '，丁'), line('甲丁', '丙'), line('丙甲', '乙')]
  const show = (view: Parameters<typeof sortLines>[1]): readonly string[] =>
    sortLines(lines, view, compare).map(({ before, after }) => before + after)
  expect(show('lines')).toEqual(['乙丙，丁', '甲丁丙', '丙甲乙'])
  expect(show('lines-after')).toEqual(['乙丙，丁', '甲丁丙', '丙甲乙'])
  expect(show('lines-before')).toEqual(['甲丁丙', '乙丙，丁', '丙甲乙'])
})

test.each([
  [['前', '后'], '前,后'],
  [['=1+1', '-2', '@x', '+3'], "'=1+1,'-2,'@x,'+3"],
  [['＝甲', ' =乙', '\t丙'], "'＝甲,' =乙,'\t丙"],
  [['他说"好"', '甲,乙', '两\n行'], '"他说""好""","甲,乙","两\n行"'],
  [['11.4%', '5-6月', '《=》'], '11.4%,5-6月,《=》'],
])('the cells %j are written %j', (row, written) => {
  expect(writeCsv([row])).toBe(`\uFEFF${written}\r\n`)
})

test.each([
  ['p7', '老旧 -小区'],
  ['', 'R&D=100%'],
])('the paragraph %j and the query %j come back from the address', (id, query) => {
  expect(readFoundHash(writeFoundHash(id, query))).toEqual({ id, query })
})

test.each(['', '#p7', '#s1', '#q'])('%j asks for nothing to be shown', (hash) => {
  expect(readFoundHash(hash)).toBeUndefined()
})

test('the newest report comes first, of the same day the one that comes first by its name', () => {
  const cards = [
    ['b', '2024-01-02'],
    ['c', '2024-12'],
    ['a', '2024-01-02'],
    ['d', '2023~'],
  ] as const
  const reports = cards.map(([slug, date]) => ({ slug, date }))
  expect(
    reports
      .toSorted(compareByDate)
      .map(({ slug }) => slug)
      .join(''),
  ).toBe('cabd')
})

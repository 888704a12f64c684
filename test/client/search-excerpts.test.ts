import { expect, test } from 'vitest'
import { makeExcerpts, toOtherWriting } from '../../src/client/search/excerpts.ts'
import { formatDate } from '../../src/client/search/format-date.ts'
import { parseQuery } from '../../src/client/search/parse-query.ts'
import { parseHash, writeHash } from '../../src/client/search/query-address.ts'
import type { ReportText } from '../../src/client/search/report-text.ts'
import { toUnits } from '../../src/text/units.ts'

test.each([
  ['老旧小区', ['老旧小区'], []],
  ['  老旧　小区 ', ['老旧', '小区'], []],
  ['小区 -电梯 －路灯', ['小区'], ['电梯', '路灯']],
  ['5-6月 -', ['5-6月', '-'], []],
  ['“水岸 柳浦” 书香', ['水岸 柳浦', '书香'], []],
  ['"水岸　柳浦" -「加裝 電梯」', ['水岸　柳浦'], ['加裝 電梯']],
  ['“老桥”', ['老桥'], []],
  ['“银龄理发铺”为老人', ['“银龄理发铺”为老人'], []],
  ['“没有关上', ['“没有关上'], []],
  ['“”', [], []],
  ['', [], []],
])('%j asks for %j without %j', (text, terms, excluded) => {
  expect(parseQuery(text)).toEqual({ terms, excluded })
})

const PLAIN = { sort: 'relevance', view: 'reports' } as const

test.each([
  ['#q=%E6%9F%B3%E6%B5%A6', { query: '柳浦', filters: {}, ...PLAIN }],
  ['#q=柳浦', { query: '柳浦', filters: {}, ...PLAIN }],
  ['#q=R&D', { query: 'R&D', filters: {}, ...PLAIN }],
  ['#q=100%', { query: '100%', filters: {}, ...PLAIN }],
  [
    '#q=%E6&year=2024&year=2023&kind=plan',
    { query: '%E6', filters: { year: ['2024', '2023'], kind: ['plan'] }, ...PLAIN },
  ],
  ['#p7', { query: '', filters: {}, ...PLAIN }],
  ['', { query: '', filters: {}, ...PLAIN }],
])('the address %j asks for %j', (hash, asked) => {
  expect(parseHash(hash)).toEqual(asked)
})

test('what is written into the address is read from it again', () => {
  for (const query of ['柳浦 -东篱', 'a=b&c=d', '50% + 1', '#q=', '“引”'])
    expect(
      parseHash(writeHash({ query, filters: { year: ['2024'] }, sort: 'date', view: 'lines' })),
    ).toEqual({
      query,
      filters: { year: ['2024'] },
      sort: 'date',
      view: 'lines',
    })
})

const makeReport = (...texts: readonly string[]): ReportText => ({
  title: '石桥街道工作总结',
  date: '2024',
  about: [],
  blocks: texts.map((text, i) => ({ id: `p${i + 1}`, kind: 'paragraph', text })),
})

const show = (report: ReportText, ...terms: readonly string[]): readonly string[] =>
  makeExcerpts(
    report,
    terms.map((term) => toUnits(term)),
    toUnits,
    { most: 3 },
  ).hits.map(
    ({ id, parts }) =>
      `${id} ${parts.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')}`,
  )

test.each([
  ['甲乙丙。', ['乙'], ['p1 甲[乙]丙。']],
  ['人人人人', ['人人'], ['p1 [人人人人]']],
  ['甲乙丙', ['甲乙', '乙丙'], ['p1 [甲乙丙]']],
  ['没有。', ['乙'], []],
])('in %j the terms %j show %j', (text, terms, shown) => {
  expect(show(makeReport(text), ...terms)).toEqual(shown)
})

test('a long sentence is cut on both sides, a short one takes the next with it', () => {
  const long = `${'前'.repeat(80)}桥${'后'.repeat(200)}。`
  expect(show(makeReport(long), '桥')).toEqual([`p1 ……${'前'.repeat(30)}[桥]${'后'.repeat(79)}……`])
  const sentences = `${'一'.repeat(40)}。修桥。${'二'.repeat(20)}。${'三'.repeat(90)}。`
  expect(show(makeReport(sentences), '桥')).toEqual([`p1 修[桥]。${'二'.repeat(20)}。`])
})

test('a cut never goes through a character', () => {
  const [shown] = show(makeReport(`${'𠮷'.repeat(80)}桥${'𠮷'.repeat(200)}`), '桥')
  expect(shown?.isWellFormed()).toBe(true)
})

test('blocks with all terms come before blocks with one, shown in reading order', () => {
  const report = makeReport('桥。', '桥。', '桥。', '路。', '桥和路。')
  expect(show(report, '桥', '路').map((hit) => hit.slice(0, 2))).toEqual(['p1', 'p2', 'p5'])
})

test('the path of a hit goes up through its headings', () => {
  const report: ReportText = {
    ...makeReport(),
    blocks: [
      { id: 's1', kind: 'heading', text: '一、工作' },
      { id: 's2', kind: 'heading', section: 's1', text: '（一）修桥' },
      { id: 'p1', kind: 'paragraph', section: 's2', text: '修了石板。' },
    ],
  }
  const { hits } = makeExcerpts(report, [toUnits('石板')], toUnits, { most: 3 })
  expect(hits[0]).toMatchObject({ path: ['一、工作', '（一）修桥'], paragraph: 1 })
})

test('a place found only in the other script is marked in this one', () => {
  const { hits } = makeExcerpts(makeReport('使用軟體。'), [toUnits('软件')], toUnits, {
    most: 3,
    other: makeReport('使用软件。'),
  })
  expect(hits[0]?.parts.find(({ isFound }) => isFound)?.text).toBe('軟體')
})

test('the other writing is read from the same place', () => {
  const other = toOtherWriting(makeReport('电梯'), makeReport('電梯'), [toUnits('电梯')], toUnits)
  expect(other).toBe('電梯')
  expect(toOtherWriting(makeReport('石'), makeReport('石'), [toUnits('石')], toUnits)).toBe(
    undefined,
  )
})

test.each([
  ['2024-12-05', '2024年12月5日'],
  ['2024-12', '2024年12月'],
  ['2024~', '约2024年'],
  ['2024-01?', '2024年1月（存疑）'],
  ['从前', '从前'],
])('the date %s is written %s', (date, text) => {
  expect(formatDate(date, { around: '约{date}', uncertain: '{date}（存疑）' })).toBe(text)
})

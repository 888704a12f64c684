import { expect, test } from 'vitest'
import { findImpossibleDates } from '../../src/ingest/dates/find-impossible-dates.ts'
import { readDate } from '../../src/ingest/dates/read-date.ts'

const read = (text: string, isTaiwanese = false): string | undefined => {
  const found = readDate(text, { isTaiwanese })
  return found?.kind === 'date' ? found.date : found?.kind
}

test.each([
  ['2016-06-10', '2016-06-10'],
  ['2016/6/1', '2016-06-01'],
  ['2016.06.10', '2016-06-10'],
  ['2016-06-10 09:30:21', '2016-06-10'],
  ['2024年04月06日 16:40', '2024-04-06'],
  ['2016年6月', '2016-06'],
  ['20160610', '2016-06-10'],
  ['二〇二一年十二月廿三日', '2021-12-23'],
  ['二○二一年三月', '2021-03'],
  ['二零二一年一月十日', '2021-01-10'],
  ['民國110年3月5日', '2021-03-05'],
  ['中華民國九十七年', '2008'],
  ['中華民國一一二年五月', '2023-05'],
  ['中華民國一百一十年', '2021'],
  ['（2017年2月18日）', '2017-02-18'],
  ['2021年', '2021'],
])('%s is %s', (text, date) => {
  expect(read(text)).toBe(date)
})

test.each([
  ['97-12-13', '2008-12-13'],
  ['104.4.17', '2015-04-17'],
  ['111/01/20', '2022-01-20'],
])('in a Taiwanese text %s is %s, elsewhere no date', (text, date) => {
  expect(read(text, true)).toBe(date)
  expect(read(text)).toBeUndefined()
})

test.each([
  '1-11月',
  '1—9月',
  '12月5日',
  '今年5月',
  '〔2021〕12号',
  '电话12345678',
  '3-5',
  '120212-01-02',
  '',
])('%s is no date', (text) => {
  expect(read(text)).toBeUndefined()
})

test.each(['2022-02-30', '2022-13-01', '2021年2月29日', '20221301'])(
  '%s is a date that no calendar has',
  (text) => {
    expect(read(text)).toBe('impossible')
  },
)

test('impossible dates of a running text are found, possible ones and numbers are not', () => {
  const text = '2021年2月30日登记，2021年2月28日公示，电话2021-02-3011，面积2022.2.30'
  expect(findImpossibleDates(text)).toEqual([{ start: 0, end: 10 }])
})

import { describe, expect, test } from 'vitest'
import { findAgencyInTitle, findKnownAgency } from '../../src/ingest/infer/find-agency.ts'
import {
  findPeriodInHeadings,
  findPeriodInText,
  findPeriodInTitle,
} from '../../src/ingest/infer/find-period.ts'
import { findAgencyInText } from '../../src/ingest/infer/find-places.ts'
import { guessScript } from '../../src/ingest/infer/guess-script.ts'
import { makeTitle } from '../../src/ingest/infer/make-title.ts'
import { ingestRaw } from './ingest-raw.ts'

test.each([
  ['下湾街道2021年工作总结', '下湾街道'],
  ['示例区下湾街道办事处二〇二一年工作总结', '示例区下湾街道办事处'],
  ['溪口鄉公所110年度工作報告', '溪口鄉公所'],
  ['石梁镇工作总结', '石梁镇'],
  ['石梁镇“十四五”规划', '石梁镇'],
  ['在石梁镇2021年度工作会议上的讲话', '石梁镇'],
  ['围绕中心工作抓落实', undefined],
  ['老街换新颜 邻里笑开颜', undefined],
])('the title %s names %s', (title, agency) => {
  expect(findAgencyInTitle(title)).toBe(agency)
})

test('the agency of a text is the place it speaks of most, never a word before 街道', () => {
  const text =
    '今年以来，下湾街道办实事。该街道联合街道干部走访，联合街道工作人员入户。下湾街道还修了路，各街道都来看。'
  expect(findAgencyInText(text)).toBe('下湾街道')
  expect(findAgencyInText('全市各街道都开展了活动，有关街道也参加了。')).toBeUndefined()
})

test.each([
  ['下湾街道2021年工作总结和2022年工作思路', '2021'],
  ['下湾街道2022年工作思路', '2022'],
  ['下湾街道二〇二一年工作总结', '2021'],
  ['2020-2021年度工作总结', '2020/2021'],
  ['下湾街道“十三五”工作总结', '2016/2020'],
  ['下湾街道“十五”工作总结', '2001/2005'],
  ['下湾街道建街十五年回眸', undefined],
  ['邻里笑开颜', undefined],
])('%s speaks of %s', (title, period) => {
  expect(findPeriodInTitle(title)).toBe(period)
})

test('a Taiwanese title counts from 1911', () => {
  expect(findPeriodInTitle('溪口鄉110年度工作報告', true)).toBe('2021')
  expect(findPeriodInTitle('溪口鄉110年度工作報告')).toBeUndefined()
})

test('headings tell the year reported on before the year planned for', () => {
  expect(findPeriodInHeadings(['一、2021年工作开展情况', '二、2022年工作计划'])).toBe('2021')
  expect(findPeriodInHeadings(['一、主要成效', '二、2022年工作计划'])).toBe('2021')
  expect(findPeriodInHeadings(['一、主要成效'])).toBeUndefined()
})

test('a text that says 今年 beside 自2016年 was written after 2016', () => {
  expect(findPeriodInText('自2016年10月起设点。今年5月又设一处。')).toBe('2017')
  expect(findPeriodInText('今年以来办实事。2016年10月设点。')).toBe('2016')
})

test.each<[string, { isTaiwanese?: boolean; date?: string }, string | undefined]>([
  ['鎮公所今年辦桌，110年3月修路三條。', { isTaiwanese: true }, '2021'],
  ['今年街市重開，二零二六年五月大樓動工，二零二六年底封頂。', {}, '2026'],
  ['今年秋天录像，最后一次推举是1987年。', {}, undefined],
  ['今年街市重開，大樓二零二六年動工。', { date: '2023-03-08' }, undefined],
  ['老闸建于1986年，今年大修。', { date: '2019-06-02' }, undefined],
  ['老闸建于1986年，2018年验收。', { date: '2019-06-02' }, '2018'],
  ['自2018年起筹款，今年动工。', { date: '2018-11-02' }, '2018'],
  ['自2018年起筹款，今年动工。', { date: '2019-11-02' }, '2019'],
  ['2019年已办，2020年再办。', { date: '2019~' }, '2019'],
])('%s with %o is of %s', (text, options, period) => {
  expect(findPeriodInText(text, options)).toBe(period)
})

test('a title is put together from agency and headings', () => {
  expect(
    makeTitle('下湾街道', '2021', ['一、2021年工作开展情况', '（一）修路', '二、2022年工作计划']),
  ).toBe('下湾街道2021年工作总结和2022年工作计划')
  expect(makeTitle(undefined, '2021', [])).toBeUndefined()
})

test('the script is recognised by characters that only one has', () => {
  expect(guessScript('街道办事处总结')).toBe('Hans')
  expect(guessScript('鄉公所工作報告')).toBe('Hant')
})

describe('a day in the name of the raw file', () => {
  const PIECE =
    '渡口的灯\n本报讯(通讯员 柳青)上周，老渡口的灯又亮了。这盏灯1972年装上，灭了十一年，船工们凑钱修好。'
  const fieldsOf = (text: string, file: string): Record<string, unknown> =>
    Object.fromEntries(
      ingestRaw(text, file).articles[0]?.fields.map(({ name, value, how }) => [
        name,
        `${value} ${how}`,
      ]) ?? [],
    )

  test.each([
    ['raw/shixun-2023-06-20-a2.txt', '2023-06-20 inferred'],
    ['raw/20230620.txt', '2023-06-20 inferred'],
    // News that recalls 1972 is not of 1972.
    ['raw/shixun-2023-13-20.txt', undefined],
    ['raw/a.txt', undefined],
  ])('%s suggests %s', (file, date) => {
    expect(fieldsOf(PIECE, file)['date']).toBe(date)
  })

  test('outranks a year that the text only mentions, and not a date that it reads', () => {
    expect(fieldsOf(PIECE, 'raw/2023-06-20.txt')).not.toHaveProperty('period')
    const dated = `下湾街道2021年工作总结\n发布日期：2021-12-30\n今年修路三公里，办成了许多盼望已久的实事。`
    expect(fieldsOf(dated, 'raw/2023-06-20.txt')['date']).toBe('2021-12-30 read')
  })
})

test('an empty agency is nobody’s', () => {
  const known = [{ slug: 'xiawan', name: '下湾街道办事处', shortName: '下湾街道' }]
  expect(findKnownAgency('', known)).toBeUndefined()
  expect(findKnownAgency('示例区下湾街道', known)?.slug).toBe('xiawan')
})

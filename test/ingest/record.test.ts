import { describe, expect, test } from 'vitest'
import { cutLabels } from '../../src/ingest/record/cut-labels.ts'
import { ingestRaw } from './ingest-raw.ts'

const cut = (line: string): readonly string[] | undefined =>
  cutLabels(line)?.cuts.map(
    ({ name, valueSpan }) => `${name}=${line.slice(valueSpan.start, valueSpan.end)}`,
  )

describe('a record line is cut at known labels', () => {
  test.each([
    ['索引号: | 001/2021 | 组配分类: | 计划 |', ['索引号=001/2021', '组配分类=计划']],
    ['索引号 | 001/2021 | 发布机构 | 下湾街道', ['索引号=001/2021', '发布机构=下湾街道']],
    ['索引号||001/2021||发文日期||2021-01-02||', ['索引号=001/2021', '发文日期=2021-01-02']],
    [
      '发布日期:2016-06-10信息来源:下湾街道字号:[ ]色调调节:',
      ['发布日期=2016-06-10', '信息来源=下湾街道', '字号=[ ]', '色调调节='],
    ],
    [
      '来　源：下湾街道　发布时间：2021-01-02 10:20',
      ['来源=下湾街道', '发布时间=2021-01-02 10:20'],
    ],
    ['发布机构：下湾街道 文号：', ['发布机构=下湾街道', '文号=']],
    ['索取号 001', ['索取号=001']],
    ['（来源：示例日报）', ['来源=示例日报']],
    ['組配分類', undefined],
    ['今年以来，街道开展工作', undefined],
  ])('%s', (line, cuts) => {
    expect(cut(line)).toEqual(cuts)
  })
})

const BODY =
  '\n下湾街道2021年工作总结\n今年以来，街道上下团结一心，办成了许多群众盼望的实事，成效明显。\n'
const fields = (head: string): Record<string, unknown> =>
  Object.fromEntries(
    (ingestRaw(head + BODY).articles[0]?.fields ?? []).map(({ name, value }) => [name, value]),
  )

describe('dates are kept apart', () => {
  test('the date issued is the date, the date posted is beside it', () => {
    expect(fields('发文日期：2021-12-20 发布日期：2021-12-25')).toMatchObject({
      date: '2021-12-20',
      posted: '2021-12-25',
    })
  })

  test('the date posted is the date where nothing else is known', () => {
    expect(fields('发布日期：2021-12-25')).toMatchObject({ date: '2021-12-25' })
  })

  test('the bare date before a label is the date posted', () => {
    expect(fields('2021-12-25 10:22 来源：下湾街道')).toMatchObject({
      date: '2021-12-25',
      source: '下湾街道',
    })
  })

  test('the date after a source is no part of its name', () => {
    expect(fields('来源：示例日报 2021-12-25 10:22')).toMatchObject({
      date: '2021-12-25',
      source: '示例日报',
    })
  })

  test('an impossible date leaves the date to a suggestion and is reported', () => {
    const result = ingestRaw(`发布日期：2022-02-30 来源：下湾街道${BODY}`)
    expect(result.articles[0]?.fields.find(({ name }) => name === 'date')).toMatchObject({
      value: '2021~',
      how: 'inferred',
    })
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['raw/impossible-date'])
  })
})

test('an empty label swallows nothing of the next line', () => {
  expect(fields('来源：\n发布日期：\n2021-12-25')).toMatchObject({
    date: '2021-12-25',
    title: '下湾街道2021年工作总结',
  })
  expect(fields('来源：')).toMatchObject({ title: '下湾街道2021年工作总结' })
})

test('buttons after a value are furniture', () => {
  const result = ingestRaw(`来源：下湾街道 【打印】 【关闭】${BODY}`)
  expect(result.articles[0]?.fields.find(({ name }) => name === 'source')?.value).toBe('下湾街道')
  expect(result.removed.map(({ text }) => text).join('')).toContain('打印')
})

test('inside the text 时间： and 来源： are text', () => {
  const line = '来源：群众来信，共一百件，涉及道路、用水、用电，已全部转办。'
  const result = ingestRaw(
    `下湾街道2021年工作总结\n今年以来，街道上下团结一心，办成了许多群众盼望的实事，成效明显。\n${line}\n全年修路三公里，新建食堂两家，受益群众八百人，反响很好。`,
  )
  expect(result.articles[0]?.blocks.map(({ text }) => text)).toContain(line)
})

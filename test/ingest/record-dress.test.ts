import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findLabels } from '../../src/ingest/record/find-labels.ts'
import { LABELS } from '../../src/ingest/record/labels.ts'
import { toRuns } from '../support/runs.ts'
import { ingestRaw } from './ingest-raw.ts'

const PROSE =
  '今年以来，全镇上下团结一心，修路三公里，建桥两座，办成了许多群众盼望已久的实事，成效明显。'
const fieldsOf = (text: string): Record<string, unknown> =>
  Object.fromEntries(
    ingestRaw(text).articles[0]?.fields.map(({ name, value, how }) => [name, `${value} ${how}`]) ??
      [],
  )

describe('a record is read in', () => {
  test.each([
    ['bullets', '  • 索引号:\n\n    123/2024\n  • 发布日期:\n\n    2024年4月6日\n'],
    ['bars', '| 索引号\n123/2024\n| 发布日期\n2024年4月6日\n'],
    ['brackets', '[ 索引号 ] 123/2024 [ 发布日期 ] 2024年4月6日\n'],
    ['black brackets', '【索引号】123/2024 【发布日期】2024年4月6日\n'],
    ['dashes', '- 索引号：123/2024\n- 发布日期：2024-04-06\n'],
    ['rows of cells', '索 引 号 123/2024 文  号 发布日期 2024-04-06 关 键 字\n'],
    ['a table', '索引号 | 123/2024 | 发布日期 | 2024- 04- 06 |\n'],
  ])('%s', (_, record) => {
    const fields = fieldsOf(`${record}\n石梁镇工作规则\n\n${PROSE}\n`)
    expect(fields).toMatchObject({
      indexNumber: '123/2024 read',
      date: '2024-04-06 read',
      title: '石梁镇工作规则 read',
    })
    expect(fields).not.toHaveProperty('documentNumber')
  })
})

test('an empty label swallows no title, and a number alone is no source', () => {
  const fields = fieldsOf(
    `发文机关：石梁镇人民政府\n有效性：\n石梁镇2021年工作总结\n2022-01-25 来源：1\n\n${PROSE}`,
  )
  expect(fields).toMatchObject({ title: '石梁镇2021年工作总结 read', date: '2022-01-25 read' })
  expect(fields).not.toHaveProperty('validity')
  expect(fields).not.toHaveProperty('source')
})

test('a day after a name is no name', () => {
  const [article] = ingestRaw(
    `路灯亮了\n作者：柳青 编辑：周小溪 2022-05-06 08:30\n\n${PROSE}`,
  ).articles
  const byline = article?.fields.find(({ name }) => name === 'byline')?.value
  expect(byline).toEqual([
    { role: '作者', name: '柳青' },
    { role: '编辑', name: '周小溪' },
  ])
})

test('labels are words of the table, the longest that is there', () => {
  const names = (line: string): readonly string[] => findLabels(line).map(({ name }) => name)
  expect(names('发布日期:2021-01-04信息来源:柳浦街道字号:[ ]')).toEqual([
    '发布日期',
    '信息来源',
    '字号',
  ])
  expect(names('索 引 号 1 组配分类 总结')).toEqual(['索引号', '组配分类'])
  expect(names('今天：晴。')).toEqual([])
})

const word = fc.constantFrom(...LABELS.flatMap(({ words }) => words))
const value = fc.constantFrom(
  '123/2024-0005',
  '2024年4月6日',
  '2024-04-06 10:20',
  '2024-13-40',
  '石梁镇人民政府',
  '柳青 周小溪',
  '有效',
  '无',
  '1',
  '',
  '〔2024〕7号',
  '[ ]',
)
const dress = fc.constantFrom<(label: string, value: string) => string>(
  (l, v) => `${l}：${v}`,
  (l, v) => `${l}:\n\n  ${v}`,
  (l, v) => `• ${l}:\n\n    ${v}`,
  (l, v) => `| ${l}\n${v}`,
  (l, v) => `| ${l} | ${v} |`,
  (l, v) => `[ ${l} ] ${v}`,
  (l, v) => `【${l}】\n${v}`,
  (l, v) => `- ${l} ${v}`,
  (l, v) => `${[...l].join(' ')}  ${v}`,
  (l, v) => `${[...l].join('       ')} : ${v}`,
  (l, v) => `（${l}：${v}）`,
  (l, v) => `${v}${l}:`,
)
const breaks = fc.constantFrom('\n', '\n\n', '  ', ' | ')

test('whatever its dress, every character of a record is accounted for, once', () => {
  const cell = fc.tuple(dress, word, value, breaks).map(([d, l, v, b]) => `${d(l, v)}${b}`)
  const shape = fc.tuple(fc.array(cell, { minLength: 1, maxLength: 8 }), fc.boolean())
  fc.assert(
    fc.property(shape, ([cells, isBelow]) => {
      const record = cells.join('')
      const text = isBelow
        ? `石梁镇工作规则\n${PROSE}\n${record}`
        : `${record}\n石梁镇工作规则\n${PROSE}`
      const result = ingestRaw(text)
      expect(result.articles.length).toBeGreaterThan(0)
      expect(result.flags.map(({ kind }) => kind)).not.toContain('plain-lines')
    }),
    toRuns(1000),
  )
})

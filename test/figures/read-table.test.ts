import { expect, test } from 'vitest'
import { readTable, toTableText } from '../../src/figures/read-table.ts'

const facts = { year: 2023, title: '', isPlan: false }

test('a row names what is counted and in what, a column the year or a comparison', () => {
  const table = {
    id: 't-1',
    caption: '表1 主要数据',
    head: [['指标', '2022年', '2023年', '比上年']],
    rows: [
      ['常住人口（万人）', '6.81', '6.90', '+1.3%'],
      ['其中：入学儿童（人）', '1,204', '1,180', '−2.0%'],
    ],
  }
  const { figures } = readTable(table, facts)
  const cells = figures.filter(({ kind }) => kind !== 'date')
  expect(cells.map(({ subject, period, value, unit }) => [subject, period, value, unit])).toEqual([
    ['常住人口', '2022', 68_100, '人'],
    ['常住人口', '2023', 69_000, '人'],
    ['常住人口', '2023', 1.3, '%'],
    ['入学儿童', '2022', 1204, '人'],
    ['入学儿童', '2023', 1180, '人'],
    ['入学儿童', '2023', -2, '%'],
  ])
  expect(cells.at(-1)).toMatchObject({
    kind: 'change',
    relation: { type: 'yoy', direction: 'down' },
  })
})

test('a unit may stand in the caption, or above the column', () => {
  const rows = [['桑园村', '12.5', '3']]
  const ofCaption = {
    id: 't',
    caption: '（单位：万元）',
    head: [['村', '投资']],
    rows: [['桑园村', '12.5']],
  }
  const ofColumn = { id: 't', caption: '', head: [['村', '投资（万元）', '项目（个）']], rows }
  expect(readTable(ofCaption, facts).figures).toMatchObject([
    { subject: '桑园村投资', value: 125_000, unit: '元' },
  ])
  expect(readTable(ofColumn, facts).figures).toMatchObject([
    { subject: '桑园村投资', value: 125_000, unit: '元' },
    { subject: '桑园村项目', value: 3, unit: '个' },
  ])
})

test('every cell with digits is a figure or passed, at its place in the table’s text', () => {
  const table = {
    id: 't',
    caption: '',
    head: [['序号', '事项', '数量', '说明']],
    rows: [
      ['1', '信访', '86件', '其中3件转交'],
      ['2', '热线12345', '', '41'],
    ],
  }
  const text = toTableText(table)
  const { figures, passed } = readTable(table, facts)
  const found = [...figures, ...passed]
  for (const { start, end, surface } of found) expect(text.slice(start, end)).toBe(surface)
  expect(found.map(({ surface }) => surface).sort()).toEqual([
    '1',
    '12345',
    '2',
    '3件',
    '41',
    '86件',
  ])
})

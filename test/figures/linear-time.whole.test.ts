import { expect, test } from 'vitest'
import { readFigures } from '../../src/figures/read-figures.ts'
import { LINEAR, measureGrowth } from '../support/measure-growth.ts'

test.each([
  '12%',
  '1',
  '一',
  '(',
  'a',
  '3月5个',
  '第3',
  '“一',
  '完成投资12亿元、增长5.1%的项目3个、',
])('a paragraph of nothing but %j costs in proportion to its length', (unit) => {
  const read = (length: number): void => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    readFigures([{ id: 'p', text, headings: [] }], { year: 2021, title: '', isPlan: false })
  }
  expect(measureGrowth(read, 20_000, 80_000)).toBeLessThan(LINEAR)
})

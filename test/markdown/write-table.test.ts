import { expect, test } from 'vitest'
import { parseBody } from '../../src/markdown/parse-body.ts'
import { writeTable } from '../../src/markdown/write-table.ts'

const FORM = [
  ['', '案件', ''],
  ['', '维持', '总计'],
  ['一、新收', '1', '---'],
  ['二、a|b', '*0*', ''],
]

test('a table is set out in columns, with a second rule below further rows of heads', () => {
  expect(
    writeTable(
      [
        ['指标', '数'],
        ['道路', '3'],
      ],
      1,
    ),
  ).toBe('| 指标 | 数  |\n| ---- | --- |\n| 道路 | 3   |')
  expect(writeTable(FORM, 2).split('\n')).toHaveLength(6)
})

test('one that is wider than a screen is not', () => {
  expect(
    writeTable(
      [
        ['字'.repeat(60), '数'],
        ['路', '3'],
      ],
      1,
    ),
  ).toContain('\n| 路 | 3 |')
})

test.each([0, 1, 2, 3])('with %d rows of heads it is read as it was written', (headRows) => {
  const [table] = parseBody(writeTable(FORM, headRows)).parts
  if (table?.kind !== 'table') throw new Error('no table')
  const read = [...table.head, ...table.rows].map((row) => row.map(({ text }) => text.source))
  expect(read).toEqual(FORM)
  expect(table.head).toHaveLength(headRows)
})

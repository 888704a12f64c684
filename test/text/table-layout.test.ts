import { describe, expect, test } from 'vitest'
import { findNames, isFigure, layOutTable } from '../../src/text/table-layout.ts'

const FORM = [
  ['', '', '申请人', '', '', ''],
  ['', '', '自然人', '法人', '', '总计'],
  ['', '', '', '企业', '其他', ''],
  ['一、新收', '', '4', '1', '0', '5'],
  ['二、结果', '（一）公开', '3', '1', '0', '4'],
  ['', '（二）不公开', '1', '0', '0', '1'],
]

/** `name columns×rows`, `.` where another cell reaches. */
function draw(grid: readonly (readonly string[])[], headRows: number): readonly string[] {
  return layOutTable(grid, headRows).map((row) =>
    row.map((cell) => (cell ? `${cell.names ?? '-'}${cell.columns}×${cell.rows}` : '.')).join(' '),
  )
}

test('heads reach over what they head, labels down over their rows', () => {
  expect(draw(FORM, 3)).toEqual([
    '-2×3 . columns4×1 . . .',
    '. . column1×2 columns2×1 . column1×2',
    '. . . column1×1 column1×1 .',
    'row2×1 . -1×1 -1×1 -1×1 -1×1',
    'rows1×2 row1×1 -1×1 -1×1 -1×1 -1×1',
    '. row1×1 -1×1 -1×1 -1×1 -1×1',
  ])
})

test('a table with one row of heads has no cell that reaches over another but labels', () => {
  const grid = [
    ['指标', '单位', ''],
    ['道路', '千米', '3'],
    ['', '座', '12'],
  ]
  expect(draw(grid, 1)).toEqual(['column1×1 column1×1 -1×1', 'rows1×2 -1×1 -1×1', '. -1×1 -1×1'])
})

test('columns of figures name no rows, numbers of rows do', () => {
  expect(
    draw(
      [
        ['维持', '总计'],
        ['0', '1'],
      ],
      1,
    )[1],
  ).toBe('-1×1 -1×1')
  expect(
    draw(
      [
        ['序号', '名称'],
        ['1', '码头'],
      ],
      1,
    )[1],
  ).toBe('row1×1 -1×1')
})

describe('a cell is named', () => {
  test.each([
    [3, 2, ['一、新收'], ['申请人', '自然人']],
    [4, 4, ['二、结果', '（一）公开'], ['申请人', '法人', '其他']],
    [5, 5, ['二、结果', '（二）不公开'], ['申请人', '总计']],
    [4, 1, ['二、结果'], []],
    [2, 3, [], ['申请人', '法人']],
  ])('row %d, column %d', (r, c, row, column) => {
    expect(findNames(FORM, 3, r, c)).toEqual({ row, column })
  })
})

test.each([
  ['0', true],
  ['1,204', true],
  ['-3.5', true],
  ['99.4%', true],
  ['—', true],
  ['2020年', false],
  ['', false],
])('%s is a figure: %s', (text, is) => {
  expect(isFigure(text)).toBe(is)
})

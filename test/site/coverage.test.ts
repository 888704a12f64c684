import { expect, test } from 'vitest'
import { type Coverage, toCoverage } from '../../src/site/pages/coverage/coverage.ts'

const NO_LIMIT = { agencies: 99, years: 99 }
const SIGNS = { have: '■', lack: '□', none: '－', outside: '　' } as const

const draw = ({ rows }: Coverage): readonly string[] =>
  rows.map(({ year, cells }) => `${year} ${cells.map(({ kind }) => SIGNS[kind]).join('')}`)

const agency = (
  name: string,
  ...years: readonly number[]
): { readonly name: string; readonly years: ReadonlyMap<number, number> } => ({
  name,
  years: new Map(years.map((year) => [year, 1])),
})

test('a year is lacking only between an agency’s first and last', () => {
  const coverage = toCoverage(
    [agency('柳浦', 2024, 2021), agency('石桥', 2022), agency('空山')],
    NO_LIMIT,
  )
  expect(coverage.agencies).toEqual(['柳浦', '石桥'])
  expect(draw(coverage)).toEqual(['2024 ■　', '2023 □　', '2022 □■', '2021 ■　'])
  expect(coverage.lacking).toBe(2)
})

test('a small table shows the newest years and the first agencies, and counts what it leaves out', () => {
  const all = [agency('柳浦', 2024, 2019), agency('石桥', 2024, 2022)]
  const coverage = toCoverage(all, { agencies: 1, years: 2 })
  expect(draw(coverage)).toEqual(['2024 ■', '2023 □'])
  expect(coverage.lacking).toBe(5)
})

test('without a report there is no table', () => {
  expect(toCoverage([agency('空山')], NO_LIMIT)).toEqual({ agencies: [], rows: [], lacking: 0 })
})

test('a year that is known to have none is not lacking, and is shown before the first report too', () => {
  const known = { ...agency('柳浦', 2024, 2020), unpublished: new Set([2018, 2022]) }
  const unknown = { ...agency('石桥'), unpublished: new Set([2021]) }
  const coverage = toCoverage([known, unknown], NO_LIMIT)
  expect(draw(coverage)).toEqual([
    '2024 ■　',
    '2023 □　',
    '2022 －　',
    '2021 □－',
    '2020 ■　',
    '2019 　　',
    '2018 －　',
  ])
  expect(coverage.lacking).toBe(2)
})

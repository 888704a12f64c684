import { expect, test } from 'vitest'
import { writeDate } from '../../src/site/shown/write-date.ts'
import { parseEdtf } from '../../src/text/edtf.ts'
import { wordsOf } from '../../src/words/words.ts'

const HANS = wordsOf('Hans', 'tw')
const HANT_TW = wordsOf('Hant', 'tw')

const table: readonly (readonly [date: string, long: string, short: string, machine: string])[] = [
  ['2022-12-22', '2022年12月22日', '2022-12-22', '2022-12-22'],
  ['2022-01-05', '2022年1月5日', '2022-01-05', '2022-01-05'],
  ['2022-12', '2022年12月', '2022-12', '2022-12'],
  ['2022', '2022年', '2022', '2022'],
  ['2021~', '约2021年', '约2021', '2021'],
  ['2021-03?', '2021年3月（存疑）', '2021-03？', '2021-03'],
]

test.each(table)('%s is shown as %s', (text, long, short, machine) => {
  const date = parseEdtf(text)
  expect(date && writeDate(date, HANS)).toEqual({ long, short, machine })
})

test('a Traditional page says it in Traditional characters', () => {
  const date = parseEdtf('2021~')
  expect(date && writeDate(date, HANT_TW).long).toBe('約2021年')
})

import { expect, test } from 'vitest'
import { edtfParts, parseEdtf } from '../../src/text/edtf.ts'

test.each([
  ['2022-12-22', { year: 2022, month: 12, day: 22 }],
  ['2022-12', { year: 2022, month: 12 }],
  ['2022', { year: 2022 }],
  ['2021~', { year: 2021, mark: 'about' }],
  ['2021-12?', { year: 2021, month: 12, mark: 'uncertain' }],
  ['2000-02-29', { year: 2000, month: 2, day: 29 }],
  ['2022-01-31', { year: 2022, month: 1, day: 31 }],
  ['2022-11-30', { year: 2022, month: 11, day: 30 }],
  ['2024-02-29', { year: 2024, month: 2, day: 29 }],
])('%s is a date', (text, parts) => {
  const date = parseEdtf(text)
  expect(date).toBe(text)
  if (date) expect(edtfParts(date)).toEqual(parts)
})

test.each([
  '2022-02-30',
  '2023-02-29',
  '1900-02-29',
  '2022-04-31',
  '2022-06-31',
  '2022-09-31',
  '2022-11-31',
  '2022-12-32',
  '2022-12-00',
  'x2022',
  '2022-13',
  '2022-00',
  '2022-1-1',
  '22',
  '2022年',
  '',
  '2022-12-22T00:00',
  ' 2022',
])('%j is none', (text) => {
  expect(parseEdtf(text)).toBeUndefined()
})

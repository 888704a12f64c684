import { expect, test } from 'vitest'
import { edtfParts, parseEdtf } from '../../src/text/edtf.ts'

test.each([
  ['2022-12-22', { year: 2022, month: 12, day: 22 }],
  ['2022-12', { year: 2022, month: 12 }],
  ['2022', { year: 2022 }],
  ['2021~', { year: 2021, mark: 'about' }],
  ['2021-12?', { year: 2021, month: 12, mark: 'uncertain' }],
  ['2024-02-29', { year: 2024, month: 2, day: 29 }],
])('%s is a date', (text, parts) => {
  const date = parseEdtf(text)
  expect(date).toBe(text)
  if (date) expect(edtfParts(date)).toEqual(parts)
})

test.each([
  '2022-02-30',
  '2023-02-29',
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

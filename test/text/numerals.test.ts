import { expect, test } from 'vitest'
import { readNumeral } from '../../src/text/numerals.ts'

test.each([
  ['三', 3],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['廿三', 23],
  ['卅', 30],
  ['一百零五', 105],
  ['二〇二一', 2021],
  ['二○二一', 2021],
  ['二零二一', 2021],
  ['壹', 1],
  ['貳拾', 20],
])('%s is %i', (text, value) => {
  expect(readNumeral(text)).toBe(value)
})

test.each(['', '二一', '三五六', '甲', '十天', '一一十', '12'])('%j is no number', (text) => {
  expect(readNumeral(text)).toBeUndefined()
})

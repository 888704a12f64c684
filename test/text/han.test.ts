import { expect, test } from 'vitest'
import { countHan, isHan, lastCharacter } from '../../src/text/han.ts'

test.each([
  ['柳浦街道2024年', 5],
  ['二〇二四年，𠀀𠮷㎡', 7],
  ['Annual report', 0],
  ['', 0],
])('%s holds %i Han characters', (text, count) => {
  expect(countHan(text)).toBe(count)
})

test.each([
  ['一', true],
  ['〇', true],
  ['𠀀', true],
  ['。', false],
  ['㎡', false],
  [undefined, false],
])('%s is Han: %s', (character, answer) => {
  expect(isHan(character)).toBe(answer)
})

test.each([
  ['街道', '道'],
  ['古字𠮷', '𠮷'],
  ['', ''],
])('the last character of %j is %j', (text, last) => {
  expect(lastCharacter(text)).toBe(last)
})

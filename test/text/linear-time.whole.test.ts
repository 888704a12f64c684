import { expect, test } from 'vitest'
import { findAddresses } from '../../src/text/find-addresses.ts'
import { toCornerQuotes } from '../../src/text/quotation-marks.ts'
import { LINEAR, measureGrowth } from '../support/measure-growth.ts'

test.each(['‘”', '“', '’', '“中‘'])('time grows with the length of a flood of %s', (piece) => {
  const set = (length: number): void => void toCornerQuotes(piece.repeat(length))
  expect(measureGrowth(set, 50_000, 200_000)).toBeLessThan(LINEAR)
})

test.each<readonly [string, (n: number) => string]>([
  ['addresses glued to words', (n) => 'http://a.cn/发展,'.repeat(n)],
  ['names before a mark of an address', (n) => `${'a.'.repeat(n)}www.`],
  ['names before a mark of a mailbox', (n) => `${'a.'.repeat(n)}@`],
])('time grows with the length of the text: %s', (_, make) => {
  const [short = '', long] = [10_000, 40_000].map(make)
  expect(measureGrowth((text) => void findAddresses(text ?? ''), short, long)).toBeLessThan(LINEAR)
})

import { expect, test } from 'vitest'
import { toCornerQuotes } from '../../src/text/quotation-marks.ts'
import { LINEAR, measureGrowth } from '../support/measure-growth.ts'

test.each(['‘”', '“', '’', '“中‘'])('time grows with the length of a flood of %s', (piece) => {
  const set = (length: number): void => void toCornerQuotes(piece.repeat(length))
  expect(measureGrowth(set, 50_000, 200_000)).toBeLessThan(LINEAR)
})

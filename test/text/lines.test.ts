import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toLines } from '../../src/text/lines.ts'
import { toRuns } from '../support/runs.ts'

test('empty lines are counted, not kept', () => {
  expect(toLines('\n\n题目\n \u3000\n正文\n')).toEqual([
    { number: 3, start: 2, end: 4, text: '题目', blanksBefore: 2 },
    { number: 5, start: 8, end: 10, text: '正文', blanksBefore: 1 },
  ])
})

test.each([
  ['甲\r\n乙', ['甲', '乙']],
  ['甲\r乙', ['甲', '乙']],
  ['甲\u2028乙\u2029丙\u0085丁', ['甲', '乙', '丙', '丁']],
  ['', []],
  [' 甲 ', [' 甲 ']],
])('%j holds the lines %j', (text, lines) => {
  expect(toLines(text).map((line) => line.text)).toEqual(lines)
})

const rawText = fc.string({
  unit: fc.constantFrom('甲', '，', ' ', '\n', '\r', '\u2028', '\u3000', '𠀀'),
  maxLength: 60,
})

test('every character that is not white space is in exactly one line, at its offset', () => {
  fc.assert(
    fc.property(rawText, (text) => {
      const lines = toLines(text)
      for (const line of lines) expect(text.slice(line.start, line.end)).toBe(line.text)
      expect(
        lines
          .map((line) => line.text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
      for (const [i, line] of lines.entries())
        expect(line.start).toBeGreaterThanOrEqual(lines[i - 1]?.end ?? 0)
    }),
    toRuns(100),
  )
})

import { expect, test } from 'vitest'
import { CATALOGUE } from '../../src/report/diagnostics/catalogue.ts'
import { visible } from '../../src/report/diagnostics/words.ts'

test.each(Object.entries(CATALOGUE))(
  '%s has words in both languages, with the same parameters',
  (code, entry) => {
    const parameters = (words: { message: string; hint?: string }): string[] => [
      ...new Set(`${words.message} ${words.hint ?? ''}`.match(/\{\w+\}/g) ?? []),
    ]
    expect(code).toMatch(/^[a-z]+\/[a-z0-9-]+$/)
    expect(entry.zh.message).toMatch(/\p{Script=Han}/u)
    expect(entry.en.message).toMatch(/^\P{Script=Han}{10}/u)
    expect(parameters(entry.zh).sort()).toEqual(parameters(entry.en).sort())
  },
)

test('what would move the cursor or turn the line is shown as its code point', () => {
  expect(visible('甲\u001b[31m乙\u202e丙\u{e0041}')).toBe('甲<U+001B>[31m乙<U+202E>丙<U+E0041>')
})

test('a very long value is cut, so that the message stays readable', () => {
  expect(visible('字'.repeat(5000)).length).toBe(201)
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeConverter } from '../../src/convert/make-converter.ts'
import { openccConfig, readGroup } from '../../src/convert/opencc-dictionaries.ts'
import { makeOpenccConverter } from '../../src/convert/opencc-reference.ts'
import { toRuns } from '../support/runs.ts'

const DIRECTIONS = [
  { to: 'tw', standard: 'tw' },
  { to: 'hk', standard: 'hk' },
  { to: 'hans', standard: 'tw' },
  { to: 'hans', standard: 'hk' },
] as const

describe.each(DIRECTIONS)('to $to ($standard), as opencc-js converts', ({ to, standard }) => {
  const expected = makeOpenccConverter(to, standard)
  const { convert } = makeConverter({ to, names: [], from: standard })
  const config = openccConfig(to, standard)
  const groups = [config.segmentation, ...config.conversionChain, ...config.normalizationChain]
  const words = [...new Set(groups.flatMap((group) => [...readGroup(group)].flat()))]
  const characters = [...new Set(words.flatMap((word) => [...word]))]
  // What OpenCC treats apart: descriptions of characters, and halves of characters.
  const odd = [
    '⿰',
    '⿱',
    '⿲',
    '⿳',
    '⿻',
    '\ud840',
    '\udc0b',
    '，',
    'a',
    ' ',
    '豈',
    '𠀋',
    '\ufffc',
  ]

  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 4, arbitrary: fc.constantFrom(...characters) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...words), fc.nat(6)).map(cutWord) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  )
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))

  test('random strings of the dictionaries’ own words and characters', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(convert(input)).toBe(expected(input))
      }),
      toRuns(6000),
    )
  })

  test('every word of the dictionaries', () => {
    const wrong = words.filter((word) => convert(word) !== expected(word))
    expect(wrong).toEqual([])
    expect(words.length).toBeGreaterThan(3000)
  })

  test('the sample archive', () => {
    const reports = readdirSync('content/reports').filter((name) => name.endsWith('.md'))
    expect(reports.length).toBeGreaterThan(5)
    for (const name of reports) {
      const body = readFileSync(join('content/reports', name), 'utf8')
      expect(convert(body)).toBe(expected(body))
    }
  })

  test('every character keeps its place: as many code points out as in', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect([...convert(input)].length).toBe([...input].length)
      }),
      toRuns(2000),
    )
  })
})

/** The end of a word: a phrase that begins in the middle of another. */
function cutWord([word, from]: readonly [string, number]): string {
  return [...word].slice(from % [...word].length).join('')
}

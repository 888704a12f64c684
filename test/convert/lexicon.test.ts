import { expect, test } from 'vitest'
import { HANT_TABLES, lexiconPairs } from '../../src/convert/lexicon/lexicon-pairs.ts'
import { readRows } from '../../src/convert/lexicon/lexicon-table.ts'
import { NAME_CHARACTERS } from '../../src/convert/lexicon/name-characters.ts'
import { toSimplified } from '../../src/convert/lexicon/to-simplified.ts'
import { isEvenPair } from '../../src/report/conversion-pair.ts'

const TARGETS = ['tw', 'hk', 'hans'] as const

test.each(TARGETS)('a row for %s keeps the number of characters', (to) => {
  expect(lexiconPairs(to).filter((pair) => !isEvenPair(pair))).toEqual([])
})

test.each(TARGETS)('no word for %s stands twice, and a layer stays small', (to) => {
  const words = lexiconPairs(to).map(({ from }) => from)
  expect(new Set(words).size).toBe(words.length)
  expect(words.length).toBeGreaterThan(to === 'hans' ? 100 : 500)
  expect(words.length).toBeLessThanOrEqual(5000)
})

test('no table has a word twice, and every table says why it is there', () => {
  for (const { rows, reason, sense } of [...HANT_TABLES, ...toSimplified]) {
    const words = readRows(rows).map(({ word }) => word)
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
    expect(readRows(rows).filter(({ tw, hk }) => tw === '' || hk === '')).toEqual([])
    expect(reason.length).toBeGreaterThan(10)
    expect(sense).not.toBe('')
  }
})

test('a regional form is written for each standard', () => {
  const tw = new Map(lexiconPairs('tw').map(({ from, to }) => [from, to]))
  const hk = new Map(lexiconPairs('hk').map(({ from, to }) => [from, to]))
  expect([tw.get('标杆'), hk.get('标杆')]).toEqual(['標竿', '標杆'])
  expect([tw.get('台账'), hk.get('台账')]).toEqual(['臺帳', '台賬'])
})

test('a character of a name is one character', () => {
  for (const [from, to] of NAME_CHARACTERS)
    expect([[...from].length, [...to].length]).toEqual([1, 1])
  expect(NAME_CHARACTERS.get('岳')).toBe('岳')
  expect(NAME_CHARACTERS.get('钟')).toBe('鍾')
})

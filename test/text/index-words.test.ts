import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isExactPlan, toIndexWords, toTermPlan, toUnitWord } from '../../src/text/index-words.ts'
import { findUnits, toUnits } from '../../src/text/units.ts'
import { toRuns } from '../support/runs.ts'

test.each([
  ['老旧小区', ['老旧', '旧小', '小区', '区ʘ']],
  ['41.4亿,好', ['41ʗ4亿', '亿ʘ', 'ʬ', '好ʘ']],
  ['下APP', ['下appʘ', 'appʘ']],
  ['5G+', ['5gʖʘ', 'ʖʘ']],
  ['', []],
])('%j is indexed as %j: a word for each unit, and one between two runs', (text, words) => {
  expect(toIndexWords(toUnits(text))).toEqual(words)
})

const words = (...placed: readonly (readonly [word: string, at: number])[]): object => ({
  kind: 'phrase',
  words: placed.map(([word, at]) => ({ word, at })),
})

test.each([
  ['区', { kind: 'unit', word: 'ʘ区' }],
  ['41.4', { kind: 'unit', word: 'ʘ41ʗ4ʘ' }],
  ['小区', words(['小区', 0])],
  ['旧小区', words(['旧小', 0], ['小区', 1])],
  ['老旧小区', words(['老旧', 0], ['小区', 2])],
  ['老旧小区里', words(['老旧', 0], ['小区', 2], ['区里', 3])],
  ['柳浦、东篱', words(['柳浦', 0], ['浦ʘ', 1], ['东篱', 3])],
  ['柳、东篱区', words(['柳ʘ', 0], ['东篱', 2], ['篱区', 3])],
  ['水柳浦、东篱', words(['水柳', 0], ['浦ʘ', 2], ['东篱', 4])],
  ['柳浦、东', { ...words(['柳浦', 0], ['浦ʘ', 1]), tail: 'ʘ东' }],
  ['一、二', { ...words(['一ʘ', 0]), tail: 'ʘ二' }],
  ['、', undefined],
])('the term %j asks for %j', (term, plan) => {
  expect(toTermPlan(toUnits(term))).toEqual(plan)
})

test('a pasted page asks for its beginning only, and is to be checked', () => {
  const units = toUnits('长'.repeat(500))
  const plan = toTermPlan(units)
  expect(plan?.kind === 'phrase' && plan.words.length).toBe(30)
  expect(plan && isExactPlan(plan, units)).toBe(false)
})

const anyText = fc.string({ unit: fc.constantFrom(...'一二三𠮷12ab%+.,'), maxLength: 14 })

test('words in their places are the text: what the index finds, the text has', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, term) => {
      const plan = toTermPlan(toUnits(term))
      fc.pre(plan?.kind === 'phrase' && plan.tail === undefined)
      const indexed = toIndexWords(toUnits(text))
      const wanted = plan?.kind === 'phrase' ? plan.words : []
      const isInIndex = indexed.some((_, i) =>
        wanted.every(({ word, at }) => indexed[i + at] === word),
      )
      expect(isInIndex).toBe(findUnits(toUnits(text), toUnits(term)).length > 0)
    }),
    toRuns(2000),
  )
})

test('no word of the index begins with another: Pagefind gives all that begin with what it is asked for', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const all = [one, other].flatMap((text) => {
        const units = toUnits(text)
        return [...toIndexWords(units), ...units.map(({ key }) => toUnitWord(key))]
      })
      for (const word of new Set(all))
        expect(all.filter((longer) => longer !== word && longer.startsWith(word))).toEqual([])
    }),
    toRuns(500),
  )
})

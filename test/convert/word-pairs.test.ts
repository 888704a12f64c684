import { expect, test } from 'vitest'
import { PAIR_DECISIONS } from '../../scripts/bench/pair-decisions.ts'
import { compareWordPairs } from '../../scripts/bench/word-pairs.ts'
import { prepareTables } from '../../src/convert/make-converter.ts'

prepareTables('tw')

test('no word of the lexicon changes usual words beside each other, but for what is decided', () => {
  const { pairs, differing } = compareWordPairs()
  const decided = PAIR_DECISIONS.flatMap((decision) => decision.pairs.split(' '))
  expect(pairs).toBeGreaterThan(40_000)
  expect(differing.length).toBeLessThanOrEqual(50)
  expect(differing.filter((pair) => !decided.includes(pair))).toEqual([])
  expect(decided.filter((pair) => !differing.includes(pair))).toEqual([])
})

test('each decision has its reason', () => {
  for (const { reason } of PAIR_DECISIONS) expect(reason.length).toBeGreaterThan(20)
})

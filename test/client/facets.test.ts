import { expect, test } from 'vitest'
import { countFacets, passes, toFacets } from '../../src/client/search/facets.ts'

const SHARDS = [
  { facets: { year: { 2024: [0, 2] }, kind: { plan: [1], news: [0, 2] } }, slugs: ['a', 'b', 'c'] },
  { facets: { year: { 2024: [1], 2020: [0] }, kind: { plan: [0, 1] } }, slugs: ['d', 'e'] },
]
const facets = toFacets(SHARDS, { year: ['2024', '2020', '1999'], kind: ['plan'] })

test('what the shards say of their reports is put together, for the values that can be chosen', () => {
  expect(facets).toEqual({
    year: { 2024: new Set(['a', 'c', 'e']), 2020: new Set(['d']), 1999: new Set() },
    kind: { plan: new Set(['b', 'd', 'e']) },
  })
})

test('values of one filter widen, filters narrow one another, and counts leave out their own filter', () => {
  const filters = { year: ['2024', '2020'], kind: ['plan'] }
  const all = ['a', 'b', 'c', 'd', 'e']
  expect(all.filter((slug) => passes(slug, filters, facets))).toEqual(['d', 'e'])
  expect(countFacets(all, filters, facets)).toEqual({
    year: { 2024: 1, 2020: 1, 1999: 0 },
    kind: { plan: 2 },
  })
})

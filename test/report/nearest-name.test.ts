import { expect, test } from 'vitest'
import { nearestName } from '../../src/report/nearest-name.ts'

const NAMES = ['title', 'subtitle', 'date', 'agency', 'indexNumber', 'annual-report']
const CASES: readonly (readonly [string, string | undefined])[] = [
  ['tittle', 'title'],
  ['Title', 'title'],
  ['titel', 'title'],
  ['sub-title', 'subtitle'],
  ['index_number', 'indexNumber'],
  ['anual report', 'annual-report'],
  ['dates', 'date'],
  ['tit1e', 'title'],
  ['indexNo', 'indexNumber'],
  ['annual-review', 'annual-report'],
  ['annotation', undefined],
  ['layout', undefined],
  ['x', undefined],
  ['', undefined],
  ['t'.repeat(10_000), undefined],
]
test.each(CASES)('%.20j is nearest to %j', (typed, name) =>
  expect(nearestName(typed, NAMES)).toBe(name),
)

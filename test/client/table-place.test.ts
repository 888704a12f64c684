import { expect, test } from 'vitest'
import { makeExcerpts } from '../../src/client/search/excerpts.ts'
import { readTablePlace } from '../../src/client/search/table-place.ts'
import { toUnits } from '../../src/text/units.ts'

const TABLE = {
  id: 't-abc234',
  kind: 'table' as const,
  headRows: 2,
  text: '\t案件\t\n\t维持\t总计\n一、新收\t11\t12\n二、结转\t3\t4',
}
const REPORT = { title: '年报', date: '2021', about: [], blocks: [TABLE] }

test('a place in a table is a cell, named by its row and its column', () => {
  const at = TABLE.text.indexOf('12')
  expect(readTablePlace(TABLE, at)).toEqual({
    cell: { start: at, end: at + 2 },
    row: '一、新收',
    column: '案件 › 总计',
  })
})

test('a result shows the cell alone and says where it is', () => {
  const { hits } = makeExcerpts(REPORT, [toUnits('12')], toUnits, { most: 3 })
  expect(hits).toMatchObject([
    { parts: [{ text: '12', isFound: true }], cell: { row: '一、新收', column: '案件 › 总计' } },
  ])
})

test.each([
  ['新收', 1],
  ['新收11', 0],
  ['总计一', 0],
])('%s is found in %d tables: nothing runs from one cell into the next', (query, count) => {
  expect(makeExcerpts(REPORT, [toUnits(query)], toUnits, { most: 3 }).hits).toHaveLength(count)
})

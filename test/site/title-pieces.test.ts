import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toTitlePieces } from '../../src/site/pages/listing/title-pieces.ts'
import { toRuns } from '../support/runs.ts'

const table: readonly (readonly [words: string, pieces: string])[] = [
  ['工作|总结|思路', '工作|总结|思路'],
  ['柳浦|街道|2024|年|工作|总结|和|2025|年|思路', '柳浦|街道2024年工作|总结|和2025年思路'],
  ['关于|河道|的|报告', '关于|河道|的报告'],
  ['教室|“|亮灯|”|侧记', '教室|“亮灯”侧记'],
  ['总结|（|摘要|）', '总结|（摘要）'],
  ['治水|、|修房|、|减负', '治水、修房、减负'],
  ['街道|App|上线', '街道App上线'],
  ['', ''],
]

test.each(table)('%s breaks as %s', (words, pieces) => {
  expect(toTitlePieces(words === '' ? [] : words.split('|')).join('|')).toBe(pieces)
})

test('the pieces are the title, whatever its words', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
      expect(toTitlePieces(words).join('')).toBe(words.join(''))
    }),
    toRuns(100),
  )
})

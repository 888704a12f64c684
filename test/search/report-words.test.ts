import { expect, test } from 'vitest'
import { makeFoldMap } from '../../src/search/fold-map.ts'
import { toReportWords } from '../../src/search/report-words.ts'
import type { SearchBlock, SearchRecord } from '../../src/search/search-record.ts'

const makeRecord = (
  ...lines: readonly (readonly [hans: string, hant: string, kind?: SearchBlock['kind']])[]
): SearchRecord => ({
  slug: 'a',
  date: '2024',
  title: { Hans: '丁戊', Hant: '丁戊' },
  filters: {},
  blocks: lines.map(([Hans, Hant, kind = 'paragraph'], i) => ({
    id: `p${i + 1}`,
    kind,
    text: { Hans, Hant },
  })),
})

test('the title comes first, then the headings, then all else, each with its units at the end', () => {
  const record = makeRecord(['甲乙。', '甲乙。'], ['乙丙', '乙丙', 'heading'], ['乙丁', '乙丁'])
  const { text, sizes } = toReportWords(record, makeFoldMap([record]))
  const [title, headings, rest] = sizes
  const words = text.split(' ')
  const parts = [
    words.slice(0, title),
    words.slice(title, title + headings),
    words.slice(title + headings),
  ]
  expect(parts.map((part) => part.join(' '))).toEqual([
    '丁戊 戊ʘ ʬ ʬ ʘ丁 ʘ戊',
    '乙丙 丙ʘ ʬ ʬ ʘ乙 ʘ丙',
    '甲乙 乙ʘ ʬ ʬ 乙丁 丁ʘ ʬ ʬ ʘ甲',
  ])
  expect(rest).toBe(parts[2]?.length)
})

test('a block is indexed once where both texts give the same words, twice where they do not', () => {
  const record = makeRecord(
    ['经济、发展', '經濟、發展'],
    ['使用软件', '使用軟體'],
    ['文件、文件', '文件、文件'],
    ['体育、身体', '體育、身體'],
    ['打印机', '印表機器'],
  )
  const { text } = toReportWords(record, makeFoldMap([record]))
  // Before the first stand the units of the title.
  const blocks = text.split(' ʬ ʬ ').slice(1, -1)
  expect(blocks.map((words) => words.split(' ').length)).toEqual([7, 4, 4, 5, 5, 3, 4])
})

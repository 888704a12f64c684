import { expect, test } from 'vitest'
import { makeFoldMap, writeFoldMap } from '../../src/search/fold-map.ts'
import type { SearchRecord } from '../../src/search/search-record.ts'

const makeRecord = (
  ...lines: readonly (readonly [hans: string, hant: string])[]
): SearchRecord => ({
  slug: 'a',
  date: '2024',
  title: { Hans: '报告', Hant: '報告' },
  filters: {},
  blocks: lines.map(([Hans, Hant], i) => ({
    id: `p${i + 1}`,
    kind: 'paragraph',
    text: { Hans, Hant },
  })),
})

const keyOf = (record: SearchRecord, character: string): string =>
  makeFoldMap([record]).get(character) ?? character

test.each([
  ['a character and its counterpart', [['经济', '經濟']], ['经經', '济濟']],
  ['two counterparts of one', [['发展,头发', '發展,頭髮']], ['发發髮', '头頭']],
  [
    'a character that is sometimes its own counterpart',
    [['干部干净干涉', '幹部乾淨干涉']],
    ['干幹乾'],
  ],
  ['a counterpart outside the basic plane', [['𫍯', '諰']], ['𫍯諰']],
] as const)('%s share a key', (_name, lines, groups) => {
  const record = makeRecord(...lines)
  for (const group of groups)
    expect(new Set([...group].map((character) => keyOf(record, character))).size).toBe(1)
})

test('a word changed by the glossary pairs nothing that is usually otherwise', () => {
  const record = makeRecord(
    ['软件', '軟體'],
    ['文件、文件', '文件、文件'],
    ['体育、身体', '體育、身體'],
  )
  expect(keyOf(record, '件')).toBe('件')
  expect(keyOf(record, '体')).toBe(keyOf(record, '體'))
  expect(keyOf(record, '件')).not.toBe(keyOf(record, '体'))
})

test('texts of unequal length pair nothing', () => {
  const record = makeRecord(['打印机', '印表機器'])
  expect(keyOf(record, '打')).toBe('打')
})

test('what is no Han character is paired with nothing', () => {
  expect(makeFoldMap([makeRecord(['“甲”', '「甲」'])]).has('“')).toBe(false)
})

test('the map is written as two texts of equally many characters', () => {
  const [from, to] = writeFoldMap(makeFoldMap([makeRecord(['经济发展', '經濟發展'], ['𫍯', '諰'])]))
  expect([...from]).toHaveLength([...to].length)
})

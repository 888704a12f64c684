import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FURNITURE } from '../../src/ingest/furniture/rules.ts'
import { toLinePieces } from '../../src/site/pages/source/line-pieces.ts'
import { toLines } from '../../src/site/pages/source/row-notes.ts'
import { writeCounts } from '../../src/site/pages/source/write-counts.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { wordsOf } from '../../src/words/words.ts'
import { ingestRaw } from '../ingest/ingest-raw.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'

const HANS = wordsOf('Hans', 'tw')
const HANT_TW = wordsOf('Hant', 'tw')
const HANT_HK = wordsOf('Hant', 'hk')

const [page] = toPages(makeSampleArchive()).source.map((draft) => draft.finish())

test('only a report with a record has the page, in the archive’s own script, and its canonical address is the report’s', () => {
  const { source: sources } = toPages(makeSampleArchive())
  expect(sources.map(({ url }) => url)).toEqual(['/zh-hans/reports/2024-liupu-annual/source/'])
  expect(page?.canonical).toBe('https://reports.example/zh-hans/reports/2024-liupu-annual/')
  expect(page?.alternates).toEqual([])
  expect(toPages(makeSampleArchive({ script: 'Hant' })).source[0]?.url).toMatch(/^\/zh-hant\//)
})

test('an archive that keeps its raw texts has none', () => {
  const { readRawLines: _, ...kept } = makeSampleArchive()
  expect(toPages(kept).source).toEqual([])
})

test('what happened to a line is said in words beside it', () => {
  const rows = page?.rows.map(({ lines, blocks, notes }) => [
    lines.map(({ number, isJoined }) => `${number}${isJoined ? '接' : ''}`).join(' '),
    blocks
      .map(({ label, state = '' }) => label + state)
      .slice(0, 2)
      .join(' '),
    notes.join(' '),
  ])
  expect(rows).toEqual([
    ['1', '', '删去：网页所在位置'],
    ['2', '', '编目：题名（编者改动）'],
    [
      '3接 4',
      '第1段 标题编者改动',
      '第3行末接下行：逗号、顿号之后没有说完（存疑） 存疑：软件残留（第4行）',
    ],
    ['5', '', '编者改动：本站没有刊出这些文字。'],
    ['', '', '第6至7行是同一文件里的别篇，从略。'],
    ['', expect.stringContaining('编者改动'), '编者改动：原始文本没有这些文字。'],
    ['8', '', '删去：分享按钮'],
  ])
})

test('each block leads to its place in the report', () => {
  const urls = page?.rows.flatMap(({ blocks }) => blocks.map(({ url }) => url)) ?? []
  expect(urls.length).toBeGreaterThan(5)
  for (const url of urls)
    expect(url).toMatch(/^\/zh-hans\/reports\/2024-liupu-annual\/#[cfpst]-[a-z\d]{6}/)
})

test('the report’s page tells the numbers with the way there, and what is nothing is not told', () => {
  const report = toPages(makeSampleArchive()).report[0]?.finish()
  const entry = report?.provenance.find(({ label }) => label === HANS.source.title)
  expect(entry?.url).toBe('/zh-hans/reports/2024-liupu-annual/source/')
  expect(entry?.text).toBe('删去2行，接行1处，存疑1处，编者改动4处')
  const nothing = { removed: 0, joined: 0, flagged: 0, edited: 0 }
  expect(writeCounts({ ...nothing, joined: 3 }, HANS)).toBe('接行3处')
  expect(writeCounts(nothing, HANS)).toBe('逐行照录，没有删改')
})

test.each([
  [[4], '第4行'],
  [[4, 7, 8, 9], '第4、7—9行'],
  [[9, 8, 8], '第8—9行'],
])('lines %j are %s', (numbers, expected) => {
  expect(toLines(numbers, HANS.source)).toBe(expected)
})

test('a line is cut at its marks, doubt above all, and nothing of it is lost', () => {
  const pieces = toLinePieces('来源：柳浦&nbsp;街道', [
    { from: 0, to: 13, kind: 'field', field: 'source' },
    { from: 5, to: 11, kind: 'flag' },
  ])
  expect(pieces).toEqual([
    { text: '来源：柳浦', mark: 'field' },
    { text: '&nbsp;', mark: 'flag' },
    { text: '街道', mark: 'field' },
  ])
  const overlapping = toLinePieces('甲乙丙丁', [
    { from: 0, to: 3, kind: 'removed', rule: 'sheet' },
    { from: 1, to: 4, kind: 'field', field: 'source' },
  ])
  expect(overlapping.map(({ text, mark }) => `${text} ${mark}`)).toEqual([
    '甲 removed',
    '乙丙 removed',
    '丁 field',
  ])
  expect(toLinePieces('甲乙', [{ from: 1, to: 9, kind: 'flag' }])).toEqual([
    { text: '甲' },
    { text: '乙', mark: 'flag' },
  ])
})

describe.each([
  ['Simplified', HANS],
  ['Taiwan', HANT_TW],
  ['Hong Kong', HANT_HK],
])('in the words for %s', (_, { source: say }) => {
  const results = [
    ...readdirSync('test/golden/ingest').map((name) => `test/golden/ingest/${name}/raw.txt`),
    ...readdirSync('content/raw').map((name) => `content/raw/${name}`),
  ].map((file) => ingestRaw(readFileSync(file), file))

  test('every rule that takes something out has a name', () => {
    const rules = results.flatMap(({ removed }) => removed.map(({ rule }) => rule))
    expect(new Set(rules).size).toBeGreaterThan(25)
    for (const rule of [...rules, ...FURNITURE.map(({ name }) => name)])
      expect(Object.keys(say.removalRules), rule).toContain(rule)
  })

  test('every rule that joins lines says why', () => {
    const rules = results.flatMap(({ joins }) => joins.map(({ rule }) => rule.split('+')[0]))
    expect(new Set(rules).size).toBeGreaterThan(4)
    for (const rule of rules) expect(Object.keys(say.joinRules), rule).toContain(rule)
  })

  test('every flag that is shown has a name', () => {
    for (const { flags } of results)
      for (const { kind } of flags)
        if (
          !['half-width-punctuation', 'stray-space', 'hard-wrap', 'private-person'].includes(kind)
        )
          expect(Object.keys(say.flags), kind).toContain(kind)
  })
})

import { parseFragment, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { renderBody } from '../../src/markdown/render-body.ts'
import { listPieces } from '../../src/markdown/rendered-body.ts'
import { deepenLinks } from '../../src/site/pages/parallel/deepen-links.ts'
import { markPlaces, withoutIds } from '../../src/site/pages/parallel/mark-places.ts'
import { toRuleRows } from '../../src/site/pages/parallel/rule-rows.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { wordsOf } from '../../src/words/words.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'
import { SAMPLE_BODIES } from '../support/sample-bodies.ts'

const HANS = wordsOf('Hans', 'tw')

test('a body is cut where a block ends that is in no other, and loses nothing', () => {
  for (const body of [...Object.values(SAMPLE_BODIES), '- 甲\n  - 乙\n\n***\n\n丙![](a.jpg)丁']) {
    const { markup, ends } = renderBody(body)
    const pieces = listPieces({ markup, ends })
    expect(pieces.join('')).toBe(markup)
    for (const piece of pieces) {
      // A parser puts nothing right, so that no element is cut.
      expect(serialize(parseFragment(piece))).toBe(piece)
      expect(piece).toMatch(/^<(?:hr>$|\w+[\s\S]*<\/\w+>$)/)
    }
  }
  expect(
    listPieces(renderBody('- 甲\n  - 乙\n\n***\n\n丙')).map((piece) => piece.slice(0, 3)),
  ).toEqual(['<ul', '<hr', '<p '])
})

test('a place in doubt or decided by people is a link to its rule; inside a link it is only marked; others are text', () => {
  const markup = '<p>裡<a href="x">後</a>後發</p>'
  const at = [...markup.matchAll(/[裡後發]/g)].map(({ index }) => index)
  const marked = markPlaces(
    { markup, ends: [markup.length] },
    { at: Uint32Array.from(at), rule: Uint16Array.from([0, 1, 1, 2]) },
    ['decided', 'doubtful', 'plain'],
  )
  expect(marked).toEqual({
    pieces: [
      '<p><a class="choice" href="#c1">裡</a><a href="x"><span class="choice doubtful">後</span></a>' +
        '<a class="choice doubtful" href="#c2">後</a><i>發</i></p>',
    ],
    plain: [3],
  })
})

test('the rules in doubt come first, then those of people, and keep their ids', () => {
  const rule = { source: '后', result: '後', word: '后', others: '后', doubts: [] } as const
  const rows = toRuleRows(
    [
      { ...rule, layer: 'phrase' },
      { ...rule, layer: 'glossary' },
      { ...rule, layer: 'phrase', doubts: ['character', 'rare'] },
    ],
    { rule: Uint16Array.from([0, 0, 1]) },
    HANS.parallel,
  )
  expect(rows.map(({ id, rank, count }) => [id, rank, count])).toEqual([
    ['c3', 'doubtful', 0],
    ['c2', 'decided', 1],
    ['c1', 'plain', 2],
  ])
})

test('the converted half repeats no id and no name of a region', () => {
  const { markup } = renderBody('甲{==乙==}\n\n| 丙 |\n|---|\n\n## 丁')
  expect(withoutIds(markup)).not.toMatch(/ id=|<section|class="pid"/)
  expect(withoutIds(markup)).toContain('href="#n1"')
})

test('one page for both scripts, which leads to the report in either', () => {
  const { parallel: parallels, report: reports } = toPages(makeSampleArchive())
  expect(parallels.length * 2).toBe(reports.length)
  for (const draft of parallels) {
    const page = draft.finish()
    expect(page.alternates).toEqual([])
    expect(page.canonical).toBe(`https://reports.example${page.reportUrl}`)
    expect(page.otherUrl).toBe(page.reportUrl.replace('hans', 'hant'))
    expect(page.rules.map(({ count }) => count).reduce((a, b) => a + b, 0)).toBeGreaterThan(-1)
    for (const [source, converted] of page.pairs)
      expect(/^<\w+/.exec(converted)?.[0]).toBe(
        /^<\w+/.exec(source)?.[0]?.replace('<section', '<div'),
      )
  }
})

test.each([
  ['<a href="../2021-liupu/#p-1">x</a>', '<a href="../../2021-liupu/#p-1">x</a>'],
  ['<img alt="" src="../../../images/a.jpg">', '<img alt="" src="../../../../images/a.jpg">'],
  ['<a href="b/">x</a>', '<a href="../b/">x</a>'],
  ['<a href="#p-1">x</a>', '<a href="#p-1">x</a>'],
  ['<a href="/zh-hans/">x</a>', '<a href="/zh-hans/">x</a>'],
  ['<a href="https://a.example/">x</a>', '<a href="https://a.example/">x</a>'],
  ['<a href="mailto:a@a.example">x</a>', '<a href="mailto:a@a.example">x</a>'],
])('%s leads to the same place from one folder deeper', (markup, deeper) => {
  expect(deepenLinks(markup)).toBe(deeper)
})

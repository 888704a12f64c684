import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BodySetting, parseBody } from '../../src/markdown/parse-body.ts'
import { readTexts } from '../../src/markdown/read-texts.ts'
import { renderParsed } from '../../src/markdown/render-body.ts'
import { numberIdsIn } from '../support/number-ids.ts'
import { toRuns } from '../support/runs.ts'

test('the texts of a body are in its order, each whole', () => {
  const body = [
    '## 一、-{干|乾}-货',
    '公**里**`发`[后](a.md "题-{里|裡}-名")甲![图](images/a.jpg){==台==}{>>注-{台}-<<}',
    '![描述](images/a.jpg "说明")',
    '| 甲 | 乙 |\n|--|--|\n| 丙 | |',
    '::: zh-Hant\n余\n:::',
    '```\n发\n```',
  ].join('\n\n')
  expect(
    numberIdsIn(readTexts(parseBody(body))).map(({ id, kind, source, decided }) => [
      id,
      kind,
      source,
      ...decided.map(({ from, to, text }) => `${from}–${to} ${text}`),
    ]),
  ).toEqual([
    ['s1', 'heading', '一、干货', '2–3 乾'],
    ['p1', 'paragraph', '公里\ufffc后甲\ufffc台'],
    ['p1', 'title', '题里名', '1–2 裡'],
    ['p1', 'alternative', '图'],
    ['n1', 'note', '注台', '1–2 台'],
    ['f1', 'caption', '说明'],
    ['f1', 'alternative', '描述'],
    ['t1', 'cell', '甲'],
    ['t1', 'cell', '乙'],
    ['t1', 'cell', '丙'],
  ])
})

const PIECES = [
  ...['头发', '`发`', '**后**', '[后](a.md "里")', '![里](images/a.jpg)', '{==台==}{>>里<<}'],
  ...['-{干|乾}-', '-{}-', '\n\n', '\n\n## ', '\n\n- ', '\n\n::: zh-Hant\n', '\n:::\n\n'],
  ...['\n\n![里](images/a.jpg "后")\n\n', '\n\n| 里 | -{干|乾}- |\n|--|--|\n| 后 | {==台==} |\n\n'],
]

test('they are exactly what the renderer converts', () => {
  const body = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((all) => all.join(''))
  const settings: readonly BodySetting[] = [{}, { script: 'Hant', hantStandard: 'hk' }]
  fc.assert(
    fc.property(body, fc.constantFrom(...settings), (source, setting) => {
      const parsed = parseBody(source, setting)
      const asked: string[] = []
      renderParsed(parsed, {
        convert: (text, decided) => {
          if (text !== '') asked.push(JSON.stringify([text, decided]))
          return text
        },
      })
      const texts = readTexts(parsed).map((text) => JSON.stringify([text.source, text.decided]))
      expect(texts.toSorted()).toEqual(asked.toSorted())
    }),
    toRuns(1000),
  )
})

test('choices are marked on request, one character each', () => {
  const parsed = parseBody('一是**头发**𠀀[后台](a.md "后")\n\n::: zh-Hant\n后\n:::')
  const marks = (text: string): { at: number; isDoubtful: boolean; key: string }[] =>
    Array.from(text.matchAll(/[是发𠀀后]/gu), ({ 0: character, index }) => ({
      at: index,
      isDoubtful: character === '后',
      key: `"${index}`,
    }))
  const { markup, blocks } = renderParsed(parsed, { marks })
  const choice = (at: number, text: string): string =>
    `<span class="choice" data-choice="&#34;${at}">${text}</span>`
  expect(markup).toContain(
    `<span class="ord">一${choice(1, '是')}</span><strong>头${choice(3, '发')}</strong>${choice(4, '𠀀')}<a href="../a/" title="后"><span class="choice doubtful" data-choice="&#34;6">后</span>台</a>`,
  )
  expect(markup.match(/class="choice/g)).toHaveLength(4)
  expect(blocks).toEqual(renderParsed(parsed).blocks)
  expect(markup.replaceAll(/<span class="choice[^>]*>(.*?)<\/span>/g, '$1')).toBe(
    renderParsed(parsed).markup,
  )
})

test('corner brackets are in converted text only, and not in an override', () => {
  const parsed = parseBody('“发展”-{“甲”}-[乙](a.md "“里”")\n\n::: zh-Hans\n“后”\n:::')
  const convert = (text: string): string => text
  const { blocks, markup } = renderParsed(parsed, {
    script: 'Hant',
    convert,
    hantQuotes: 'corner',
  })
  expect(blocks.map(({ text }) => text)).toEqual(['「发展」“甲”乙', '“后”'])
  expect(markup).toContain('title="「里」"')
  const own = renderParsed(parsed, { script: 'Hant', hantQuotes: 'corner' })
  expect(own.blocks[0]?.text).toBe('“发展”“甲”乙')
})

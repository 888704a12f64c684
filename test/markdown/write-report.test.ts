import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { makeMarkdown } from '../../src/markdown/markdown-it.ts'
import { parseReport } from '../../src/markdown/parse-report.ts'
import { writeReport } from '../../src/markdown/write-report.ts'
import type { DraftBlock } from '../../src/report/draft.ts'
import { toRuns } from '../support/runs.ts'

const markdown = new MarkdownIt({ html: false })
const dialect = makeMarkdown()

/** The text of each block as plain CommonMark reads it, editor's marks taken off. */
function readBlocks(file: string, parser = markdown): readonly string[] {
  const body = file.slice(file.indexOf('\n---\n', 4) + 5)
  return parser
    .parse(body, {})
    .filter(({ type }) => type === 'inline')
    .map(({ children }) =>
      (children ?? [])
        .map((token) =>
          token.type === 'image'
            ? markdown.renderer.renderInlineAsText(token.children ?? [], markdown.options, {})
            : token.content,
        )
        .join(''),
    )
}

const write = (...blocks: readonly DraftBlock[]): string => writeReport({ meta: {}, blocks })

/** Every character that Markdown or a template could take for its own, and some that are only text. */
const HAZARDS = '\\`*_[]<>&~|$^=#+-:.)(!{}"\'%@/1290Az 　一二（）。，“”—㎡𠀀é'
const hazard = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HAZARDS),
      fc.constantFrom(
        '{{ x }}',
        '{% x %}',
        '-{',
        '}-',
        '-{干|乾}-',
        '::: zh-Hant',
        '{==',
        '==}',
        '{>>',
        '<<}',
        '1. ',
        '2) ',
        '- ',
        '# ',
        '> ',
        '```',
        '~~~',
        '---',
        '===',
        ':::',
        '![a](b)',
        '&nbsp;',
        '<b>',
        '**',
        'http://a.example',
      ),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '')

describe('whatever the text', () => {
  test.each(['paragraph', 'caption', 'heading'] as const)(
    'a %s comes out of the renderer as it went in',
    (kind) => {
      fc.assert(
        fc.property(hazard, (text) => {
          const block: DraftBlock = kind === 'heading' ? { kind, level: 2, text } : { kind, text }
          expect(readBlocks(write(block))).toEqual([text])
          expect(readBlocks(write(block), dialect)).toEqual([text])
        }),
        toRuns(2000),
      )
    },
  )

  test('blocks stay apart', () => {
    fc.assert(
      fc.property(fc.array(hazard, { minLength: 1, maxLength: 6 }), (texts) => {
        const blocks = texts.map((text): DraftBlock => ({ kind: 'paragraph', text }))
        expect(readBlocks(write(...blocks))).toEqual(texts)
      }),
      toRuns(300),
    )
  })

  test('a run-in head takes nothing from its paragraph', () => {
    fc.assert(
      fc.property(
        hazard,
        hazard,
        fc.constantFrom('。', '：', ':', '】', '！'),
        (head, rest, mark) => {
          const lead = `${head}${mark}`
          expect(readBlocks(write({ kind: 'paragraph', text: `${lead}${rest}`, lead }))).toEqual([
            `${lead}${rest}`,
          ])
        },
      ),
      toRuns(1000),
    )
  })

  test('front matter is read back as the same text', () => {
    fc.assert(
      fc.property(hazard, hazard, (title, name) => {
        const file = writeReport({
          meta: { title, subtitle: name, byline: [{ role: '记者', name }], topics: [name] },
          blocks: [],
        })
        const matter = file.slice(4, file.indexOf('\n---\n', 4))
        expect(parse(matter, { schema: 'failsafe' })).toEqual({
          title,
          subtitle: name,
          byline: [{ role: '记者', name }],
          topics: [name],
        })
      }),
      toRuns(500),
    )
  })
})

describe('a run-in head', () => {
  test.each([
    ['(一)理顺河网。一是查清家底。', '(一)理顺河网。', '**(一)理顺河网**。一是查清家底。'],
    ['“夜校”开课。老人来了。', '“夜校”开课。', '**“夜校”开课**。老人来了。'],
    ['打造“一张网”。覆盖全镇。', '打造“一张网”。', '**打造“一张网”**。覆盖全镇。'],
    ['【概况】 本镇在河边。', '【概况】', '**【概况**】 本镇在河边。'],
    ['1.修路。三公里。', '1.修路。', '**1.修路**。三公里。'],
    ['第三条 由街道解释。', '第三条', '**第三条** 由街道解释。'],
  ])('%s is strong up to its closing mark', (text, lead, written) => {
    const file = write({ kind: 'paragraph', text, lead })
    expect(file).toContain(`\n${written}\n`)
    expect(markdown.render(written)).toContain('<strong>')
  })
})

describe('an editor’s mark', () => {
  test('is around the damaged words with its note behind', () => {
    const text = '帮扶孤寡敏感词,请谨慎使用。,发放慰问品'
    const marks = [{ start: 4, end: 14, note: '软件残留' }]
    expect(write({ kind: 'paragraph', text, marks })).toContain(
      '帮扶孤寡{==敏感词,请谨慎使用。==}{>>软件残留<<},发放慰问品',
    )
  })

  test('inside a run-in head leaves the head plain', () => {
    const text = '一是安装(检查)路灯。已亮。'
    const marks = [{ start: 4, end: 8 }]
    expect(write({ kind: 'paragraph', text, lead: '一是安装(检查)路灯。', marks })).toContain(
      '\n一是安装{==(检查)==}路灯。已亮。\n',
    )
  })
})

test('a whole draft passes the check of reports', () => {
  const file = writeReport({
    meta: { title: '某某：“通知” #1', kind: 'news', suggested: ['kind'] },
    blocks: [
      { kind: 'heading', level: 2, text: '一、2021年工作总结' },
      { kind: 'paragraph', text: '1986. 年份不是列表' },
      { kind: 'caption', text: '居民在社区食堂用餐' },
    ],
  }).replace('kind: news', 'kind: news\ndate: 2021-12-30')
  const { diagnostics, report } = parseReport(
    'reports/2021-a-news.md',
    new TextEncoder().encode(file),
  )
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(report?.meta.title).toBe('某某：“通知” #1')
})

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IngestResult } from '../../src/ingest/ingest-result.ts'
import { blockTexts, ingestRaw, toOutline } from './ingest-raw.ts'

const GOLDEN = 'test/golden/ingest'
const golden = readdirSync(GOLDEN).map((name) => ({
  name,
  text: readFileSync(`${GOLDEN}/${name}/raw.txt`, 'utf8'),
}))

/** Lines of the kinds that real texts are made of, and characters that mean something to the rules. */
const line = fc.oneof(
  fc.constantFrom(
    '下湾街道2021年工作总结',
    '发布日期：2021-12-30 来源：下湾街道 字号：[ 大 中 小 ]',
    '索引号: | 001/2021 | 发布机构: | 下湾街道 |',
    '> 镇街网站',
    '一、主要工作',
    '（二）改善民生，办好实事',
    '（三）改善民生。全年修路三公里，受益群众八百人。',
    '通讯员 周小溪',
    '——下湾街道纪实',
    '本报讯(通讯员 周小溪)上周，社区食堂开张，老人吃上了热饭。',
    '今年以来，街道上下团结一心，办成了许多群众盼望的实事，成效明显。',
    '联合社区、物业、',
    '居民代表一起商量',
    '分享到：',
    '上一篇：没有了',
    '第一条 本办法由街道负责解释。',
    '图为社区食堂开张',
    '1.清理垃圾三十车',
    '下湾街道办事处',
    '2021年12月30日',
    '敏感词,请谨慎使用。',
    '',
    '',
    '　',
  ),
  fc.string({
    unit: fc.constantFrom(...'一二三、。，：；“”（）()《》—|[]{}【】 　\t12年月日>=*_#-&<AZé𠀀'),
    maxLength: 60,
  }),
)
const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))
const bare = (words: string): string => words.replace(/\s/gu, '')

/** Everything that a result holds of the raw text, in the order of the raw text. */
function toKept({ articles, removed, text: raw = '' }: IngestResult): string {
  const spans = [
    ...articles.flatMap(({ fields, blocks }) => [
      ...fields.filter(({ how }) => how === 'read').flatMap((field) => field.spans),
      ...blocks.flatMap((block) => block.spans),
    ]),
    ...removed.map(({ span }) => span),
  ].toSorted((a, b) => a.start - b.start)
  return spans.map(({ start, end }) => raw.slice(start, end)).join('')
}

describe('whatever the text', () => {
  test('every character that is no white space is kept exactly once, in order', () => {
    fc.assert(
      fc.property(text, (raw) => {
        fc.pre(raw.trim() !== '')
        const result = ingestRaw(raw)
        expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(bare(toKept(result))).toBe(bare(raw))
      }),
      { numRuns: 400 },
    )
  })

  test('the same bytes give the same result', () => {
    fc.assert(
      fc.property(text, (raw) => {
        expect(ingestRaw(raw)).toEqual(ingestRaw(raw))
      }),
      { numRuns: 60 },
    )
  })

  test('CRLF line breaks and a byte order mark change nothing', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const plain = toOutline(ingestRaw(raw))
        expect(toOutline(ingestRaw(raw.replaceAll('\n', '\r\n')))).toEqual(plain)
        expect(toOutline(ingestRaw(`\ufeff${raw}`))).toEqual(plain)
      }),
      { numRuns: 150 },
    )
  })

  test('blocks stand in the order of the raw text, a lifted caption behind its paragraph', () => {
    fc.assert(
      fc.property(text, (raw) => {
        for (const { blocks } of ingestRaw(raw).articles) {
          const starts = blocks.map(({ spans }) => spans[0]?.start ?? 0)
          expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('lines are joined only where a line broke', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const result = ingestRaw(raw)
        for (const { spans } of result.articles.flatMap(({ blocks }) => blocks))
          for (const [i, { start }] of spans.entries()) {
            const before = spans[i - 1]
            if (before) expect(raw.slice(before.end, start)).toContain('\n')
          }
      }),
      { numRuns: 150 },
    )
  })
})

describe('indents', () => {
  test.each(golden.filter(({ name }) => name !== 'hard-wrap'))(
    'of U+3000 or NBSP change nothing in $name',
    ({ text: raw }) => {
      const texts = blockTexts(ingestRaw(raw))
      for (const indent of ['　　', '\u00a0\u00a0', '    '])
        expect(blockTexts(ingestRaw(raw.replace(/^(?=[^\n])/gmu, indent)))).toEqual(texts)
    },
  )
})

describe('furniture', () => {
  const chrome = ['分享到：微信 微博', '【打印本页】【关闭窗口】', '字号：[ 大 中 小 ]']
  const body = `下湾街道2021年工作总结\n今年以来，街道上下团结一心，办成了许多群众盼望的实事，成效明显。\n一、主要工作\n全年修路三公里，新建食堂两家，受益群众八百人，反响很好。`

  test.each(chrome)('%s above or below a text leaves no trace in it', (words) => {
    const texts = blockTexts(ingestRaw(body))
    expect(blockTexts(ingestRaw(`${words}\n${body}`))).toEqual(texts)
    expect(blockTexts(ingestRaw(`${body}\n\n${words}\n`))).toEqual(texts)
  })

  test.each(chrome)('%s inside a text is kept and flagged', (words) => {
    const lines = body.split('\n')
    const result = ingestRaw([...lines.slice(0, 2), words, ...lines.slice(2)].join('\n'))
    expect(blockTexts(result)).toContain(words)
    expect(result.flags.map(({ kind }) => kind)).toContain('furniture-in-body')
  })
})

describe('a paragraph cut in two', () => {
  const paragraphs = [
    '今年以来，街道上下团结一心，办成了许多群众盼望的实事，成效明显，居民反响热烈。',
    '全年修路三公里，新建食堂两家，受益群众八百人，老人们再也不用走远路买菜了。',
    '街道还组织党员、网格员、志愿者上门走访，收集意见一百余条，件件都有回音。',
  ]

  test('is put together again wherever two commas stand on the left', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(28), fc.constantFrom('\n', '\n\n'), (which, at, gap) => {
        const whole = paragraphs[which] ?? ''
        const cut = Math.min(
          whole.length - 2,
          whole.indexOf('，', whole.indexOf('，') + 1) + 2 + at,
        )
        const broken = `${whole.slice(0, cut)}${gap}${whole.slice(cut)}`
        const lines = paragraphs.map((paragraph, i) => (i === which ? broken : paragraph))
        const raw = ['下湾街道2021年工作总结', ...lines].join('\n')
        expect(blockTexts(ingestRaw(raw))).toEqual(paragraphs)
      }),
      { numRuns: 200 },
    )
  })
})

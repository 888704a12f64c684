import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IngestResult } from '../../src/ingest/ingest-result.ts'
import { toRuns } from '../support/runs.ts'
import { plainText, rawText } from './arbitrary-text.ts'
import { blockTexts, ingestRaw, toOutline } from './ingest-raw.ts'

const GOLDEN = 'test/golden/ingest'
const golden = readdirSync(GOLDEN).map((name) => ({
  name,
  text: readFileSync(`${GOLDEN}/${name}/raw.txt`, 'utf8'),
}))

const bare = (words: string): string => words.replace(/[\s\u0085]/gu, '')

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
      fc.property(rawText, (raw) => {
        fc.pre(raw.trim() !== '')
        const result = ingestRaw(raw)
        expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(bare(toKept(result))).toBe(bare(raw))
      }),
      toRuns(400),
    )
  })

  test('the same bytes give the same result', () => {
    fc.assert(
      fc.property(rawText, (raw) => {
        expect(ingestRaw(raw)).toEqual(ingestRaw(raw))
      }),
      toRuns(60),
    )
  })

  test('CRLF line breaks and a byte order mark change nothing', () => {
    fc.assert(
      fc.property(plainText, (raw) => {
        const plain = toOutline(ingestRaw(raw))
        expect(toOutline(ingestRaw(raw.replaceAll('\n', '\r\n')))).toEqual(plain)
        expect(toOutline(ingestRaw(`\ufeff${raw}`))).toEqual(plain)
      }),
      toRuns(150),
    )
  })

  test('blocks are in the order of the raw text, a lifted caption after its paragraph', () => {
    fc.assert(
      fc.property(rawText, (raw) => {
        for (const { blocks } of ingestRaw(raw).articles) {
          const starts = blocks.map(({ spans }) => spans[0]?.start ?? 0)
          expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        }
      }),
      toRuns(150),
    )
  })

  test('lines are joined only where a line broke, and nothing but white space is lost in between', () => {
    let joins = 0
    fc.assert(
      fc.property(rawText, (raw) => {
        fc.pre(raw.trim() !== '')
        const result = ingestRaw(raw)
        // A result that the ledger refuses has no blocks to look at.
        expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
        for (const { kind, text, spans } of result.articles.flatMap(({ blocks }) => blocks)) {
          const parts = spans.map(({ start, end }) => raw.slice(start, end))
          if (kind === 'table') {
            expect(text.replace(/\s/g, '')).toBe(parts.join('').replace(/\s/g, ''))
            continue
          }
          // Between Latin words a space stands for the break.
          expect(text.replace(/ /g, '')).toBe(parts.join('').replace(/ /g, ''))
          for (const [i, { start }] of spans.entries()) {
            const before = spans[i - 1]
            if (!before) continue
            joins++
            const between = raw.slice(before.end, start)
            expect(between).toMatch(/[\n\v\f\r\u0085\u2028\u2029]/)
          }
        }
      }),
      toRuns(150),
    )
    expect(joins).toBeGreaterThan(0)
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

  test('is put together again wherever two commas are on the left', () => {
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
      toRuns(200),
    )
  })
})

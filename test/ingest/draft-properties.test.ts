import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/commands/ingest.ts'
import { toDraft } from '../../src/ingest/to-draft.ts'
import { parseReport } from '../../src/markdown/parse-report.ts'
import { renderBody } from '../../src/markdown/render-body.ts'
import { writeReport } from '../../src/markdown/write-report.ts'
import type { ReportMeta } from '../../src/report/fields/report-meta.ts'
import { parseEdtf } from '../../src/text/edtf.ts'
import { keepTerminal } from '../support/make-content.ts'
import { toRuns } from '../support/runs.ts'
import { plainText, rawText } from './arbitrary-text.ts'
import { blockTexts, ingestRaw } from './ingest-raw.ts'
import { readDraftBlocks, toBody } from './read-draft.ts'

const GOLDEN = 'test/golden/ingest'
/** All that a body's markup is made of. */
const TAGS = [
  'p',
  'b',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'strong',
  'em',
  'mark',
  'span',
  'figure',
  'figcaption',
  'div',
  'ul',
  'ol',
  'li',
  'a',
  'small',
  'ins',
  'abbr',
  'br',
  'section',
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
]
const NOT_AGAIN = new Set<string>()

interface DraftFile {
  readonly file: string
  readonly texts: readonly string[]
  readonly meta: Partial<ReportMeta>
}

/** The Markdown files that a raw text's articles become; title and date, which a report must have, are put in. */
function toFiles(raw: string): readonly DraftFile[] {
  const { articles, source } = ingestRaw(raw)
  return articles.map((article) => {
    const draft = toDraft(article, source, [])
    const date = parseEdtf('2021')
    const meta = { title: '0123', ...(date && { date }), ...draft.meta, ingest: '0123456789ab' }
    return {
      file: writeReport({ ...draft, meta }),
      texts: article.blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.flat().filter((text) => text !== '') : [block.text],
      ),
      meta,
    }
  })
}

describe('the draft of whatever text', () => {
  test('contains the words of its blocks, each in a block of its own', () => {
    fc.assert(
      fc.property(rawText, (raw) => {
        for (const { file, texts } of toFiles(raw)) expect(readDraftBlocks(file)).toEqual(texts)
      }),
      toRuns(150),
    )
  })

  test('makes no markup and no template: what looks like either is text on the page', () => {
    fc.assert(
      fc.property(rawText, (raw) => {
        for (const { file } of toFiles(raw)) {
          const { markup } = renderBody(toBody(file))
          const tags = [...markup.matchAll(/<\/?([a-z][a-z\d]*)/gi)].map(([, name]) => name)
          expect(tags.filter((name) => !TAGS.includes(name ?? ''))).toEqual([])
          expect(markup).not.toMatch(/<(?!\/?[a-z]|!--)|\son[a-z]+=/i)
        }
      }),
      toRuns(150),
    )
  })

  test('has a front matter that is read as it was meant: text stays text, whatever it looks like', () => {
    fc.assert(
      fc.property(rawText, (raw) => {
        for (const { file, meta } of toFiles(raw)) {
          const read = parseReport('reports/2021-a.md', new TextEncoder().encode(file))
          expect(read.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
          expect(read.report?.meta).toEqual(meta)
        }
      }),
      toRuns(150),
    )
  })
})

describe('the text of a draft, ingested once more, gives the same blocks and loses no line', () => {
  const names = readdirSync(GOLDEN).filter((name) => !NOT_AGAIN.has(name))

  test.each(names)('%s', (name) => {
    const first = ingestRaw(readFileSync(`${GOLDEN}/${name}/raw.txt`, 'utf8'))
    for (const { blocks, fields } of first.articles) {
      const title = fields.find((field) => field.name === 'title')?.value
      const lines = blocks.map(({ kind, text }) => (kind === 'caption' ? `\n\n\n${text}` : text))
      const again = ingestRaw([title, ...lines, ''].join('\n\n'))
      expect(blockTexts(again)).toEqual(blocks.map(({ text }) => text))
      expect(again.removed).toEqual([])
    }
  })
})

test('the names of reports are unique, and the same when the texts are ingested again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(plainText, { minLength: 2, maxLength: 6 }), async (texts) => {
      const content = mkdtempSync(join(tmpdir(), 'names-'))
      try {
        // All with one name: what parts their reports is not the raw file's.
        for (const [i, text] of texts.entries()) {
          mkdirSync(join(content, `raw/${i}`), { recursive: true })
          writeFileSync(join(content, `raw/${i}/a.txt`), text)
        }
        const articles = texts.flatMap((text) => ingestRaw(text).articles)
        const run = async (): Promise<readonly string[]> => {
          await ingest({ paths: [join(content, 'raw')], out: content }, keepTerminal())
          return articles.length === 0 ? [] : readdirSync(join(content, 'reports')).toSorted()
        }
        const names = await run()
        const different = new Set(texts).size === texts.length
        if (different) expect(names).toHaveLength(articles.length)
        for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,80}\.md$/)
        expect(await run()).toEqual(names)
      } finally {
        rmSync(content, { recursive: true })
      }
    }),
    toRuns(25),
  )
})

test('no text loses more than half of its characters to furniture: then it is kept whole and flagged', () => {
  const chrome = ['分享到：微信 微博', '打印本页 关闭窗口', '字号：大 中 小', '返回顶部']
  const lines = fc.array(fc.constantFrom(...chrome), { maxLength: 3 })
  const body = fc.array(fc.constantFrom('街道办好实事。', '全年修路三公里，群众满意。'), {
    maxLength: 8,
  })
  let whole = 0
  let sifted = 0
  fc.assert(
    fc.property(lines, body, lines, (above, text, below) => {
      const raw = [...above, ...text, ...below].join('\n')
      fc.pre(raw !== '')
      const { ledger, removed, flags } = ingestRaw(raw)
      // A title that occurs twice is taken out by another rule.
      const furniture = removed.filter(({ rule }) => rule !== 'repeated-title')
      const length = (lines: readonly string[]): number => lines.join('').replace(/\s/g, '').length
      expect(length(furniture.map(({ text: line }) => line)) * 2).toBeLessThanOrEqual(
        ledger?.read ?? 0,
      )
      const isWhole = flags.some(({ kind }) => kind === 'all-furniture')
      expect(isWhole).toBe(length([...above, ...below]) * 2 > length([...above, ...text, ...below]))
      if (isWhole) expect(furniture).toEqual([])
      if (isWhole) whole++
      else sifted++
    }),
    toRuns(150),
  )
  expect(Math.min(whole, sifted)).toBeGreaterThan(5)
})

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { ingest } from '../../src/commands/ingest.ts'
import { keepTerminal } from '../support/make-content.ts'
import { NAMED_AFTER_RAW } from '../support/named-after-raw.ts'

const folders: string[] = []
let home = ''
let content = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'review-'))
  content = join(home, 'content')
  folders.push(home)
  cpSync('test/golden/review/raw', join(content, 'raw'), { recursive: true })
  writeFileSync(join(content, 'archive.yaml'), NAMED_AFTER_RAW)
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

async function run(
  options: Partial<Parameters<typeof ingest>[0]> = {},
  language: 'en' | 'zh' = 'en',
): Promise<{ readonly code: number; readonly out: string; readonly said: string }> {
  const terminal = keepTerminal(language)
  const code = await ingest({ paths: [join(content, 'raw')], out: content, ...options }, terminal)
  return { code, out: bare(terminal.results.join('\n')), said: bare(terminal.said.join('\n')) }
}
/** Without the folder of this run. */
const bare = (text: string): string => text.replaceAll(`${home}/`, '')
const at = (name: string): string => join(home, name)
const read = (name: string): string => bare(readFileSync(at(name), 'utf8'))

test.each(['en', 'zh'] as const)(
  'the review in %s, what needs a person first',
  async (language) => {
    const { code, out, said } = await run({ review: at('review.md') }, language)
    expect(code).toBe(1)
    await expect(read('review.md')).toMatchFileSnapshot(`../golden/review/review.${language}.md`)
    await expect(`${out}\n`).toMatchFileSnapshot(`../golden/review/terminal.${language}.txt`)
    expect(said).toContain('raw/truncated')
    expect(said).not.toContain('raw/residue')
  },
)

interface ReviewJson {
  readonly format: string
  readonly totals: Readonly<Record<string, unknown>> & {
    readonly characters: Readonly<Record<string, number>>
  }
  readonly files: readonly {
    readonly file: string
    readonly ledger?: Readonly<Record<string, number>>
    readonly articles: readonly unknown[]
    readonly removed: readonly unknown[]
    readonly joins: readonly { readonly sure: boolean; readonly left: string }[]
    readonly flags: readonly { readonly severity: string }[]
    readonly diagnostics: readonly { readonly message: string }[]
  }[]
}
async function readJson(): Promise<ReviewJson> {
  await run({ review: at('review.json') })
  return JSON.parse(read('review.json')) as ReviewJson
}

test('the totals are the sums of the files', async () => {
  const { totals, files } = await readJson()
  const sum = (of: (file: ReviewJson['files'][number]) => number): number =>
    files.reduce((all, file) => all + of(file), 0)
  const flags = (severity: string): number =>
    sum((file) => file.flags.filter((flag) => flag.severity === severity).length)
  expect(totals).toEqual({
    files: 4,
    refused: 1,
    toCheck: 3,
    articles: sum(({ articles }) => articles.length),
    characters: {
      read: sum(({ ledger }) => ledger?.['read'] ?? 0),
      text: sum(({ ledger }) => ledger?.['text'] ?? 0),
      metadata: sum(({ ledger }) => ledger?.['metadata'] ?? 0),
      removed: sum(({ ledger }) => ledger?.['removed'] ?? 0),
    },
    removed: sum(({ removed }) => removed.length),
    joins: {
      sure: sum(({ joins }) => joins.filter(({ sure }) => sure).length),
      doubtful: sum(({ joins }) => joins.filter(({ sure }) => !sure).length),
    },
    flags: {
      lost: flags('lost'),
      privacy: flags('privacy'),
      suspicious: flags('suspicious'),
      cosmetic: flags('cosmetic'),
    },
  })
  const { read: all, text, metadata, removed } = totals.characters
  expect(all).toBe((text ?? 0) + (metadata ?? 0) + (removed ?? 0))
})

test('the JSON has all of each file', async () => {
  const { format, files } = await readJson()
  expect(format).toBe('juanzong ingest review 1')
  expect(files.map(({ file }) => file.slice(-10))).toEqual([
    '/d-cut.txt',
    'esidue.txt',
    'report.txt',
    'b18030.txt',
  ])
  expect(files[0]).toMatchObject({
    articles: [],
    diagnostics: [{ code: 'raw/truncated', severity: 'error', message: expect.any(String) }],
  })
  expect(files[2]).toMatchObject({
    encoding: 'utf-8',
    decided: 'strict',
    articles: [
      {
        draft: 'content/reports/2021-a-report-annual.md',
        missing: [],
        headings: 2,
        captions: 0,
      },
    ],
    removed: [{ line: 1, rule: 'cell-bar' }, { line: 2 }],
    joins: [
      { left: '联合社区、物业、', right: '居民代表商量停车', line: 6, rule: 'comma', sure: true },
    ],
    flags: [
      { severity: 'privacy', kind: 'private-person', text: '户主王大明', line: 9 },
      { severity: 'suspicious', kind: 'number-jump' },
      { severity: 'cosmetic' },
    ],
  })
  expect(files[3]).toMatchObject({ encoding: 'gb18030', decided: 'judged' })
})

test('a review is written over a review', async () => {
  await run({ review: at('review.md') })
  const first = read('review.md')
  writeFileSync(at('review.md'), `${first.split('\n')[0]}\nof another day\n`)
  expect((await run({ review: at('review.md') })).said).not.toContain('review/')
  expect(read('review.md')).toContain('## The files')
})

describe('a review is refused, and nothing is read,', () => {
  const refuses = async (review: string, code: string): Promise<void> => {
    const before = existsSync(review) ? readFileSync(review, 'utf8') : undefined
    const { code: exit, said, out } = await run({ review })
    expect(exit).toBe(1)
    expect(said).toContain(code)
    expect(out).toBe('')
    expect(existsSync(review) ? readFileSync(review, 'utf8') : undefined).toBe(before)
    expect(existsSync(join(content, 'reports', '2021-a-report-annual.md'))).toBe(false)
  }

  test('over a file that is none', async () => {
    writeFileSync(at('notes.md'), '# my notes\n')
    await refuses(at('notes.md'), 'review/exists')
  })
  test('over an empty file', async () => {
    writeFileSync(at('empty.md'), '')
    await refuses(at('empty.md'), 'review/exists')
  })
  test('over a link to a review', async () => {
    writeFileSync(at('real.md'), '<!-- juanzong ingest review -->\n')
    symlinkSync(at('real.md'), at('link.md'))
    await refuses(at('link.md'), 'review/exists')
  })
  test.each(['reports/review.md', 'reports/deep/er/review.md', 'raw/review.md', 'pages/r.json'])(
    'in the content folder: %s',
    async (path) => refuses(join(content, path), 'review/place'),
  )
  test('in the content folder by a link', async () => {
    mkdirSync(join(content, 'reports'))
    symlinkSync(join(content, 'reports'), at('elsewhere'))
    await refuses(at('elsewhere/review.md'), 'review/place')
  })
  test('with another ending', async () => {
    expect((await run({ review: at('review.txt') })).code).toBe(2)
  })
})

test('a place where nothing can be written is reported, and the drafts stand', async () => {
  writeFileSync(at('file'), '')
  const { code, said } = await run({ review: at('file/review.md') })
  expect(code).toBe(1)
  expect(said).toContain('review/not-written')
  expect(existsSync(join(content, 'reports', '2021-a-report-annual.md'))).toBe(true)
})

test('JSON on standard output stays JSON beside a review', async () => {
  const { out } = await run({ review: at('review.md'), json: true })
  expect(JSON.parse(out)).toHaveLength(4)
})

test('a raw text makes no markup in the review', async () => {
  const hostile =
    '<img src=x onerror=alert(1)> [a](http://x.example) ![b](x) `c` **d** <!-- e --> &lt; # f | g ~~h~~ \u202ei'
  writeFileSync(
    join(content, 'raw', 'e<b>&[x](y).txt'),
    `分享到: ${hostile}\n${hostile}工作总结\n发布日期：2022-02-30\n${hostile}，\n${hostile}(检查)。\n`,
  )
  await run({ review: at('review.md') })
  const html = new MarkdownIt({ html: true }).render(read('review.md'))
  expect(html).toContain('onerror')
  const own = /^(?:h[1-4]|p|ul|li|strong)$/
  const tags = [...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name = '']) => name)
  expect(tags.filter((name) => !own.test(name))).toEqual([])
  expect(html.match(/<!--/g)).toHaveLength(1)
  expect(html).not.toContain('\u202e')
})

test('what belongs to no raw file of the run is told on the terminal, as the review cannot contain it', async () => {
  writeFileSync(join(content, 'agencies.yaml'), 'xiawan:\n  name: 下湾街道\n  shortname: 下湾\n')
  const { said } = await run({ review: at('review.md') })
  expect(said).toContain('agencies.yaml')
  expect(read('review.md')).not.toContain('agencies.yaml')
})

test('of many errors of one kind the terminal tells twenty, and how many more the review has', async () => {
  for (let i = 0; i < 30; i++) writeFileSync(join(content, 'raw', `pdf-${i}.txt`), '%PDF-1.4')
  const { said } = await run({ review: at('review.md') })
  expect(said.split('error  raw/pdf')).toHaveLength(21)
  expect(said).toMatch(/In the review only: \d\d more/)
  expect(read('review.md').split('error raw/pdf')).toHaveLength(31)
})

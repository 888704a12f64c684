import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { epub } from '../../src/commands/epub.ts'
import { exportData } from '../../src/commands/export-data.ts'
import { offline } from '../../src/commands/offline.ts'
import { COMMANDS } from '../../src/commands/program/commands.ts'
import { writeInto } from '../../src/files/read-write.ts'
import { listFiles } from '../support/list-files.ts'
import { keepTerminal } from '../support/make-content.ts'
import { makeTinySite } from '../support/make-tiny-site.ts'

/*
 * Each command once as a person types it, in a process of its own: it is found, gets what was typed, prints, and ends
 * with its exit code. What it does is told by the tests that call it as a function.
 */

/** Far from where the other tests run: another day, and letters that are folded in another way. */
const FAR = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }

const tiny = makeTinySite()
const home = mkdtempSync(join(tmpdir(), 'juanzong-each-'))
const content = join(home, 'content')
/** For the commands that write into the content. */
const other = join(home, 'other')
beforeAll(() => {
  const report = (year: number): string =>
    `---\ntitle: 柳浦街道${year}年工作总结\ndate: ${year}-12-22\nagency: 柳浦街道\n---\n\n修好${year}座桥。\n`
  writeInto(content, 'archive.yaml', 'title: 柳浦报告档案\nbaseUrl: https://reports.example\n')
  writeInto(content, 'agencies.yaml', 'liupu:\n  name: 柳浦街道办事处\n  shortName: 柳浦街道\n')
  for (const year of [2021, 2022])
    writeInto(content, `reports/${year}-liupu-annual.md`, report(year))
  writeInto(home, 'raw/a.txt', '柳浦街道2020年工作总结\n2020年12月22日\n\n今年修好三座桥。\n')
  cpSync(content, other, { recursive: true })
})
afterAll(() => {
  tiny.remove()
  rmSync(home, { recursive: true, force: true })
})

interface Typed {
  readonly args: readonly string[]
  readonly input?: string
  readonly code: number
  /** In what is printed: results, or what is said. */
  readonly prints: string
  /** Asks what else is so when it has ended. */
  readonly after?: () => unknown
}

const inContent = ['--content', content]
const inSite = ['--content', tiny.content, '--site', tiny.site]
const out = (name: string): string => join(home, name)

const TYPED: Readonly<Record<string, Typed>> = {
  start: { args: [...inContent, '--out', out('started')], code: 0, prints: 'http://localhost:' },
  ingest: {
    args: [out('raw'), '--out', out('ingested')],
    code: 0,
    prints: '1 draft',
    after: () => expect(listFiles(out('ingested/reports'))).toHaveLength(1),
  },
  new: {
    args: ['--content', other, '--title', '青石公告', '--date', '2020-01-02', '--agency', 'liupu'],
    code: 0,
    prints: 'reports/2020-liupu',
  },
  check: { args: [...inContent, '--lang', 'zh'], code: 0, prints: '0 处错误' },
  build: {
    args: [...inContent, '--out', out('built'), '--no-search'],
    code: 0,
    prints: 'pages',
    after: () =>
      expect(
        readFileSync(out('built/zh-hant/reports/2022-liupu-annual/index.html'), 'utf8'),
      ).toContain('修好2022座橋'),
  },
  rename: {
    args: ['--content', other, '2021-liupu-annual', '2021-liupu-summary'],
    code: 0,
    prints: '2021-liupu-summary',
  },
  remove: {
    args: ['--content', other, '2022-liupu-annual', '--out', out('none')],
    code: 2,
    prints: '--reason',
  },
  serve: {
    args: ['--content', tiny.content, '--out', tiny.site, '--path-prefix', '/archive/'],
    code: 0,
    prints: '/archive/',
  },
  convert: { args: ['--to', 'tw', ...inContent], input: '理发店\n', code: 0, prints: '理髮店\n' },
  conversions: { args: [...inContent, '--all', '--json'], code: 0, prints: '2022-liupu-annual' },
  offline: {
    args: [...inSite, '--out', out('far.zip')],
    code: 0,
    prints: 'far.zip',
    after: async () => {
      const { content: from, site } = tiny
      await offline({ content: from, site, out: out('near.zip') }, keepTerminal())
      expectSame('far.zip', 'near.zip')
    },
  },
  verify: { args: [out('far.zip')], code: 0, prints: 'hole' },
  export: {
    args: [...inContent, '--out', out('far-data')],
    code: 0,
    prints: 'files',
    after: async () => {
      await exportData({ content, out: out('near-data') }, keepTerminal())
      expectSameFiles('far-data', 'near-data')
    },
  },
  figures: { args: [join(content, 'reports/2022-liupu-annual.md')], code: 0, prints: '2022座' },
  epub: {
    args: [...inContent, '--out', out('far-books')],
    code: 0,
    prints: 'far-books',
    after: async () => {
      await epub({ content, out: out('near-books'), slugs: [] }, keepTerminal())
      expectSameFiles('far-books', 'near-books')
    },
  },
  pdf: { args: ['2018', '--site', out('no-site')], code: 1, prints: 'build' },
  zim: { args: [...inSite, '--script', 'cn'], code: 2, prints: 'cn' },
}

test('each command of the table is typed here, and has its script in package.json', () => {
  const names = COMMANDS.map(({ name }) => name)
  expect(Object.keys(TYPED)).toEqual(names)
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
  expect(scripts).toMatchObject(
    Object.fromEntries(names.map((name) => [name, `node scripts/juanzong.js ${name}`])),
  )
})

test.each(Object.entries(TYPED))(
  'juanzong %s',
  async (name, { args, input, code, prints, after }) => {
    const child = spawn(process.execPath, ['scripts/juanzong.js', name, ...args], {
      env: { ...process.env, ...FAR },
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
      })
    child.stdin.end(input ?? '')
    const ended = new Promise<number | null>((resolve) => void child.once('close', resolve))
    if (name === 'start' || name === 'serve') await visit(child)
    expect([await ended, printed]).toEqual([code, expect.stringContaining(prints)])
    await after?.()
  },
)

/** Reads the page at the address that is printed, and ends the program. */
async function visit(child: ChildProcess): Promise<void> {
  let printed = ''
  const url = await new Promise<string>((resolve) => {
    child.stdout?.on('data', (text: string) => {
      printed += text
      const address = /http:\S+(?=\s)/.exec(printed)
      if (address) resolve(address[0])
    })
    child.once('close', () => resolve(''))
  })
  expect(await (await fetch(`${url}zh-hant/`)).text()).toContain('柳浦報告檔案')
  child.kill('SIGTERM')
}

function expectSameFiles(far: string, near: string): void {
  const paths = listFiles(out(far)).map(({ path }) => path)
  expect(paths.length).toBeGreaterThan(1)
  expect(listFiles(out(near)).map(({ path }) => path)).toEqual(paths)
  for (const path of paths) expectSame(join(far, path), join(near, path))
}

function expectSame(far: string, near: string): void {
  expect(readFileSync(out(far)).equals(readFileSync(out(near))), far).toBe(true)
}

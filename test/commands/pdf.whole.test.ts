import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type PdfOptions, pdf } from '../../src/commands/pdf.ts'
import { writeInto } from '../../src/files/read-write.ts'
import { setDates } from '../../src/offline/pdf/set-dates.ts'
import { keepTerminal } from '../support/make-content.ts'
import { runBuild } from '../support/run-build.ts'

const named = process.env['CHROMIUM_PATH']
afterEach(() => {
  if (named === undefined) delete process.env['CHROMIUM_PATH']
  else process.env['CHROMIUM_PATH'] = named
})

const body = '## 一、发展\n\n老旧小区改造9个，惠及居民3412户。\n\n## 二、打算\n\n办好实事。\n'

const folder = mkdtempSync(join(tmpdir(), 'juanzong-pdf-'))
const site = join(folder, 'site')
const out = join(folder, 'pdf')

/** A built site below a prefix. */
beforeAll(async () => {
  writeInto(
    folder,
    'content/archive.yaml',
    'title: 柳浦报告档案\nbaseUrl: https://reports.example\npathPrefix: /archive/\n',
  )
  writeInto(
    folder,
    'content/reports/2022-liupu-annual.md',
    `---\ntitle: 柳浦街道2022年工作总结\ndate: 2022-12-22\nagency: 柳浦街道\n---\n\n${body}`,
  )
  const content = join(folder, 'content')
  const { code, said } = await runBuild({ content, out: site, withoutSearch: true })
  if (code !== 0) throw new Error(said)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function print(
  options: Partial<PdfOptions>,
): Promise<{ readonly code: number; readonly said: string }> {
  const terminal = keepTerminal()
  const code = await pdf({ slugs: [], site, out, date: '2026-03-09', ...options }, terminal)
  return { code, said: terminal.said.join('\n') }
}

/** What a tool of poppler-utils says of a file; `undefined` where it is not there. */
function ask(tool: string, ...args: readonly string[]): string | undefined {
  const { error, stdout } = spawnSync(tool, args, { encoding: 'utf8' })
  return error ? undefined : stdout
}

test('an unknown report is told with the nearest name, a browser that is not there with what to do', async () => {
  const unknown = await print({ slugs: ['2022-liupu-anual'] })
  expect(unknown.code).toBe(1)
  expect(unknown.said).toContain('2022-liupu-annual')
  process.env['CHROMIUM_PATH'] = '/nowhere/chrome'
  const browserless = await print({ all: true })
  expect(browserless.code).toBe(1)
  expect(browserless.said).toContain('CHROMIUM_PATH names no file: /nowhere/chrome')
  expect((await print({})).code).toBe(2)
  expect((await print({ all: true, date: '2026-02-30' })).code).toBe(2)
  const siteless = await print({ all: true, site: join(folder, 'nothing') })
  expect(siteless.code).toBe(1)
  expect(siteless.said).toContain('npm run build')
  expect(existsSync(out)).toBe(false)
})

test('a report is printed in both scripts: tagged, outlined, with its source, the day of access and page numbers', async () => {
  const slugs = ['2022-liupu-annual']
  const first = await print({ slugs })
  expect(first.code, first.said).toBe(0)
  expect(readdirSync(out)).toEqual([
    '2022-liupu-annual-zh-hans.pdf',
    '2022-liupu-annual-zh-hant.pdf',
  ])
  const file = join(out, '2022-liupu-annual-zh-hant.pdf')
  const bytes = readFileSync(file, 'latin1')
  // Never the bytes themselves in a message.
  const holds = (pattern: RegExp): boolean => pattern.test(bytes)
  expect(holds(/\/MarkInfo\s*<<[^>]*\/Marked true/)).toBe(true)
  expect(holds(/\/StructTreeRoot \d/)).toBe(true)
  expect(holds(/\/Outlines \d/)).toBe(true)
  expect(holds(/\/Lang ?\(zh-Hant\)/)).toBe(true)
  expect(holds(/\/CreationDate \(D:20260309000000\+00'00'\)/)).toBe(true)

  const fonts = ask('pdffonts', file)
  const text = ask('pdftotext', file, '-')
  if (fonts === undefined || text === undefined)
    return console.warn(
      'Skipped: no poppler-utils are here, fonts and text of the PDF were not looked at.',
    )
  const embedded = fonts
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
  expect(embedded.length).toBeGreaterThan(0)
  // name, type, encoding, emb, sub, uni, object
  for (const line of embedded) expect(line).toMatch(/ yes +(?:yes|no) +(?:yes|no) +\d+ +\d+$/)
  const words = text.replace(/\s+/g, '')
  expect(words).toContain('老舊小區改造9個，惠及居民3412戶。')
  expect(words).toContain('/reports/2022-liupu-annual/')
  expect(words).toContain('查閱日期：2026-03-09。')
  expect(words).toContain('1/1')
  // The same page of the same day is the same file.
  const again = join(folder, 'again')
  await print({ slugs, out: again, script: 'hant' })
  expect(readFileSync(join(again, '2022-liupu-annual-zh-hant.pdf'), 'latin1') === bytes).toBe(true)
})

test('a date takes the place of the moment of making and moves nothing', () => {
  const bytes = Buffer.from(
    "x/CreationDate (D:20261128190102+00'00')\n/ModDate (D:20261128190102+08'00')y",
  )
  const dated = Buffer.from(setDates(bytes, '2026-03-09')).toString('latin1')
  expect(dated.length).toBe(bytes.length)
  expect(dated).toContain("/CreationDate (D:20260309000000+00'00')\n")
})

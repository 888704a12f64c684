import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { check } from '../../src/commands/check.ts'
import { ingest } from '../../src/commands/ingest.ts'
import { parseReport } from '../../src/markdown/parse-report.ts'
import type { ReportMeta } from '../../src/report/fields/report-meta.ts'
import { REPORT_KINDS } from '../../src/report/report-kind.ts'
import { keepTerminal } from '../support/make-content.ts'

const home = mkdtempSync(join(tmpdir(), 'texts-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const REPORTS = readdirSync('content/reports').filter((name) => name.endsWith('.md'))
const RAW = readdirSync('content/raw')
const metas: readonly ReportMeta[] = REPORTS.flatMap((name) => {
  const { report } = parseReport(`reports/${name}`, readFileSync(join('content/reports', name)))
  return report ? [report.meta] : []
})

describe('the sample', () => {
  test('is without a fault, and every warning is meant', async () => {
    const terminal = keepTerminal()
    const code = await check({ content: 'content', files: [], json: false }, terminal)
    const said = [...terminal.results, ...terminal.said].join('\n')
    expect(code, said).toBe(0)
    expect(said).toContain('0 errors, 0 warnings')
  })

  test('has every report read, and names the bytes each was made from', () => {
    expect(metas).toHaveLength(REPORTS.length)
    for (const { source } of metas) {
      if (source?.file === undefined) continue
      const bytes = readFileSync(join('content', source.file))
      expect(createHash('sha256').update(bytes).digest('hex'), source.file).toBe(source.sha256)
    }
  })

  test('leaves no raw text without a report, and no report without its mark of ingest', () => {
    const used = new Set(metas.map(({ source }) => source?.file))
    expect(RAW.filter((name) => !used.has(`raw/${name}`))).toEqual([])
    const made = metas.filter(({ source }) => source?.file !== undefined)
    expect(made.filter(({ ingest }) => ingest === undefined)).toEqual([])
    expect(new Set(made.map(({ ingest }) => ingest)).size).toBe(made.length)
  })

  test('shows every kind, both scripts, a correction, a replacement, and a gap between years', () => {
    expect(new Set(metas.map(({ kind }) => kind))).toEqual(new Set(REPORT_KINDS))
    expect(metas.filter(({ script }) => script === 'Hant').length).toBeGreaterThanOrEqual(2)
    expect(metas.some(({ corrects }) => corrects !== undefined)).toBe(true)
    expect(metas.some(({ replaces }) => replaces !== undefined)).toBe(true)
    const years = metas
      .filter(({ kind, agency }) => kind === 'annual-report' && agency === '岳堰街道')
      .map(({ period }) => period?.from ?? 0)
    const span = Math.max(...years) - Math.min(...years) + 1
    expect(new Set(years).size).toBeGreaterThan(3)
    expect(new Set(years).size).toBeLessThan(span)
  })

  test('is found in every encoding that ingest reads', async () => {
    const terminal = keepTerminal()
    await ingest({ paths: ['content/raw'], json: true }, terminal)
    const files = JSON.parse(terminal.results.join('\n')) as readonly {
      readonly encoding: unknown
    }[]
    expect(files).toHaveLength(RAW.length)
    const found = JSON.stringify(files.map(({ encoding }) => encoding))
    for (const name of ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'])
      expect(found).toContain(`"${name}"`)
  })
})

test('a second run of ingest over the sample changes no file', async () => {
  const content = join(home, 'content')
  cpSync('content', content, { recursive: true })
  const run = async (): Promise<string> => {
    const terminal = keepTerminal()
    const code = await ingest({ paths: [join(content, 'raw')], out: content }, terminal)
    expect(code, terminal.said.join('\n')).toBe(0)
    return terminal.said.join('\n')
  }
  await run()
  const before = readAll(content)
  const said = await run()
  expect(readAll(content)).toEqual(before)
  expect(said).toMatch(/ 0 drafts written, 0 made anew/)
})

/** The files of a folder and the sum of each one’s bytes. */
function readAll(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  )
}

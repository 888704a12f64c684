import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { ingest } from '../../src/commands/ingest.ts'
import type { Terminal } from '../../src/commands/terminal.ts'

const folders: string[] = []
let content = ''
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'ingest-'))
  folders.push(content)
  mkdirSync(join(content, 'raw'))
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const REPORT =
  '下湾街道2021年工作总结\n发布日期：2021-12-30\n今年以来，街道上下团结一心，办成了许多群众盼望的实事，成效明显。\n'

async function run(options: Partial<Parameters<typeof ingest>[0]> = {}): Promise<{
  readonly code: number
  readonly out: string
  readonly said: string
}> {
  const out: string[] = []
  const said: string[] = []
  const terminal: Terminal = {
    out: (text) => void out.push(text),
    say: (text) => void said.push(text),
    draw: () => undefined,
    language: 'en',
    isInteractive: false,
    hasColour: false,
  }
  const code = await ingest({ paths: [join(content, 'raw')], out: content, ...options }, terminal)
  return { code, out: out.join('\n'), said: said.join('\n') }
}
const put = (name: string, text: string | Uint8Array): void =>
  writeFileSync(join(content, 'raw', name), text)
const reports = (): readonly string[] => {
  try {
    return readdirSync(join(content, 'reports')).sort()
  } catch {
    return []
  }
}
const read = (name: string): string => readFileSync(join(content, 'reports', name), 'utf8')

test('a raw text becomes a draft that names its source, and the raw file stays as it is', async () => {
  put('a.txt', REPORT)
  const { code, out } = await run()
  expect(code).toBe(0)
  expect(reports()).toEqual(['2021-a-annual.md'])
  expect(read('2021-a-annual.md')).toContain('title: 下湾街道2021年工作总结\ndate: 2021-12-30\n')
  expect(read('2021-a-annual.md')).toMatch(/\n {2}file: raw\/a\.txt\n {2}sha256: [0-9a-f]{64}\n/)
  expect(out).toContain('characters: read')
  expect(readFileSync(join(content, 'raw/a.txt'), 'utf8')).toBe(REPORT)
})

test('a second run changes nothing', async () => {
  put('a.txt', REPORT)
  await run()
  const before = read('2021-a-annual.md')
  const { code, said } = await run()
  expect(code).toBe(0)
  expect(said).toContain('1 unchanged')
  expect(read('2021-a-annual.md')).toBe(before)
})

test('a draft that a person has corrected is left alone and told of', async () => {
  put('a.txt', REPORT)
  await run()
  const corrected = `${read('2021-a-annual.md')}\n补记一句。\n`
  writeFileSync(join(content, 'reports/2021-a-annual.md'), corrected)
  const { said } = await run()
  expect(read('2021-a-annual.md')).toBe(corrected)
  expect(reports()).toEqual(['2021-a-annual.md'])
  expect(said).toContain('raw/exists')
})

test('two reports of one agency and year get two names, the same ones again', async () => {
  writeFileSync(
    join(content, 'agencies.yaml'),
    'xiawan:\n  name: 下湾街道办事处\n  shortName: 下湾街道\n',
  )
  put('a.txt', REPORT)
  put('b.txt', REPORT.replace('实事', '好事'))
  await run()
  const names = reports()
  expect(names).toHaveLength(2)
  expect(names[0]).toMatch(/^2021-xiawan-annual-[0-9a-f]{6}\.md$/)
  expect(names[1]).toBe('2021-xiawan-annual.md')
  await run()
  expect(reports()).toEqual(names)
})

describe('what cannot be read', () => {
  test('is told of, leaves nothing behind and stops no other file', async () => {
    put('a.txt', '')
    put('b.txt', '%PDF-1.4')
    put('c.txt', REPORT)
    const { code, said } = await run()
    expect(code).toBe(1)
    expect(said).toContain('raw/empty')
    expect(said).toContain('raw/pdf')
    expect(reports()).toEqual(['2021-c-annual.md'])
  })

  test('is a link, a file beyond the limit, a path that is not there', async () => {
    put('big.txt', new Uint8Array(5 * 1024 * 1024 + 1).fill(0x41))
    symlinkSync('/etc/hostname', join(content, 'raw/link.txt'))
    const { code, said } = await run({
      paths: [join(content, 'raw'), join(content, 'nowhere.txt')],
    })
    expect(code).toBe(1)
    expect(said).toContain('raw/too-big')
    expect(said).toContain('raw/not-a-file')
    expect(said).toContain('file/missing')
    expect(reports()).toEqual([])
  })

  test('nothing named is a wrong call', async () => {
    expect((await run({ paths: [] })).code).toBe(2)
  })
})

test('a raw file outside the inbox is not named by its path', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'ingest-'))
  folders.push(outside)
  writeFileSync(join(outside, 'a.txt'), REPORT)
  await run({ paths: [join(outside, 'a.txt')] })
  expect(read('2021-a-annual.md')).not.toContain(outside)
  expect(read('2021-a-annual.md')).toContain('sha256:')
})

test('JSON alone writes no draft, and replays no control character', async () => {
  put('a.txt', `${REPORT}通知\u202e反向\u009b31m。\n`)
  const { out } = await run({ json: true, out: undefined })
  expect(reports()).toEqual([])
  expect(out).not.toMatch(/[\u007f-\u009f\u202e]/)
  expect(JSON.parse(out)).toMatchObject([
    { encoding: 'utf-8', articles: [{ fields: [{ name: 'title' }, {}, {}, {}, {}] }] },
  ])
})

describe('hostile texts are done within two seconds', () => {
  test.each([
    ['one line of 200,000 characters', '字'.repeat(200_000)],
    ['a line of digits', '1'.repeat(300_000)],
    ['5 MB of spaces', `总结${' '.repeat(5_000_000)}x\n`],
    ['brackets that never close', '（'.repeat(200_000)],
    ['quotes and commas', '“，'.repeat(100_000)],
    ['many short lines', '下湾\n'.repeat(60_000)],
    ['many labels', '来源：'.repeat(60_000)],
    ['lines of one table', '索引号: | 1 | 发布机构: | 下湾街道 |\n'.repeat(5_000)],
    ['lines that never end', '全年修路三公里，新建食堂两家，受益群众八百\n'.repeat(10_000)],
    ['template marks', '{{'.repeat(100_000)],
    ['tags', '<p '.repeat(100_000)],
    ['heads', '一、主要工作\n'.repeat(20_000)],
    ['bylines', '通讯员 柳青\n'.repeat(20_000)],
    ['residue', '<br>'.repeat(100_000)],
    ['residue in many paragraphs', '新装(检查)路灯，群众称好，夜里出门不再摸黑。\n'.repeat(10_000)],
  ])('%s', async (_, text) => {
    put('a.txt', text)
    const started = performance.now()
    const { code } = await run()
    expect(code).toBe(0)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

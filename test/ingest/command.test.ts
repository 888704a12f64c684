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
import { zipSync } from 'fflate'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { ingest } from '../../src/commands/ingest.ts'
import { keepTerminal } from '../support/make-content.ts'
import { NAMED_AFTER_RAW } from '../support/named-after-raw.ts'

const folders: string[] = []
let content = ''
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'ingest-'))
  folders.push(content)
  mkdirSync(join(content, 'raw'))
  writeFileSync(join(content, 'archive.yaml'), NAMED_AFTER_RAW)
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
  const terminal = keepTerminal()
  const code = await ingest({ paths: [join(content, 'raw')], out: content, ...options }, terminal)
  return { code, out: terminal.results.join('\n'), said: terminal.said.join('\n') }
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

test('a draft that a person has corrected is left as it is', async () => {
  put('a.txt', REPORT)
  await run()
  const corrected = `${read('2021-a-annual.md')}\n补记一句。\n`
  writeFileSync(join(content, 'reports/2021-a-annual.md'), corrected)
  const { said } = await run()
  expect(read('2021-a-annual.md')).toBe(corrected)
  expect(reports()).toEqual(['2021-a-annual.md'])
  expect(said).toContain('1 left as they are')
})

test('two reports of one agency and year get two names, the same ones again', async () => {
  rmSync(join(content, 'archive.yaml'))
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
  test('is reported, leaves nothing behind and stops no other file', async () => {
    put('a.txt', '')
    put('b.txt', '%PDF-1.4')
    put('c.txt', REPORT)
    const { code, said } = await run()
    expect(code).toBe(1)
    expect(said).toContain('raw/empty')
    expect(said).toContain('raw/pdf')
    expect(reports()).toEqual(['2021-c-annual.md'])
  })

  test('is a table, a zip of texts, a list of addresses, an address: each says what to do', async () => {
    put('a.csv', '标题,日期\n下湾街道2021年工作总结,2021-12-20\n')
    put('a.zip', zipSync({ 'a.txt': new TextEncoder().encode(REPORT) }))
    put('a.txt', 'https://xiawan.example/2021.html\n')
    const paths = ['a.csv', 'a.zip', 'a.txt'].map((name) => join(content, 'raw', name))
    const { code, said } = await run({ paths: [...paths, 'https://xiawan.example/2021.html'] })
    expect(code).toBe(1)
    for (const one of ['raw/table', 'raw/archive', 'raw/address-list', 'raw/address'])
      expect(said).toContain(`error  ${one}\n`)
    expect(said).toContain('https://xiawan.example/2021.html  error')
    expect(reports()).toEqual([])
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

describe('the encoding that a person names', () => {
  // 中文 in Big5; in GB18030 the same bytes are kana.
  const TWO_CHARACTERS = new Uint8Array([0xa4, 0xa4, 0xa4, 0xe5, 0x0a])

  test('is believed where a few characters tell nothing', async () => {
    put('a.txt', TWO_CHARACTERS)
    expect((await run()).said).toContain('--encoding gb18030')
    expect(reports()).toEqual([])
    expect((await run({ encoding: 'big5' })).code).toBe(0)
    expect(reports()).toHaveLength(1)
  })

  test('must be one that can be read', async () => {
    put('a.txt', REPORT)
    const { code, said } = await run({ encoding: 'latin1' })
    expect(code).toBe(2)
    expect(said).toContain('utf-8, gb18030, big5, utf-16le, utf-16be')
    expect(reports()).toEqual([])
  })
})

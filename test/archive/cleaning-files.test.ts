import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { goodReport, makeContent } from '../support/make-content.ts'

const TEXT = '全年收到来信一千封，封封有回音，件件有着落，居民看得见、信得过。'
const RAW = `柳浦街道2022年工作总结\n${TEXT}\n`
const SHA = createHash('sha256').update(RAW).digest('hex')
const source = (file: string, sha256 = SHA): string =>
  `source: {file: ${file}, sha256: ${sha256}}\n`

const SETTINGS = 'title: 甲\nbaseUrl: https://a.example\n'

async function load(
  files: Readonly<Record<string, string | Uint8Array>>,
  prepare: (folder: string) => void = () => {},
): Promise<Archive> {
  const folder = makeContent({ 'archive.yaml': `${SETTINGS}rawTexts: public\n`, ...files })
  prepare(folder)
  const { archive, diagnostics } = await loadArchive(folder)
  if (!archive) throw new Error(JSON.stringify(diagnostics))
  return archive
}

test('a report is traced where its raw text is public, there, and the same', async () => {
  const archive = await load({
    'reports/a.md': goodReport(source('raw/a.txt'), TEXT),
    'raw/a.txt': RAW,
  })
  expect(archive.reports[0]?.cleaning?.counts).toEqual({
    removed: 0,
    joined: 0,
    flagged: 0,
    edited: 0,
  })
  expect(archive.readRawLines?.('raw/a.txt')?.lines.map(({ text }) => text)).toEqual([
    '柳浦街道2022年工作总结',
    TEXT,
  ])
})

test.each<readonly [string, Readonly<Record<string, string>>]>([
  ['the archive keeps its raw texts', { 'archive.yaml': `${SETTINGS}rawTexts: private\n` }],
  ['it says nothing of them', { 'archive.yaml': SETTINGS }],
  ['the raw text is another now', { 'raw/a.txt': `${RAW}改` }],
  ['no hash is known', { 'reports/a.md': goodReport('source: {file: raw/a.txt}\n') }],
  ['it is no plain text', { 'reports/a.md': goodReport(source('raw/a.html')), 'raw/a.html': RAW }],
])('it is not where %s', async (_, files) => {
  const archive = await load({
    'reports/a.md': goodReport(source('raw/a.txt')),
    'raw/a.txt': RAW,
    ...files,
  })
  expect(archive.reports[0]?.cleaning).toBeUndefined()
})

test('nothing outside content/raw is opened, by a link of the file or of its folder or by the name', async () => {
  const archive = await load(
    {
      'reports/a.md': goodReport(`subtitle: a\n${source('raw/a.txt')}`),
      'reports/b.md': goodReport(`subtitle: b\n${source('raw/below/b.txt')}`),
      'outside/b.txt': RAW,
    },
    (folder) => {
      mkdirSync(join(folder, 'raw'))
      writeFileSync(join(folder, 'secret.txt'), RAW)
      symlinkSync(join(folder, 'secret.txt'), join(folder, 'raw/a.txt'))
      symlinkSync(join(folder, 'outside'), join(folder, 'raw/below'))
    },
  )
  expect(archive.reports.map(({ cleaning }) => cleaning)).toEqual([undefined, undefined])
  for (const path of ['raw/a.txt', 'raw/below/b.txt', 'raw/../secret.txt', 'secret.txt'])
    expect(archive.readRawLines?.(path), path).toBeUndefined()
})

test('a raw text that cannot be read is no fault of the report', async () => {
  const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const archive = await load({
    'reports/a.md': goodReport(source('raw/a.txt', sha256)),
    'raw/a.txt': bytes,
  })
  expect(archive.reports[0]?.cleaning).toBeUndefined()
})

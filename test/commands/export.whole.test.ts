import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { epub } from '../../src/commands/epub.ts'
import { exportData } from '../../src/commands/export-data.ts'
import type { Terminal } from '../../src/commands/terminal.ts'
import { writeInto } from '../../src/files/read-write.ts'
import { listFiles } from '../support/list-files.ts'

const home = mkdtempSync(join(tmpdir(), 'juanzong-export-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const content = join(home, 'content')
for (const [path, text] of [
  ['archive.yaml', 'title: 柳浦档案\nbaseUrl: https://reports.example\nlicence: CC0 1.0\n'],
  [
    'agencies.yaml',
    'liupu: {name: 柳浦街道办事处, shortName: 柳浦街道}\nyueyan: {name: 岳堰街道}\n',
  ],
  [
    'reports/2021-a.md',
    '---\ntitle: 修桥\ndate: 2021-05-06\nagency: 柳浦街道\n---\n\n修好三座桥。\n',
  ],
  [
    'reports/2022-b.md',
    '---\ntitle: 修路\ndate: 2022\nagency: 岳堰街道\n---\n\n修好两条路，{==□==}。\n',
  ],
] as const)
  writeInto(content, path, text)

function listen(): { readonly terminal: Terminal; readonly said: string[] } {
  const said: string[] = []
  const terminal: Terminal = {
    out: (text) => said.push(text),
    say: (text) => said.push(text),
    draw: () => {},
    language: 'en',
    isInteractive: false,
    hasColour: false,
  }
  return { terminal, said }
}

const list = (folder: string): readonly string[] => listFiles(folder).map(({ path }) => path)

test('reports go out as data in the formats that are named', async () => {
  const out = join(home, 'data')
  const { terminal, said } = listen()
  expect(await exportData({ content, out, format: 'csv, json' }, terminal)).toBe(0)
  expect(list(out)).toEqual([
    'data/blocks.csv',
    'data/report.schema.json',
    'data/reports.csv',
    'data/reports/2021-a.json',
    'data/reports/2022-b.json',
  ])
  expect(said.join('\n')).toContain('5 files')
  expect(await exportData({ content, out, format: 'jsonl' }, terminal)).toBe(0)
  expect(list(out)).toContain('data/reports.jsonl')
  expect(list(out)).toContain('data/reports.csv')
  expect(readdirSync(home).filter((name) => name.includes('making'))).toEqual([])
})

test('a format that nobody knows is a wrong call, and writes nothing', async () => {
  const { terminal, said } = listen()
  const out = join(home, 'none')
  expect(await exportData({ content, out, format: 'csv,xlsx' }, terminal)).toBe(2)
  expect(said.join('\n')).toContain('“xlsx”')
  expect(readdirSync(home)).not.toContain('none')
})

test.each([
  ['the content', 'content'],
  ['a folder of the content', 'content/reports'],
  ['what holds the content', '.'],
  ['a finished site', 'site'],
  ['a file', 'content/archive.yaml'],
])('files are not put into %s', async (_, place) => {
  writeInto(home, 'site/index.html', '')
  const before = list(home)
  const { terminal, said } = listen()
  const out = join(home, place)
  expect(await exportData({ content, out }, terminal)).toBe(1)
  expect(await epub({ content, out, slugs: [] }, terminal)).toBe(1)
  expect(said.join('\n')).toContain('export/folder')
  expect(list(home)).toEqual(before)
})

test.each([
  ['the whole archive, in both scripts', {}, ['archive-zh-hans.epub', 'archive-zh-hant.epub']],
  ['an agency', { agency: 'liupu', script: 'hans' }, ['archive-liupu-zh-hans.epub']],
  ['a year', { year: '2022', script: 'hant' }, ['archive-2022-zh-hant.epub']],
  [
    'one report in columns',
    { slugs: ['2021-a'], vertical: true },
    ['2021-a-zh-hant-vertical.epub'],
  ],
])('a book holds %s', async (name, options, expected) => {
  const out = join(home, name)
  expect(await epub({ content, out, slugs: [], ...options }, listen().terminal)).toBe(0)
  expect(list(out)).toEqual(expected)
})

test.each([
  ['a report', { slugs: ['2021-aa'] }, 'is it 2021-a?'],
  ['an agency', { agency: 'lipu' }, 'is it liupu?'],
  ['a year', { year: '1066' }, '1066'],
])('%s that is not there is told', async (_, options, expected) => {
  const { terminal, said } = listen()
  const out = join(home, 'nothing')
  expect(await epub({ content, out, slugs: [], ...options }, terminal)).toBe(1)
  expect(said.join('\n')).toContain(expected)
  expect(readdirSync(home)).not.toContain('nothing')
})

test('only Traditional is set in columns', async () => {
  const options = { content, out: join(home, 'x'), slugs: [], vertical: true, script: 'both' }
  expect(await epub(options, listen().terminal)).toBe(2)
})

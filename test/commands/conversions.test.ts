import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/commands/check.ts'
import { conversions } from '../../src/commands/conversions.ts'
import { goodReport, keepTerminal, makeContent } from '../support/make-content.ts'

const SETTINGS = 'title: 柳浦档案\nbaseUrl: https://reports.example\n'
const NAMED = goodReport('byline: [{name: 高头发}]\n')

test('words are listed with what they became, how often, and where', async () => {
  const content = makeContent({
    'archive.yaml': SETTINGS,
    'reports/2022-a.md': goodReport('', '晒后烘干，\n再烘干。'),
  })
  const terminal = keepTerminal()
  expect(await conversions({ content, json: false, all: false }, terminal)).toBe(0)
  const at = terminal.results.findIndex((line) => line.startsWith('  烘干  干→乾'))
  expect(terminal.results[at]).toMatch(/ phrase {2}×2$/)
  expect(terminal.results[at + 1]).toMatch(/^ {6}2022-a#p\S* {2}晒后【烘干】，再烘干。$/)
})

test('as JSON there is every place, with its report, block, offset and layer', async () => {
  const content = makeContent({
    'archive.yaml': SETTINGS,
    'reports/2022-a.md': goodReport('', '晒后烘干。'),
    'reports/2022-b.md': goodReport('', '里外。'),
  })
  const terminal = keepTerminal()
  await conversions({ content, slug: '2022-a', json: true, all: false }, terminal)
  const { places, totals, names } = JSON.parse(terminal.results.join('\n'))
  const dried = places.find(({ word }: { word: string }) => word === '烘干')
  expect(dried).toMatchObject({ report: '2022-a', at: 3, source: '干', result: '乾', rank: 'once' })
  expect(places.every(({ report }: { report: string }) => report === '2022-a')).toBe(true)
  expect(totals.places).toBe(places.length)
  expect(names).toEqual([])
})

test('a report that does not exist is said, and the exit code is 2', async () => {
  const content = makeContent({ 'archive.yaml': SETTINGS, 'reports/2022-a.md': goodReport() })
  const terminal = keepTerminal('zh')
  const options = { content, slug: '2022-z', json: false, all: false }
  expect(await conversions(options, terminal)).toBe(2)
  expect(terminal.said).toEqual(['没有报告 2022-z。'])
})

test('the strict check fails on a name that nobody has decided, the usual one warns', async () => {
  const content = makeContent({ 'archive.yaml': SETTINGS, 'reports/2022-a.md': NAMED })
  const usual = keepTerminal()
  expect(await check({ content, files: [], json: false }, usual)).toBe(0)
  expect(usual.said[0]).toContain('2022-a.md:4:9  warning  conversion/undecided-name')
  const strict = keepTerminal()
  expect(await check({ content, files: [], json: false, strictConversions: true }, strict)).toBe(1)
  expect(strict.said[0]).toContain('error  conversion/undecided-name')
})

test.each([
  ['conversions.tsv', 'scope\tword\tresult\tnote\n'],
  ['glossary.tsv', 'simplified\thant\ttw\thk\tnote\tsource\n'],
])('the line of the hint, put into %s as it stands, decides the name', async (file, header) => {
  const content = makeContent({ 'archive.yaml': SETTINGS, 'reports/2022-a.md': NAMED })
  const before = keepTerminal()
  await check({ content, files: [], json: false }, before)
  const line = new RegExp(`into ${file}: ([^\\s;]+)`).exec(before.said[0] ?? '')?.[1]
  expect(line).toContain('高头发⇥')
  writeFileSync(join(content, file), `${header}${line}\n`)
  const after = keepTerminal()
  expect(await check({ content, files: [], json: false, strictConversions: true }, after)).toBe(0)
  expect(after.said).toEqual(['1 file checked: 0 errors, 0 warnings.'])
})

test('the strict check fails where a word that was found right is written otherwise now', async () => {
  const content = makeContent({
    'archive.yaml': SETTINGS,
    'reports/2022-a.md': goodReport('', '烘干。'),
    'conversions.tsv': 'scope\tword\tresult\tnote\narchive\t烘干\t烘幹\n',
  })
  const options = { content, files: [], json: false }
  expect(await check(options, keepTerminal())).toBe(0)
  expect(await check({ ...options, strictConversions: true }, keepTerminal())).toBe(1)
})

test('the sample archive has no name without a decision, and no decision left behind', async () => {
  const terminal = keepTerminal()
  const options = { content: 'content', files: [], json: false, strictConversions: true }
  expect(await check(options, terminal)).toBe(0)
  expect(terminal.said.at(-1)).toMatch(/: 0 errors, 0 warnings\.$/)
  expect(readFileSync('content/conversions.tsv', 'utf8').split('\n').length).toBeGreaterThan(3)
})

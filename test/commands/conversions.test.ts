import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/commands/check.ts'
import { conversions } from '../../src/commands/conversions.ts'
import { goodReport, keepTerminal, makeContent } from '../support/make-content.ts'

const SETTINGS = 'title: 柳浦档案\nbaseUrl: https://reports.example\n'
const NAMED = goodReport('byline: [{name: 高头发}]\n')

test('words are listed with what they became, how often, and where', async () => {
  const content = makeContent({
    'archive.yaml': SETTINGS,
    'reports/2022-a.md': goodReport('', '机构编制少，\n人员编制多。'),
  })
  const terminal = keepTerminal()
  expect(await conversions({ content, json: false, all: false }, terminal)).toBe(0)
  const at = terminal.results.findIndex((line) => line.startsWith('  编制  制→制'))
  expect(terminal.results[at]).toMatch(/ ×\d {2}a word of two senses$/)
  expect(terminal.results[at + 1]).toMatch(/^ {6}2022-a#p\S* .*【编制】/)
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
  expect(dried).toMatchObject({
    report: '2022-a',
    at: 3,
    source: '干',
    result: '乾',
    written: '烘乾',
  })
  expect(places.every(({ report }: { report: string }) => report === '2022-a')).toBe(true)
  expect(totals.places).toBe(places.length)
  expect(names).toEqual([])
})

describe('the places of one word, one by one', () => {
  const body = '名单不准，再点一次。\n\n一律不准停车。\n\n读数不准，不准使用。'
  const make = () =>
    makeContent({ 'archive.yaml': SETTINGS, 'reports/2022-a.md': goodReport('', body) })
  const review = async (content: string, more: { accept?: string; instead?: string }) => {
    const terminal = keepTerminal()
    const options = { content, json: false, all: false, word: '不准', ...more }
    return { code: await conversions(options, terminal), ...terminal }
  }
  const read = (content: string, file: string) => readFileSync(join(content, file), 'utf8')

  test('are listed with numbers', async () => {
    const { code, results } = await review(make(), {})
    expect(code).toBe(0)
    expect(results.map((line) => line.slice(0, 5))).toEqual(['   1 ', '   2 ', '   3 ', '   4 '])
  })

  test('those accepted go into conversions.tsv, the others are overridden in the report', async () => {
    const content = make()
    const listed = await review(content, {})
    const stops = listed.results.findIndex((line) => line.includes('停车')) + 1
    const uses = listed.results.findIndex((line) => line.includes('】使用')) + 1
    await review(content, { accept: `${stops},${uses}`, instead: '不準' })
    const report = read(content, 'reports/2022-a.md')
    expect(report).toContain('名单-{不准|不準}-，')
    expect(report).toContain('读数-{不准|不準}-，不准使用')
    expect(report).toContain('一律不准停车')
    // The block with a wrong place beside the right one gets no line: it would apply to both.
    expect(read(content, 'conversions.tsv').trimEnd().split('\n').slice(1)).toEqual([
      expect.stringMatching(/^2022-a#p-\w+\t不准\t不准$/),
    ])
    const after = keepTerminal()
    expect(await check({ content, files: [], json: false, strictConversions: true }, after)).toBe(0)
  })

  test('all are accepted with one line for the archive', async () => {
    const content = makeContent({
      'archive.yaml': SETTINGS,
      'reports/2022-a.md': goodReport('', '一律不准停车，不准鸣笛。'),
    })
    await review(content, { accept: 'all' })
    expect(read(content, 'conversions.tsv')).toBe(
      'scope\tword\tresult\tnote\narchive\t不准\t不准\n',
    )
    expect((await review(content, {})).code).toBe(2)
  })

  test('none is accepted: nothing is written without a way to write them', async () => {
    const content = make()
    const { said } = await review(content, { accept: 'none' })
    expect(said.join('\n')).toContain('Not accepted: 4')
    expect(existsSync(join(content, 'conversions.tsv'))).toBe(false)
    expect(read(content, 'reports/2022-a.md')).not.toContain('-{')
  })

  test.each([
    ['a number that is not listed', { accept: '9' }],
    ['no number', { accept: 'yes' }],
    ['another length', { accept: 'none', instead: '準' }],
  ])('%s is refused', async (_, more) => {
    expect((await review(make(), more)).code).toBe(2)
  })
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

import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/commands/check.ts'
import { goodReport, keepTerminal, makeContent } from '../support/make-content.ts'

const SETTINGS = 'title: 柳浦档案\nbaseUrl: https://reports.example\n'

test('a good archive is told in one line, and the exit code is 0', async () => {
  const content = makeContent({ 'archive.yaml': SETTINGS, 'reports/2022-a.md': goodReport() })
  const terminal = keepTerminal()
  expect(await check({ content, files: [], json: false }, terminal)).toBe(0)
  expect(terminal.said).toEqual(['1 file checked: 0 errors, 0 warnings.'])
  expect(terminal.results).toEqual([])
})

test('all faults of all files are told in one run, in the order of their places, with a count', async () => {
  const content = makeContent({
    'archive.yaml': SETTINGS,
    'reports/b.md': goodReport('layout: x\n'),
    'reports/a.md': goodReport('kind: anual-report\n', '<b>甲</b>\n\n[乙](javascript:x)'),
    'reports/x.njk': '{{ 7 }}',
    'pages/about.md': '---\n---\n正文。\n',
  })
  const terminal = keepTerminal()
  expect(await check({ content, files: [], json: false }, terminal)).toBe(1)
  const places = terminal.said.slice(0, -1).map((text) => text.split('\n', 1)[0])
  expect(places).toEqual(
    [
      'pages/about.md:1:1  error  field/required',
      'reports/a.md:4:7  error  field/choice',
      'reports/a.md:7:1  warning  body/html',
      'reports/a.md:7:5  warning  body/html',
      'reports/a.md:9:5  error  body/link',
      'reports/b.md:4:1  error  field/unknown',
      'reports/x.njk  error  file/not-markdown',
    ].map((line) => `${content}/${line}`),
  )
  expect(terminal.said.at(-1)).toBe('3 files checked: 5 errors, 2 warnings.')
})

test('values that nobody has confirmed are counted, and refuse nothing', async () => {
  const content = makeContent({
    'archive.yaml': SETTINGS,
    'reports/a.md': goodReport(
      'district: 示例区\nagency: 柳浦街道\nsuggested: [district, agency]\n',
    ),
    'reports/b.md': goodReport('district: 示例区\nsuggested: [district]\n'),
    'reports/c.md': goodReport(),
  })
  const english = keepTerminal('en')
  expect(await check({ content, files: [], json: false }, english)).toBe(0)
  expect(english.said.at(-1)).toBe(
    '3 suggested values of 2 reports not confirmed yet (see “suggested”).',
  )
  const chinese = keepTerminal('zh')
  await check({ content, files: [join(content, 'reports/b.md')], json: false }, chinese)
  expect(chinese.said.at(-1)).toBe('1 篇报告有 1 个程序代填的值还没有人核对（见 suggested）。')
})

test('a warning is no error', async () => {
  const content = makeContent({
    'archive.yaml': SETTINGS,
    'reports/a.md': goodReport('', '<b>甲</b>'),
  })
  expect(await check({ content, files: [], json: false }, keepTerminal())).toBe(0)
})

test('a message has a place, a code, what was unexpected, what was expected, and a hint', async () => {
  const content = makeContent({
    'archive.yaml': SETTINGS,
    'reports/a.md': '---\ntitle: 甲\ndate: 2022-13-01\n---\n正文。\n',
  })
  const english = keepTerminal('en')
  await check({ content, files: [], json: false }, english)
  expect(english.said[0]).toBe(
    `${content}/reports/a.md:3:7  error  field/date\n` +
      '  Unexpected date “2022-13-01”, expected YYYY-MM-DD, YYYY-MM or YYYY.\n' +
      '  Hint: a real day of the calendar, such as 2022-12-22; add ~ for about, ? for uncertain\n',
  )
  const chinese = keepTerminal('zh')
  await check({ content, files: [], json: false }, chinese)
  expect(chinese.said[0]).toContain('date 的日期“2022-13-01”不对')
  expect(chinese.said.at(-1)).toBe('检查了 1 个文件：1 处错误，0 处警告。')
})

test('JSON goes to standard output, and can be read by a program', async () => {
  const content = makeContent({
    'archive.yaml': SETTINGS,
    'reports/a.md': goodReport('tittle: x\n'),
  })
  const terminal = keepTerminal()
  expect(await check({ content, files: [], json: true }, terminal)).toBe(1)
  expect(JSON.parse(terminal.results.join('\n'))).toEqual([
    {
      code: 'field/misspelt',
      severity: 'error',
      place: { file: `${content}/reports/a.md`, line: 4, column: 1 },
      parameters: { field: 'tittle', nearest: 'title' },
      message: 'Unknown field “tittle”.',
      hint: 'did you mean “title”?',
    },
  ])
})

test('files that are named are judged alone, inside the folder and outside of it', async () => {
  const content = makeContent({
    'archive.yaml': SETTINGS,
    'reports/a.md': goodReport('corrects: b\n'),
    'reports/b.md': goodReport('layout: x\n'),
  })
  const draft = join(makeContent({}), 'Draft.md')
  writeFileSync(draft, goodReport('permalink: false\n'))
  const run = async (...files: readonly string[]): Promise<readonly (string | undefined)[]> => {
    const terminal = keepTerminal()
    await check({ content, files, json: false }, terminal)
    return terminal.said.map((text) => text.split('\n', 1)[0])
  }
  expect(await run(join(content, 'reports/a.md'))).toEqual([
    '1 file checked: 0 errors, 0 warnings.',
  ])
  expect(await run(draft)).toEqual([
    `${draft}  error  file/name`,
    `${draft}:4:1  error  field/unknown`,
    '1 file checked: 2 errors, 0 warnings.',
  ])
  expect(await run(join(content, 'reports/none.md'))).toEqual([
    `${content}/reports/none.md  error  file/missing`,
    '1 file checked: 1 error, 0 warnings.',
  ])
})

test('no front matter runs code, in any language that gray-matter knows', async () => {
  const canary = join(makeContent({}), 'canary')
  const code = `require('fs').writeFileSync(${JSON.stringify(canary)}, '1')`
  const heads = ['---js', '---javascript', '---JS', '--- js', '---coffee', '---json', '---toml']
  const files = heads.map((head, i) => [`reports/x${i}.md`, `${head}\n${code}\n---\n正文。\n`])
  const content = makeContent({ 'archive.yaml': SETTINGS, ...Object.fromEntries(files) })
  const terminal = keepTerminal()
  expect(await check({ content, files: [], json: false }, terminal)).toBe(1)
  expect(terminal.said.filter((text) => text.includes('frontmatter/language'))).toHaveLength(7)
  expect(existsSync(canary)).toBe(false)
})

test('a folder that is not there is an error, not an empty archive', async () => {
  const content = join(makeContent({}), 'nowhere')
  const terminal = keepTerminal()
  expect(await check({ content, files: [], json: false }, terminal)).toBe(1)
  expect(terminal.said.join('\n')).toContain('file/missing')
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { figures } from '../../src/commands/figures.ts'
import type { Terminal } from '../../src/commands/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'figures-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(file: string | undefined, json = false) {
  const out: string[] = []
  const said: string[] = []
  const terminal: Terminal = {
    out: (text) => out.push(text),
    say: (text) => said.push(text),
    draw: () => undefined,
    language: 'en',
    isInteractive: false,
    hasColour: false,
  }
  return { code: figures({ file, json }, terminal), out: out.join('\n'), said: said.join('\n') }
}

function save(name: string, fields: string, body: string): string {
  const file = join(folder, name)
  writeFileSync(file, `---\n${fields}\n---\n\n${body}\n`)
  return file
}

const FIELDS =
  'title: 桑园镇2020年工作总结\ndate: 2021-01-05\nagency: 桑园镇\nkind: annual-report\nperiod: 2020'
const BODY = `修复渠道12.5公里，接12345热线86件。

## 二、2021年打算

新建凉亭2座。

| 指标 | 2020年 |
|---|---|
| 常住人口（万人） | 1.2 |`

test('the figures of a report are printed one a line, with paragraph, year, subject and value', () => {
  const { code, out, said } = run(save('2020-sangyuan-annual.md', FIELDS, BODY))
  expect(code).toBe(0)
  expect(out).toMatch(/^p-\w+ 2020 渠道 12.5 公里 \(12.5公里\)$/m)
  expect(out).toMatch(/^p-\w+ 2021 凉亭 2 座 \(2座\)$/m)
  expect(out).toMatch(/^t-\w+ 2020 常住人口 12000 人 \(1.2\)$/m)
  expect(said).toMatch(/figures and dates; \d+ numbers count nothing/)
})

test('as JSON, offsets count in the texts that come with them', () => {
  const { out } = run(save('2020-sangyuan-annual.md', FIELDS, BODY), true)
  const ledger = JSON.parse(out)
  const texts = new Map(ledger.paragraphs.map(({ id, text }: Record<string, string>) => [id, text]))
  for (const { paragraph, start, end, surface } of [...ledger.figures, ...ledger.passed])
    expect(String(texts.get(paragraph)).slice(start, end)).toBe(surface)
  expect(ledger.passed).toContainEqual(
    expect.objectContaining({ surface: '12345', why: 'hotline' }),
  )
})

test('a fault in a field is reported, and the text is read', () => {
  const fields = FIELDS.replace('annual-report', 'yearly')
  const { code, out, said } = run(save('2020-sangyuan-yearly.md', fields, BODY))
  expect(code).toBe(0)
  expect(said).toContain('field/choice')
  expect(out).toContain('渠道')
})

test('a file that is missing, or names no year, is an error; no file is a wrong call', () => {
  expect(run(join(folder, 'none.md'))).toMatchObject({ code: 1, out: '' })
  expect(run(save('no-year.md', 'title: 桑园', BODY))).toMatchObject({ code: 1, out: '' })
  expect(run(undefined).code).toBe(2)
})

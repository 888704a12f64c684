import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { convert } from '../../src/commands/convert.ts'
import type { Terminal } from '../../src/commands/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'juanzong-convert-'))
beforeAll(() => {
  mkdirSync(join(folder, 'broken'))
  writeFileSync(join(folder, 'broken', 'glossary.tsv'), '简体\t繁体\n')
  writeFileSync(
    join(folder, 'glossary.tsv'),
    'simplified\thant\ttw\thk\tnote\tsource\n岳台\t岳台\t\t\t地名\t\n账册\t賬冊\t帳冊\t\t\t\n',
  )
  writeFileSync(
    join(folder, 'agencies.yaml'),
    'liupu:\n  name: 柳浦街道办事处\n  convert: ["甬台 甬台"]\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(
  input: string | readonly Uint8Array[],
  to: string | undefined,
  content = join(folder, 'absent'),
): Promise<{ readonly code: number; readonly output: string; readonly said: string }> {
  let output = ''
  let said = ''
  const terminal: Terminal = {
    out: () => {},
    say: (text) => {
      said += `${text}\n`
    },
    draw: () => {},
    language: 'zh',
    isInteractive: false,
    hasColour: false,
  }
  const pieces = typeof input === 'string' ? [new TextEncoder().encode(input)] : input
  const write = async (text: string): Promise<void> => {
    output += text
  }
  const code = await convert(
    {
      to,
      content,
      write,
      input: (async function* () {
        yield* pieces
      })(),
    },
    terminal,
  )
  return { code, output, said }
}

test.each([
  ['tw', '头发\n屋里\n', '頭髮\n屋裡\n'],
  ['hk', '屋里', '屋裏'],
  ['hans', '頭髮\r\n\r\n', '头发\r\n\r\n'],
  ['tw', '', ''],
  ['tw', '\n\n', '\n\n'],
  ['tw', '\ufeff头发\n', '\ufeff頭髮\n'],
])('--to %s converts line by line and keeps every line break: %j', async (to, input, output) => {
  expect(await run(input, to)).toEqual({ code: 0, output, said: '' })
})

test('a line is a text of its own: no word reaches over a line break', async () => {
  expect((await run('民生\n发展', 'tw')).output).toBe('民生\n發展')
})

test('a character cut between two pieces of the input stays whole', async () => {
  const bytes = new TextEncoder().encode('头发\n公里')
  const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte))
  expect((await run(pieces, 'tw')).output).toBe('頭髮\n公里')
})

test.each([
  ['tw', '岳台的账册,甬台', '岳台的帳冊,甬台'],
  ['hk', '岳台的账册,甬台', '岳台的賬冊,甬台'],
  ['hans', '岳台的帳冊', '岳台的账册'],
])('the glossary and the agencies of the content folder count: %s', async (to, input, output) => {
  expect(await run(input, to, folder)).toEqual({ code: 0, output, said: '' })
})

test('a broken glossary is reported, and what can be converted is', async () => {
  const { code, output, said } = await run('头发', 'tw', join(folder, 'broken'))
  expect(code).toBe(1)
  expect(output).toBe('頭髮')
  expect(said).toContain('glossary.tsv:1:1')
})

test('input that is not UTF-8 is refused in words', async () => {
  const { code, said } = await run([Uint8Array.of(0xb4, 0xf3)], 'tw')
  expect(code).toBe(1)
  expect(said).toContain('UTF-8')
})

test('a wrong target is a wrong call', async () => {
  expect((await run('头', 'cn')).code).toBe(2)
  expect((await run('头', undefined)).said).toContain('--to tw')
})

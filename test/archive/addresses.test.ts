import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkAddresses } from '../../src/archive/addresses/check-addresses.ts'
import { toFormerReports } from '../../src/archive/addresses/former-report.ts'
import { parseAddresses } from '../../src/archive/addresses/parse-addresses.ts'
import { recordAddresses, saveAddresses } from '../../src/archive/addresses/save-addresses.ts'
import { writeAddresses } from '../../src/archive/addresses/write-addresses.ts'
import { makeContent } from '../support/make-content.ts'

const parse = (text: string): ReturnType<typeof parseAddresses> =>
  parseAddresses('addresses.tsv', new TextEncoder().encode(text))

function check(text: string, slugs: readonly string[]): readonly string[] {
  const parsed = parse(text)
  return [...parsed.diagnostics, ...checkAddresses(parsed, new Set(slugs))].map(
    ({ code, place }) => `${place.line} ${code}`,
  )
}

test.each([
  ['a\tpublished\n', ['a'], []],
  ['a\tpublished\n', [], ['1 addresses/vanished']],
  ['a\tmoved\tb\n', ['b'], []],
  ['a\tmoved\tb\nb\tmoved\tc\n', ['c'], []],
  ['a\tmoved\tb\nb\tremoved\t2026-12-01\t重复\n', [], []],
  ['a\tmoved\tb\n', [], ['1 addresses/no-target']],
  ['a\tmoved\tb\nb\tmoved\ta\n', [], ['1 addresses/no-target', '2 addresses/no-target']],
  ['a\tmoved\tb\n', ['a', 'b'], ['1 addresses/taken']],
  ['a\tremoved\t2026-12-01\t重复\n', ['a'], ['1 addresses/taken']],
  ['a\tremoved\t2026-13-01\t重复\n', [], ['1 addresses/line']],
  ['a\tremoved\t2026-12-01\n', [], ['1 addresses/line']],
  ['a published\n', ['a'], ['1 addresses/line']],
  ['../a\tpublished\n', [], ['1 addresses/line']],
  ['# 说明\n\na\tpublished\na\tpublished\n', ['a'], ['4 addresses/twice']],
])('of the list %j with reports %j is said %j', (text, slugs, expected) =>
  expect(check(text, slugs)).toEqual(expected),
)

test('what is written is read again', () => {
  const { addresses } = parse('b\tpublished\na\tmoved\tb\nc\tremoved\t2026-12-01\t重复 收录\n')
  expect(new Set(parse(writeAddresses(addresses)).addresses)).toEqual(new Set(addresses))
})

test('a list only grows: what was recorded stays as it is', () => {
  const content = makeContent({})
  const file = join(content, 'addresses.tsv')
  recordAddresses(content, ['b', 'a'])
  saveAddresses(content, [{ kind: 'moved', slug: 'b', to: 'c' }])
  recordAddresses(content, ['b', 'c'])
  const text = readFileSync(file, 'utf8')
  expect(text.split('\n').slice(2)).toEqual(['a\tpublished', 'b\tmoved\tc', 'c\tpublished', ''])
  writeFileSync(file, `${text}# 手写的说明\n`)
  recordAddresses(content, ['a'])
  expect(readFileSync(file, 'utf8')).toContain('手写的说明')
})

test('an address that moved twice leads to where the report is now', () => {
  const { addresses } = parse('a\tmoved\tb\nb\tmoved\tc\n')
  const twice = (text: string): { Hans: string; Hant: string } => ({ Hans: text, Hant: text })
  expect(toFormerReports(addresses, new Set(['c']), twice)).toEqual([
    { kind: 'moved', slug: 'a', to: 'c' },
    { kind: 'moved', slug: 'b', to: 'c' },
  ])
})

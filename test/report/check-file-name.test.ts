import { expect, test } from 'vitest'
import { checkFileName } from '../../src/report/check-file-name.ts'

test.each(['2022-liupu-annual.md', 'a.md', `${'a'.repeat(81)}.md`])('%s is a name', (name) => {
  expect(checkFileName(name)).toBeUndefined()
})

test.each([
  ['liupu.txt', 'file/not-markdown', {}],
  ['liupu.md.bak', 'file/not-markdown', {}],
  ['con.md', 'file/name-device', {}],
  [`${'a'.repeat(82)}.md`, 'file/name-long', { length: 82 }],
  ['柳浦.md', 'file/name', { found: '柳 U+67F3, 浦 U+6D66' }],
  ['a b.md', 'file/name', { found: 'space U+0020' }],
  ['-a.md', 'file/name', { found: '- U+002D' }],
  ['a.MD', 'file/name-ending', { found: '.MD' }],
])('%s is told as %s', (name, code, parameters) => {
  expect(checkFileName(name)).toEqual({ code, parameters: { name, ...parameters } })
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CATALOGUE } from '../../src/report/diagnostics/catalogue.ts'

const docs = readFileSync('docs/diagnostics.md', 'utf8')
const documented = [...docs.matchAll(/^### `([^`]+)`/gm)].map(([, code]) => code)

test('every diagnostic has one entry in docs/diagnostics.md, and none is left of one that is gone', () => {
  expect(documented.toSorted()).toEqual(Object.keys(CATALOGUE).toSorted())
})

test('every entry says how severe it is, and shows an example', () => {
  for (const entry of docs.split(/^### /m).slice(1)) {
    const code = /^`([^`]+)`/.exec(entry)?.[1] ?? ''
    const severity = CATALOGUE[code as keyof typeof CATALOGUE]?.severity
    expect(entry, code).toContain(`(${severity})`)
    expect(entry, code).toMatch(/^- bad: .+\n- good: .+$/m)
  }
})

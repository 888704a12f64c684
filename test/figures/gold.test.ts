import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFigures } from '../../src/figures/read-figures.ts'

const CASES = '../shared/figures/outside-cases.tsv'

describe.skipIf(!existsSync(CASES))('cases that other readers of numbers got wrong', () => {
  const rows = existsSync(CASES) ? readFileSync(CASES, 'utf8').trim().split('\n').slice(1) : []
  test.each(rows.map((row) => row.split('\t')))('%s: %s', (_, text = '', want = '') => {
    const { figures } = readFigures([{ id: 'p', text, headings: [] }], {
      year: 2021,
      title: '',
      isPlan: false,
    })
    const found = figures.filter(({ kind }) => kind !== 'date')
    const wanted = want === '-' ? [] : want.split(';')
    expect(found.map(({ value, unit }) => `${value} ${unit}`)).toEqual(
      wanted.map((one) => {
        const [, value, unit] = /^([\d.]+?)(?:\.\.\d+)? (\S+?)\??(?: .*)?$/.exec(one) ?? []
        return `${value} ${unit}`
      }),
    )
    const to = /\.\.([\d.]+)/.exec(want)?.[1]
    if (to !== undefined) expect(found[0]?.to).toBe(Number(to))
    if (/ over$/.test(want)) expect(found[0]?.approx).toBe('over')
    if (want.endsWith('?')) expect(found[0]?.confidence).toBeLessThan(0.6)
  })
})

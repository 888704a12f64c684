import { describe, expect, test } from 'vitest'
import { findFurnitureRule, type Zone } from '../../src/ingest/furniture/is-furniture.ts'
import { FURNITURE } from '../../src/ingest/furniture/rules.ts'

const ZONES: Readonly<Record<string, readonly Zone[]>> = {
  head: ['head'],
  tail: ['tail'],
  both: ['head', 'tail'],
  anywhere: ['head', 'inside', 'tail'],
}

const examples = FURNITURE.flatMap(({ name, zone, examples }) =>
  examples.map((line) => ({ name, zone, line })),
)
const texts = FURNITURE.flatMap(({ notThese }) => notThese)

describe('a row of the table', () => {
  test.each(examples)('$name knows its example “$line”', ({ name, zone, line }) => {
    for (const place of ZONES[zone] ?? []) expect(findFurnitureRule(line, place)).toBe(name)
  })

  test.each(texts)('takes “%s” for text', (line) => {
    for (const place of ['head', 'inside', 'tail'] as const)
      expect(findFurnitureRule(line, place)).toBeUndefined()
  })

  test('has a name of its own', () => {
    const names = FURNITURE.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

test.each(['下湾街道2021年工作总结', '2021年12月30日', '12', ''])('%s is text', (line) => {
  expect(findFurnitureRule(line, 'head')).toBeUndefined()
  expect(findFurnitureRule(line, 'tail')).toBeUndefined()
})

test('what may be above a text only is kept below it', () => {
  expect(findFurnitureRule('正文内容', 'head')).toBe('detail-label')
  expect(findFurnitureRule('正文内容', 'tail')).toBeUndefined()
})

test('a very long line is not looked at', () => {
  expect(findFurnitureRule('分享到 '.repeat(50_000), 'tail')).toBeUndefined()
})

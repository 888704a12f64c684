import { expect, test } from 'vitest'
import { makeConverter } from '../../src/convert/make-converter.ts'
import { checkBody } from '../../src/markdown/check-body.ts'
import { mergeReport } from '../../src/markdown/merge-report.ts'
import { parseYaml } from '../../src/markdown/parse-yaml.ts'
import { renderBody } from '../../src/markdown/render-body.ts'
import { LINEAR, measureGrowth } from '../support/measure-growth.ts'

const { convert } = makeConverter({ to: 'tw', names: [] })

test.each([
  ['marks that never close', '{=='],
  ['marks', '{==a==}{>>'],
  ['what may become an address', 'a.'],
  ['links and numbers', '[a](b.md)12'],
  ['ordinals', '一是'],
  ['brackets', '(中'],
  ['overrides that never close', '-{'],
  ['overrides', '-{干|乾}-'],
  ['bad overrides', '-{干|}-'],
  ['blocks of a script', '::: zh-Hant\n'],
  ['colons', ':::\n'],
  ['quotation marks', '“中‘'],
])('time grows with the length of a body of nothing but %s', (_, piece) => {
  const render = (length: number): void => {
    const source = `${piece.repeat(length)}@`
    renderBody(source, { script: 'Hant', convert, hantQuotes: 'corner' })
    checkBody('reports/a.md', source, 1)
  }
  expect(measureGrowth(render, 5_000, 20_000)).toBeLessThan(LINEAR)
})

test.each([
  ['paragraphs', (i: number) => `第${i}段`],
  ['one paragraph again and again', () => '同'],
])('the time of a merge grows with the length: %s', (_, toBlock) => {
  const merge = (length: number): void => {
    const blocks = Array.from({ length }, (_, i) => toBlock(i))
    const half = length >> 1
    mergeReport(
      report(...blocks),
      report(...blocks, '末'),
      report(...blocks.slice(0, half), '人', ...blocks.slice(half + 1)),
    )
  }
  expect(measureGrowth(merge, 5_000, 20_000)).toBeLessThan(LINEAR)
})

test('a bomb of aliases is refused without being followed', () => {
  // Two steps more are 81 times as many names, if they are followed.
  expect(parseYaml('archive.yaml', bomb(5)).diagnostics.map(({ code }) => code)).toContain(
    'yaml/alias',
  )
  expect(
    measureGrowth((text) => void parseYaml('archive.yaml', text), bomb(5), bomb(7)),
  ).toBeLessThan(LINEAR)
})

function report(...blocks: readonly string[]): string {
  return `---\ntitle: 甲\n---\n${blocks.map((block) => `\n${block}\n`).join('')}`
}

function bomb(steps: number): string {
  const lines = ['a: &a [x,x,x,x,x,x,x,x,x]']
  for (let i = 1; i <= steps; i++) {
    const above = String.fromCharCode(96 + i)
    const name = String.fromCharCode(97 + i)
    lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${above}`).join(',')}]`)
  }
  return `${lines.join('\n')}\n`
}

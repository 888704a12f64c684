import { describe, expect, test } from 'vitest'
import { parseYaml } from '../../src/markdown/parse-yaml.ts'

const check = (source: string): readonly string[] =>
  parseYaml('archive.yaml', source).diagnostics.map(
    ({ place, code }) => `${place.line}:${place.column} ${code}`,
  )

describe('what a person gets wrong is told in the words of the slip, at its place', () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ['title: 总结: 2022年\ndate: 1\n', ['1:8 yaml/colon']],
    ['title：总结\ndate: 1\n', ['1:6 yaml/wide-colon']],
    ['date: 1\ntitle：总结\n', ['2:6 yaml/wide-colon']],
    ['liupu:\n  name：柳浦\n  city: 安宁\n', ['2:7 yaml/wide-colon']],
    ['title:总结\ndate: 1\n', ['1:6 yaml/no-space']],
    ['a: 1\n\tb: x\n', ['2:1 yaml/tab']],
    ['a: 1\n b: x\n', ['1:4 yaml/indent']],
    ['a: "甲\nb: 1\n', ['1:4 yaml/unclosed']],
    ['a: [甲, 乙\nb: 1\n', ['1:4 yaml/unclosed']],
    ['a: "甲"乙\n', ['1:7 yaml/after-quote']],
    ["a: 'it's'\n", ['1:8 yaml/after-quote']],
    ['a: @甲\n', ['1:4 yaml/first-character']],
    ['a: `甲`\n', ['1:4 yaml/first-character']],
    ['a: - 甲\n', ['1:4 yaml/first-character']],
    ['a: "C:\\q"\n', ['1:7 yaml/escape']],
    ['a: 1\nb: 2\na: 3\n', ['3:1 yaml/duplicate']],
    ['a: &x 1\n', ['1:7 yaml/anchor']],
    ['a: &x 1\nb: *x\n', ['1:7 yaml/anchor', '2:4 yaml/alias']],
    ["a: !!js/function 'x'\n", ['1:18 yaml/tag']],
    ['a: !!str 1\n', ['1:10 yaml/tag']],
    ['<<: {a: 1}\n', []],
    ['a: 第三 #号楼\n', ['1:7 yaml/comment']],
    ['a: #三号楼\n', ['1:4 yaml/comment']],
    ['a: "第三" # 核对过\n# 整行\n', []],
    ['? [a]\n: b\n', ['1:3 yaml/key']],
    ['a: 1\n...\nb: 2\n', ['2:1 yaml/document-mark']],
    ['%YAML 1.1\n---\na: 1\n', ['1:1 yaml/document-mark', '2:1 yaml/document-mark']],
    ['- a\n', ['1:1 yaml/not-fields']],
    ['随便写写\n', ['1:1 yaml/not-fields']],
    [`a: ${'['.repeat(9)}${']'.repeat(9)}\n`, ['1:10 yaml/deep']],
  ]
  test.each(CASES)('%j', (source, expected) => expect(check(source)).toEqual(expected))
})

test('every scalar is the text that is in the file', () => {
  const source = 'a: 010\nb: 12:30\nc: yes\nd: 2022-12-22\ne: 0x1F\nf: ~\ng: null\nh: 1_000\n'
  const texts = parseYaml('a.yaml', source).map?.entries.map(({ value }) =>
    value.kind === 'text' ? value.text : value.kind,
  )
  expect(texts).toEqual(['010', '12:30', 'yes', '2022-12-22', '0x1F', '~', 'null', '1_000'])
})

test('what is nested too deep is named by its field', () => {
  const fieldOf = (source: string): unknown =>
    parseYaml('a.yaml', source).diagnostics[0]?.parameters['field']
  for (const mark of ['[', '{', '- ', '? '])
    expect(fieldOf(`title: 甲\ntopics:\n  ${mark.repeat(20_000)}\n`), mark).toBe('topics')
  expect(fieldOf(`a: 1\ntopics: ${'['.repeat(200)}\nb: 2\n`)).toBe('topics')
  expect(fieldOf(`topics: ${'['.repeat(9)}${']'.repeat(9)}\n`)).toBe('topics')
  expect(fieldOf('['.repeat(200))).toBe('…')
})

test('brackets without end are refused, not followed', () => {
  for (const mark of ['[', '{', '- ', '? ', '{a: '])
    expect(check(`a:\n  ${mark.repeat(20_000)}\n`), mark).toEqual([
      expect.stringMatching(/^\d+:\d+ yaml\/deep$/),
    ])
})

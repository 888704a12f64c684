import { expect, test } from 'vitest'
import { checkBody } from '../../src/markdown/check-body.ts'
import { toWords } from '../../src/report/diagnostics/words.ts'

const check = (body: string): readonly string[] =>
  checkBody('reports/a.md', body, 10).diagnostics.map(
    ({ code, place }) => `${place.line}:${place.column} ${code}`,
  )

test.each([
  ['甲-{岳台}-乙-{}--{干|乾}-、-{系|tw:係|hk:系}-', []],
  ['`-{` 和 \\-{', []],
  ['甲-{岳台', ['10:2 override/unclosed']],
  ['甲\n𠀀乙-{岳\n林}-', ['11:3 override/unclosed']],
  ['甲-{岳-{林}-', ['10:5 override/nested']],
  ['甲-{}-{', []],
  ['-{干||乾}-', ['10:5 override/empty']],
  ['-{|乾}-', ['10:3 override/empty']],
  ['-{ }-', ['10:3 override/empty']],
  ['-{干|tw:}-', ['10:5 override/empty']],
  ['-{干|乾燥}-', ['10:5 override/length']],
  ['-{干|  乾燥}-', ['10:7 override/length']],
  ['-{𠀀|干}-', []],
  ['-{系|cn:系}-', ['10:5 override/standard']],
  ['-{系|tw：係}-', ['10:5 override/standard']],
  ['-{系|tw:係|TW:系}-', ['10:10 override/twice']],
  ['-{系|係|系}-', ['10:7 override/twice']],
  ['-{zh-hans:系;zh-hant:係}-', ['10:3 override/first']],
  ['-{tw:係|hk:系}-', ['10:3 override/first']],
  [
    '-{a-{b|c\n\n后-{',
    ['10:4 override/nested', '10:4 override/unclosed', '12:2 override/unclosed'],
  ],
  ['## 一、-{岳', ['10:6 override/unclosed']],
  ['- 甲\n- **乙-{岳**', ['11:6 override/unclosed']],
  ['> [甲-{岳](a.md)', ['10:5 override/unclosed']],
  ['| 甲 | 乙 |\n|--|--|\n| 丙 | -{干\\|乾燥}- |', ['12:12 override/length']],
  ['| 甲 | 乙 |\n|--|--|\n| 丙 | -{干|乾燥}- |', ['12:11 override/length']],
  ['![-{岳]()', ['10:3 override/unclosed']],
  ['[甲](a.md "乙-{干|}-")', ['10:16 override/empty']],
  ['{==甲==}{>>乙-{岳<<}', ['10:12 override/unclosed']],
  ['甲-｛干｜乾｝-', ['10:2 override/wide']],
  ['甲\\-｛干｜乾｝-', []],
  ['甲-{干|乾｝-', ['10:2 override/unclosed']],
  ['甲\n\n：：： zh-Hant\n乙', ['12:1 override/wide']],
  ['::zh-hans', ['10:1 override/wide']],
  ['注：：甲', []],
  ['-{岳\n\n-{岳', ['10:1 override/unclosed', '12:1 override/unclosed']],
] as const)('%s', (body, expected) => {
  expect(check(body)).toEqual(expected)
})

test.each([
  ['::: zh-Hant\n甲\n:::', []],
  ['甲\n\n  ::: zh-Hant\n甲', ['12:3 script/unclosed']],
  ['::: zh-Hant\n甲\n::: zh-Hans\n乙\n:::', ['12:1 script/nested']],
  ['甲\n\n::: 繁体\n乙\n:::', ['12:5 script/word', '14:1 script/stray']],
  [':::', ['10:1 script/stray']],
  ['> ::: zh-Hant\n> 甲\n\n:::', ['10:3 script/unclosed', '13:1 script/stray']],
  ['- ::: zh-Hant\n  甲\n- 乙\n  :::', ['10:3 script/unclosed', '13:3 script/stray']],
  ['```\n::: x\n```', []],
  ['\\:::', []],
] as const)('%s', (body, expected) => {
  expect(check(body)).toEqual(expected)
})

test('a message says what was unexpected, what was expected, and what to do', () => {
  const words = (body: string, language: 'en' | 'zh'): unknown =>
    checkBody('a.md', body, 1).diagnostics.map((diagnostic) => toWords(diagnostic, language))
  expect(words('-{干|乾燥}-', 'en')).toEqual([
    {
      message: 'Unexpected length of “乾燥” (2) in an override, expected 1 as in “干”.',
      hint: 'all forms have the same number of characters, so that places are found again in both scripts',
    },
  ])
  expect(words('::: 繁体', 'zh')).toEqual([
    {
      message: '::: 后面的“繁体”不对，应当是 zh-Hant 或 zh-Hans。',
      hint: '请在文字上面写 ::: zh-Hant，下面写 :::；如果要显示这些字符，请写成 \\:::',
    },
  ])
})

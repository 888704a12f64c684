import { describe, expect, test } from 'vitest'
import { parsePage, parseReport } from '../../src/markdown/parse-report.ts'
import type { Diagnostic } from '../../src/report/diagnostics/diagnostic.ts'
import { toWords } from '../../src/report/diagnostics/words.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const HEAD = '---\ntitle: 柳浦街道2022年工作总结\ndate: 2022-12-22\n'
const withFields = (fields: string): Uint8Array => encode(`${HEAD}${fields}\n---\n\n正文。\n`)
const withBody = (body: string): Uint8Array => encode(`${HEAD}---\n${body}\n`)

/** `4:7 field/date`: where and what. */
const findings = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ place, code }) =>
    `${[place.line, place.column].filter(Boolean).join(':')} ${code}`.trim(),
  )
const check = (bytes: Uint8Array): readonly string[] =>
  findings(parseReport('reports/2022-liupu-annual.md', bytes).diagnostics)

test('a whole front matter becomes the meta data of the report, every value as it was written', () => {
  const { report, diagnostics } = parseReport(
    'reports/2022-liupu-annual.md',
    encode(`---
# 由编者核对
title: "柳浦:2022年"
date: 2022-12~
kicker: 改革进行时
subtitle: ——柳浦街道改革纪实
agency: 柳浦街道
district: 东湖区
city: 安宁市
kind: annual-report
period: 2021/2022
byline: [{role: 通讯员, name: 王小禾}, {name: 李安}]
indexNumber: 002946000/2022-66777
documentNumber: 柳街办〔2021〕12号
category: 010
disclosure: yes
validity: on
audience: 12:30
topics: [营商环境, 养老]
source:
  name: 东湖区政府网
  url: https://www.donghu.example/1?a=b#c
  retrieved: 2023-01-05
  file: raw/002.txt
  sha256: ${'A0'.repeat(32)}
dates: {posted: 2023-01-04}
script: Hans
convert: ["岳台 岳台", 范围　範圍]
corrects: 2015-liupu-annual
changes: [{date: 2024-03-01, note: "更正第3段数字：12改为21"}]
suggested: [district]
---

## 一、概况

正文。
`),
  )
  expect(diagnostics).toEqual([])
  expect(report).toEqual({
    slug: '2022-liupu-annual',
    file: 'reports/2022-liupu-annual.md',
    bodyLine: 33,
    body: '\n## 一、概况\n\n正文。\n',
    meta: {
      title: '柳浦:2022年',
      date: '2022-12~',
      kicker: '改革进行时',
      subtitle: '——柳浦街道改革纪实',
      agency: '柳浦街道',
      district: '东湖区',
      city: '安宁市',
      kind: 'annual-report',
      period: { from: 2021, to: 2022 },
      byline: [{ role: '通讯员', name: '王小禾' }, { name: '李安' }],
      indexNumber: '002946000/2022-66777',
      documentNumber: '柳街办〔2021〕12号',
      category: '010',
      disclosure: 'yes',
      validity: 'on',
      audience: '12:30',
      topics: ['营商环境', '养老'],
      source: {
        name: '东湖区政府网',
        url: 'https://www.donghu.example/1?a=b#c',
        retrieved: '2023-01-05',
        file: 'raw/002.txt',
        sha256: 'a0'.repeat(32),
      },
      dates: { posted: '2023-01-04' },
      script: 'Hans',
      convert: [
        { from: '岳台', to: '岳台' },
        { from: '范围', to: '範圍' },
      ],
      corrects: '2015-liupu-annual',
      changes: [{ date: '2024-03-01', note: '更正第3段数字：12改为21' }],
      suggested: ['district'],
    },
  })
})

describe('bytes', () => {
  const CASES: readonly (readonly [string, Uint8Array, string])[] = [
    ['nothing at all', new Uint8Array(), 'file/empty'],
    ['UTF-16 with its mark', Uint8Array.of(0xff, 0xfe, 0x2d, 0), '1:1 text/utf-16'],
    ['UTF-16 without a mark', Uint8Array.of(0x2d, 0, 0x2d, 0, 0x2d, 0), '1:1 text/utf-16'],
    ['GBK', Uint8Array.of(0x2d, 0x0a, 0xd5, 0xfd, 0xce, 0xc4, 0x0a), '2:1 text/gbk'],
    ['a character cut at the end', encode(`${HEAD}---\n正文`).slice(0, -1), '5:2 text/cut'],
    ['half a pair as bytes', Uint8Array.of(0x61, 0xed, 0xa0, 0x80, 0x61), '1:2 text/not-utf-8'],
    [
      'a damaged byte in good UTF-8',
      Uint8Array.of(...encode('---\n柳'), 0xe6, ...encode('浦街道总结')),
      '2:2 text/not-utf-8',
    ],
    ['an overlong slash', Uint8Array.of(0x61, 0xc0, 0xaf, 0x61), '1:2 text/not-utf-8'],
    ['NUL', withBody('正\0文'), '5:2 text/control'],
    ['an escape sequence', withBody('正\u001b[31m文'), '5:2 text/control'],
    ['C1', withBody('正\u0085文'), '5:2 text/control'],
    ['a direction override', withBody('𠀀正\u202e文'), '5:3 text/direction'],
    ['tag characters', withBody('正\u{e0041}文'), '5:2 text/hidden'],
    ['a zero-width space', withBody('正\u200b文'), '5:2 text/invisible'],
    ['a private-use character', withBody('正\ue5e5文'), '5:2 text/private-use'],
    ['a lost character', withBody('正\ufffd文'), '5:2 text/replacement'],
    ['a second byte order mark', encode(`\ufeff\ufeff${HEAD}---\n文`), '1:1 text/second-bom'],
  ]
  test.each(CASES)('%s', (_, bytes, expected) => expect(check(bytes)[0]).toBe(expected))

  test('one byte order mark and CRLF change nothing', () => {
    const plain = parseReport('reports/a.md', withBody('正文。\n\n再。'))
    const text = `\ufeff${HEAD}---\n正文。\n\n再。\n`.replaceAll('\n', '\r\n')
    expect(parseReport('reports/a.md', encode(text))).toEqual(plain)
    expect(plain.report?.body).toBe('正文。\n\n再。\n')
  })

  test('letters in NFD stay as they are', () => {
    const { report } = parseReport(
      'reports/a.md',
      encode('---\ntitle: cafe\u0301\ndate: 2022\n---\n文'),
    )
    expect(report?.meta.title).toBe('cafe\u0301')
  })
})

describe('the frame of the front matter', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['## 一、\n', '1:1 frontmatter/missing'],
    ['---js\n{}\n---\n', '1:1 frontmatter/language'],
    ['---JavaScript\n{}\n---\n', '1:1 frontmatter/language'],
    ['---constructor\ntitle: t\n---\n', '1:1 frontmatter/language'],
    ['--- \ntitle: t\n---\n', '1:1 frontmatter/opening'],
    ['----\ntitle: t\n---\n', '1:1 frontmatter/opening'],
    ['---\ntitle: t\n\n文', '1:1 frontmatter/unclosed'],
    ['---\ntitle: t\n--- \n文', '3:1 frontmatter/closing'],
    ['---\ntitle: t\n---js\n文', '3:1 frontmatter/closing'],
    [`---\ntitle: ${'字'.repeat(40_000)}\n---\n文`, '1:1 frontmatter/long'],
    [`---\n${'\n'.repeat(2000)}---\n文`, '1:1 frontmatter/long'],
    ['---\n---\n文', '1:1 field/required'],
    ['---\n- a\n---\n文', '2:1 yaml/not-fields'],
  ]
  test.each(CASES)('%j', (text, expected) => expect(check(encode(text))[0]).toBe(expected))
})

describe('fields', () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ['permalink: false', ['4:1 field/unknown']],
    ['__proto__: {polluted: 1}', ['4:1 field/unknown']],
    ['tittle: x', ['4:1 field/misspelt']],
    ['index_number: x', ['4:1 field/misspelt']],
    ['标题: x', ['4:1 field/misspelt']],
    ['titl\u0435: x', ['4:1 field/look-alike']],
    ['indexNo: 1', ['4:1 field/misspelt']],
    ['subtitle:', ['4:1 field/blank']],
    ['kind: anual-report', ['4:7 field/choice']],
    ['script: zh-Hant', ['4:9 field/choice']],
    ['period: 2022/2021', ['4:9 field/period']],
    ['period: 2022年', ['4:9 field/period']],
    ['dates: {posted: 2022-02-30}', ['4:17 field/date']],
    ['dates: {posted: 2022年2月3日}', ['4:17 field/date-form']],
    ['dates: {__proto__: 2022}', ['4:9 yaml/key']],
    ['agency: [柳浦]', ['4:9 field/not-text']],
    ['topics: 养老', ['4:9 field/not-list']],
    ['source: 政府网', ['4:9 field/not-map']],
    ['byline: [王小禾]', ['4:10 field/not-map']],
    ['byline: [{role: 记者}]', ['4:10 field/required']],
    ['changes: 更正第3段数字', ['4:10 field/not-list']],
    ['changes: [更正第3段数字]', ['4:11 field/not-map']],
    ['changes: [{note: 更正第3段数字}]', ['4:11 field/required']],
    ['changes: [{date: 2024-03-01}]', ['4:11 field/required']],
    ['changes: [{date: 2024年3月1日, note: 更正数字}]', ['4:18 field/date-form']],
    ['changes: [{date: 2024-03-01, note: 更正数字, by: 王}]', ['4:42 field/unknown']],
    ['source: {url: javascript:x}', ['4:15 field/url']],
    ['source: {url: "https://www.gov.example@evil.example/"}', ['4:15 field/url']],
    ['source: {file: ../../etc/passwd}', ['4:16 field/raw-file']],
    ['source: {file: raw/../x}', ['4:16 field/raw-file']],
    ['source: {sha256: abc}', ['4:18 field/sha256']],
    ['source: {link: x}', ['4:10 field/unknown']],
    ['convert: [岳台]', ['4:11 field/pair']],
    ['convert: ["岳台 岳"]', ['4:11 field/pair']],
    ['corrects: ../x', ['4:11 field/slug']],
    ['corrects: con', ['4:11 field/slug']],
    ['suggested: [city]', ['4:12 field/confirm']],
    ['agency: 柳浦\n  街道', ['4:9 field/line-break']],
    ['agency: |\n  柳浦', ['4:9 field/line-break']],
    [`agency: ${'柳'.repeat(301)}`, ['4:9 field/long']],
    ['agency: "柳\\u202e浦"', ['4:9 text/direction']],
    ['agency: "柳\\ud800浦"', ['4:9 text/surrogate']],
  ]
  test.each(CASES)('%j', (fields, expected) => expect(check(withFields(fields))).toEqual(expected))

  const TITLES: readonly (readonly [string, boolean])[] = [
    ['2022', false],
    ['"2022"', true],
    ['2022-12-22', false],
    ['12:30', false],
    ['0x1F', false],
    ['1e3', false],
    ['null', false],
    ['~', false],
    ['Yes', false],
    ['2022年', true],
    ['NO. 5', true],
  ]
  test.each(TITLES)('title: %s is a title: %s', (title, isTitle) => {
    const { report, diagnostics } = parseReport(
      'reports/a.md',
      encode(`---\ntitle: ${title}\ndate: 2022\n---\n文\n`),
    )
    expect(report !== undefined).toBe(isTitle)
    expect(findings(diagnostics)).toEqual(isTitle ? [] : ['2:8 field/quote'])
  })

  test('nothing reaches Object.prototype', () => {
    parseReport('reports/a.md', withFields('__proto__: {polluted: yes}\nconstructor: {x: 1}'))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('body', () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    [
      '[甲](https://a.example/) <http://b.example> [乙](#p1) [丙](2015-a.md) <mailto:a@b.example>',
      [],
    ],
    ['[甲](javascript:x)', ['5:5 body/link']],
    ['正文 [甲](JaVaScript:x)', ['5:8 body/link']],
    ['[甲](&#106;avascript:x)', ['5:1 body/link']],
    ['<vbscript:x>', ['5:2 body/link']],
    ['[甲](data:text/html,x)', ['5:5 body/link']],
    ['[甲](//a.example/)', ['5:5 body/link']],
    ['[甲](java%0Ascript:x)', ['5:5 body/link']],
    ['[甲](https://gov.example@a.example/)', ['5:5 body/link']],
    ['[甲](/about/)', ['5:5 body/link-absolute']],
    ['[甲]()', ['5:2 body/link-empty']],
    ['[注]:说明 [1]: 2022年', []],
    ['见[乙]。\n\n[乙]: https://a.example/', ['7:1 body/reference']],
    ['[乙]: javascript:x', ['5:1 body/link']],
    ['`[甲](javascript:x)` \\[甲](javascript:x)', []],
    ['![职工在服务台前]()', []],
    ['![甲](images/a.jpg) ![乙](../images/b.png)', []],
    ['![甲](https://a.example/t.gif)', ['5:6 body/image']],
    ['![甲](data:image/png;base64,AAAA)', ['5:6 body/image']],
    ['![甲](../../etc/a.png)', ['5:6 body/image']],
    ['![甲](images/a.svg)', ['5:6 body/image']],
    ['一\n\n二<script>x</script>', ['7:2 body/html', '7:11 body/html']],
    ['<img src=x onerror="a_b_c">', ['5:1 body/html']],
    ['<!-- 藏 -->', ['5:1 body/html']],
    ['\\<script> &lt;b&gt; `<b>` 3<5', []],
    ['一\n二 &#x202e;三', ['6:3 body/character']],
    ['# 甲', ['5:1 body/heading-one']],
    ['##', ['5:1 body/heading-blank']],
    ['## 一、\n\n修桥。', ['5:4 body/heading-number']],
    ['## 一\n\n修桥。\n\n## （二）\n\n种树。\n\n## 第三章\n\n办学。', []],
    ['修桥。\n\n在这里写正文：段落之间空一行。', ['7:1 body/placeholder']],
    [`${'>'.repeat(150)} 深`, ['5:1 body/nesting']],
    [`${'- '.repeat(60)}深`, ['5:1 body/nesting']],
    [' ', ['4 body/blank']],
    ['段\n\n'.repeat(20_001), ['5:1 body/many-blocks']],
    ['!['.repeat(150_000), ['5:1 body/many-marks']],
  ]
  test.each(CASES)('%#: %.40j', (body, expected) => expect(check(withBody(body))).toEqual(expected))

  test('a link on the third line of a paragraph is told there', () => {
    expect(check(withBody('一\n二\n三 [甲](javascript:x)'))).toEqual(['7:7 body/link'])
  })

  test('template marks are text', () => {
    const { report } = parseReport('reports/a.md', withBody('{{ title }} 与 {% include "x" %}'))
    expect(report?.body).toBe('{{ title }} 与 {% include "x" %}\n')
  })

  test('pictures are told with their places, for the reader of the folder to look', () => {
    const { images } = parseReport('reports/a.md', withBody('一\n\n![甲](../images/%E7%94%B2.jpg)'))
    expect(images).toEqual([
      { path: 'images/甲.jpg', place: { file: 'reports/a.md', line: 7, column: 6 } },
    ])
  })
})

test('all faults of a file are told in one run', () => {
  const text = `---\ntitle:\ndate: 2022-13\nlayout: x\n---\n# 甲\n\n[乙](javascript:x)\u202e\n`
  expect(check(encode(text)).toSorted()).toEqual([
    '2:1 field/empty',
    '3:7 field/date',
    '4:1 field/unknown',
    '6:1 body/heading-one',
    '8:18 text/direction',
    '8:5 body/link',
  ])
})

test('ten thousand faults of one kind are told twenty times, and the rest counted', () => {
  const { diagnostics } = parseReport('reports/a.md', withBody('<b>'.repeat(10_000)))
  expect(diagnostics).toHaveLength(21)
  expect(diagnostics.at(-1)?.parameters).toEqual({ kind: 'body/html', count: 9980 })
})

test('a message never replays what would move a cursor or turn a line', () => {
  const { diagnostics } = parseReport('reports/a.md', withFields('"a\\e[31m\\u202e": x'))
  const words = diagnostics.map((diagnostic) => toWords(diagnostic, 'en').message).join()
  expect(words).toContain('<U+001B>')
  expect(words).not.toMatch(/[\u001b\u202e]/)
})

test('a page needs a title only, and knows no date', () => {
  const { page, diagnostics } = parsePage(
    'pages/about.md',
    encode('---\ntitle: 关于\n---\n\n正文。\n'),
  )
  expect(diagnostics).toEqual([])
  expect(page).toEqual({
    slug: 'about',
    file: 'pages/about.md',
    title: '关于',
    body: '\n正文。\n',
    bodyLine: 4,
  })
  const dated = parsePage('pages/about.md', encode('---\ntitle: 关于\ndate: 2022\n---\n正文。\n'))
  expect(findings(dated.diagnostics)).toEqual(['3:1 field/unknown'])
})

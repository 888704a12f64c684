import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeConverter } from '../../src/convert/make-converter.ts'
import { escapeMarkdown } from '../../src/markdown/escape-markdown.ts'
import { parseBody } from '../../src/markdown/parse-body.ts'
import { renderParsed } from '../../src/markdown/render-body.ts'
import type { RenderedBody } from '../../src/markdown/rendered-body.ts'
import { toRuns } from '../support/runs.ts'

const { convert } = makeConverter({ to: 'tw', names: [{ from: '岳台', to: '岳台' }] })
const hant = (body: string): RenderedBody =>
  renderParsed(parseBody(body), { script: 'Hant', convert })

const WORDS = [
  ...['头发', '发展', '公里', '防台', '干部', '后台', '里程', '复查', '民生', '面粉', '制度'],
  ...['松树', '范围', '岳台', '一只', '几台', '准则', '了解', '𠀀', '的'],
]
const plain = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 10 })
  .map((words) => words.join(''))

/** What may be around or between the characters of a text without being one. */
const SPLITS: readonly (readonly [string, string])[] = [
  ['**', '**'],
  ['*', '*'],
  ['~~', '~~'],
  ['[', '](2022-a.md)'],
  ['[', '](https://a.example/发展 "后")'],
  ['{==', '==}'],
  ['{==', '==}{>>后<<}'],
  ['\n', ''],
  ['**{==', '==}**'],
]

/** A text with markup put in at random places, a character at least between: `*头**发*` would be no markup. */
const split = fc
  .tuple(
    plain,
    fc.array(fc.tuple(fc.nat(60), fc.nat(3), fc.constantFrom(...SPLITS)), { maxLength: 4 }),
  )
  .map(([text, marks]) => {
    const characters = [...text]
    const pieces: string[] = []
    let at = 0
    for (const [where, length, [open, close]] of marks.toSorted((a, b) => a[0] - b[0])) {
      const free = at === 0 ? 0 : at + 1
      const from = Math.min(Math.max(free, where % characters.length), characters.length)
      const to = Math.min(from + 1 + length, characters.length)
      if (from >= to) continue
      pieces.push(
        characters.slice(at, from).join(''),
        open + characters.slice(from, to).join('') + close,
      )
      at = to
    }
    return { text, source: pieces.join('') + characters.slice(at).join('') }
  })

/** Where the text of one block is, and what of the page's text is not its own. */
const PLACES: readonly (readonly [string, (text: string) => string])[] = [
  ['a paragraph', (text) => text],
  ['a heading', (text) => `## ${text}`],
  ['a list', (text) => `- ${text}`],
  ['a quotation', (text) => `> ${text}`],
  ['strong text', (text) => `起**${text}**`],
  ['a link', (text) => `起[${text}](a.md)`],
  ['a table', (text) => `| ${text} |\n|--|`],
  ['a caption', (text) => `![${text}]()`],
  ['the title of a picture', (text) => `![甲](images/a.jpg "${text}")`],
  ['a marked place', (text) => `起{==${text}==}`],
]

test('a text that markup splits is converted as if whole', () => {
  fc.assert(
    fc.property(split, ({ text, source }) => {
      const body = `起${source}`
      expect(hant(body).blocks[0]?.text).toBe(convert(`起${text}`))
    }),
    toRuns(3000),
  )
})

describe.each(PLACES)('in %s', (_, put) => {
  test('an override is obeyed, and its neighbours see no more than its borders', () => {
    const form = fc.constantFrom('后', '发展', '𠀀', '岳台', '只|多')
    const piece = fc.oneof(
      plain.map((text) => ({ own: text, other: undefined as string | undefined, source: text })),
      form.map((own) => ({
        own,
        other: own,
        source: `-{${own.replaceAll('|', '\\|')}}-`,
      })),
      fc.constant({ own: '干', other: '乾' as string | undefined, source: '-{干|乾}-' }),
      fc.constant({ own: '系', other: '係' as string | undefined, source: '-{系|tw:係|hk:系}-' }),
      fc.constant({ own: '', other: '' as string | undefined, source: '-{}-' }),
    )
    // In a table and a title a backslash before a bar or a quotation mark is the table's own.
    const isTable = put('').startsWith('|')
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const used = isTable ? pieces.filter(({ own }) => !own.includes('|')) : pieces
        const start = put('').startsWith('起') ? '起' : ''
        let text = start
        const decided = []
        for (const { own, other } of used) {
          const from = text.length
          text += own
          if (other !== undefined) decided.push({ from, to: text.length, text: other })
        }
        fc.pre(text !== '')
        const body = put(used.map(({ source }) => source).join(''))
        const [block] = hant(body).blocks
        expect(block?.text).toBe(convert(text, decided))
        expect(renderParsed(parseBody(body)).blocks[0]?.text).toBe(text)
      }),
      toRuns(300),
    )
  })

  test('a literal text of overrides is text', () => {
    const hazard = fc
      .array(fc.constantFrom('-{', '}-', '|', ':::', '-', '{', '}', '岳', 'tw:'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((pieces) => `岳${pieces.join('')}岳`)
    fc.assert(
      fc.property(hazard, (text) => {
        const body = put(escapeMarkdown(text, { isHeading: true }))
        const shown = renderParsed(parseBody(body)).blocks[0]?.text ?? ''
        const narrow = (from: string): string =>
          from.replaceAll('：', ':').replaceAll('—', '-').replace(/^起/, '')
        expect(narrow(shown)).toBe(text)
      }),
      toRuns(300),
    )
  })
})

test('markup, ids, links, code and addresses are the same in both scripts', () => {
  const hazards = [
    ...['头发', '发展', '12月', '一是', ',', '`发展`', '<https://a.example/发>', 'www.a.example'],
    ...[
      '[发展](a.md#发)',
      '**后**',
      '{==后==}{>>后<<}',
      '-{干|乾}-',
      '-{}-',
      '![后](images/a.jpg)',
    ],
    ...[
      '\n\n',
      '\n\n## ',
      '\n\n- ',
      '\n\n> ',
      '\n\n::: zh-Hant\n',
      '\n:::\n\n',
      '\n\n```\n发\n```\n\n',
    ],
  ]
  const body = fc
    .array(fc.constantFrom(...hazards), { maxLength: 20 })
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(body, (source) => {
      const parsed = parseBody(source)
      const own = skeleton(renderParsed(parsed, { script: 'Hans' }).markup)
      const other = renderParsed(parsed, { script: 'Hant', convert, hantQuotes: 'corner' })
      expect(skeleton(other.markup)).toEqual(own)
    }),
    toRuns(2000),
  )
})

/** The tags of a page and its code: no text, no words of its labels, no upright numbers of vertical lines. */
function skeleton(markup: string): readonly string[] {
  const still = markup
    .replaceAll(/<span class="tcy">(.*?)<\/span>/g, '$1')
    .replaceAll(/ (?:aria-label|alt|title)="[^"]*"/g, '')
  return still.match(/<code>.*?<\/code>|<[^>]+>|(?:https?:\/\/|www\.)[\w.&#;/]+/g) ?? []
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DecidedStretch } from '../../src/convert/choice.ts'
import { makeLayer } from '../../src/convert/layer.ts'
import { makeConverter } from '../../src/convert/make-converter.ts'
import { openccConfig, readGroup } from '../../src/convert/opencc-dictionaries.ts'
import { toRuns } from '../support/runs.ts'

const layers = [
  makeLayer([{ from: '岳台', to: '岳台' }], 'report'),
  makeLayer([{ from: '账册', to: '帳冊' }], 'glossary'),
  makeLayer(
    [
      { from: '系', to: '係' },
      { from: '成长', to: '成長' },
    ],
    'lexicon',
  ),
]
const converter = makeConverter({ to: 'tw', names: layers, context: 'words' })

/** Each choice in one line: place, characters, layer, word, others, doubts. */
function tell(text: string, decided?: readonly DecidedStretch[]): readonly string[] {
  return converter
    .explain(text, decided)
    .choices.map(({ at, source, result, layer, word, others, doubts }) =>
      [at, source + result, layer, word, others, ...doubts].join(' '),
    )
}

test.each([
  ['岳台', ['0 岳岳 report 岳台 嶽', '1 台台 report 岳台 臺檯颱']],
  ['账册', ['0 账帳 glossary 账册 賬']],
  ['他系学生', ['1 系係 lexicon 系 系繫 character']],
  ['系统', ['0 系系 phrase 系统 係繫']],
  ['民生发展', ['2 发發 boundary 生发 髮']],
  ['头发', ['1 发髮 phrase 头发 發 character']],
  ['我的', []],
])('%s is explained', (text, choices) => {
  const told = tell(text)
  expect(told.map((line) => line.split(' ').slice(0, 4))).toEqual(
    choices.map((line) => line.split(' ').slice(0, 4)),
  )
  for (const [i, line] of choices.entries())
    for (const part of line.split(' ').slice(5)) expect(told[i]).toContain(part)
})

test('what else the dictionaries know is told, the most usual first, and never what was chosen', () => {
  const [choice] = converter.explain('系统').choices
  expect(choice?.others).toBe('係繫')
  expect(converter.explain('他系学生').choices[0]?.others).toBe('系繫')
})

test('a word that changes a character is doubted; one that changes nothing never, and one that cuts words is none', () => {
  const lexicon = makeLayer([{ from: '数只', to: '數隻' }], 'lexicon')
  const { explain } = makeConverter({ to: 'tw', names: [lexicon], context: 'words' })
  const doubts = (text: string) => explain(text).choices.map(({ word, doubts }) => [word, doubts])
  expect(doubts('数只羊')).toContainEqual(['数只', ['character']])
  expect(doubts('读数只公布一次').map(([word]) => word)).not.toContain('数只')
  expect(doubts('拿到了')).toContainEqual(['到了', []])
})

test('a stretch decided in the text is the strongest', () => {
  const decided = [{ from: 2, to: 4, text: '岳颱' }]
  expect(converter.convert('岳台岳台', decided)).toBe('岳台岳颱')
  expect(tell('岳台岳台', decided).slice(2)).toEqual([
    '2 岳岳 inline 岳台 嶽',
    expect.stringMatching(/^3 台颱 inline 岳台 /),
  ])
})

test('no word reaches over a boundary or into a decided stretch', () => {
  const boundary = [{ from: 1, to: 1, text: '' }]
  expect(converter.convert('头发')).toBe('頭髮')
  expect(converter.convert('头发', boundary)).toBe('頭發')
  expect(converter.convert('岳台', boundary)).not.toBe('岳台')
  expect(converter.convert('账册', boundary)).toBe('賬冊')
  expect(converter.convert('头发丝', [{ from: 1, to: 2, text: '发' }])).toBe('頭发絲')
})

test('a compatibility ideograph keeps the places of the others', () => {
  const { text, choices } = converter.explain('豈头发')
  expect(text).toBe(converter.convert('豈头发'))
  expect(choices.map(({ at, word }) => [at, word])).toContainEqual([2, '头发'])
})

describe('whatever the text', () => {
  const words = [...readGroup(openccConfig('tw', 'tw').segmentation).keys()]
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(...'岳台账册系成长民生发展后里干面松只余，。a豈𠀋⿰'),
  )
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  const cuts = fc.array(fc.tuple(fc.nat(40), fc.nat(3)), { maxLength: 4 })

  function toStretches(
    source: string,
    places: readonly (readonly [number, number])[],
  ): readonly DecidedStretch[] {
    const characters = [...source]
    const offsets = [0]
    for (const character of characters) offsets.push((offsets.at(-1) ?? 0) + character.length)
    const stretches: DecidedStretch[] = []
    let free = 0
    for (const [start, length] of [...places].sort(([a], [b]) => a - b)) {
      if (start < free || start + length > characters.length) continue
      free = start + length + (length === 0 ? 1 : 0)
      stretches.push({
        from: offsets[start] ?? 0,
        to: offsets[start + length] ?? 0,
        text: '〇'.repeat(length),
      })
    }
    return stretches
  }

  test.each(['tw', 'hk', 'hans'] as const)(
    'to %s: what is explained is what is converted, each choice at its place',
    (to) => {
      const { convert, explain } = makeConverter({ to, names: layers, context: 'words' })
      fc.assert(
        fc.property(text, cuts, (source, places) => {
          const decided = toStretches(source, places)
          const explained = explain(source, decided)
          expect(explained.text).toBe(convert(source, decided))
          const results = [...explained.text]
          let before = -1
          for (const choice of explained.choices) {
            expect(choice.at).toBeGreaterThan(before)
            before = choice.at
            expect(source.startsWith(choice.source, choice.at)).toBe(true)
            expect(results[[...source.slice(0, choice.at)].length]).toBe(choice.result)
            expect(choice.others).not.toContain(choice.result)
            expect(choice.word).toContain(choice.source)
          }
        }),
        toRuns(2000),
      )
    },
  )

  test('as many characters come out as went in, and decided stretches stand as decided', () => {
    fc.assert(
      fc.property(text, cuts, (source, places) => {
        const decided = toStretches(source, places)
        const result = [...converter.convert(source, decided)]
        expect(result).toHaveLength([...source].length)
        for (const { from, to } of decided) {
          const at = [...source.slice(0, from)].length
          const length = [...source.slice(from, to)].length
          expect(result.slice(at, at + length).join('')).toBe('〇'.repeat(length))
        }
      }),
      toRuns(2000),
    )
  })

  test('a boundary parts a text as if each side stood alone', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const at = left.length
        expect(converter.convert(left + right, [{ from: at, to: at, text: '' }])).toBe(
          converter.convert(left) + converter.convert(right),
        )
      }),
      toRuns(2000),
    )
  })
})

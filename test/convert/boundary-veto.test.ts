import { expect, test } from 'vitest'
import { makeLayer } from '../../src/convert/layer.ts'
import { makeConverter } from '../../src/convert/make-converter.ts'

const plain = makeConverter({ to: 'tw', names: [] })
const minding = makeConverter({ to: 'tw', names: [], context: 'words' })

test.each([
  ['改善民生发展养老', '改善民生髮展養老', '改善民生發展養老'],
  ['她不断发来短信', '她不斷髮來短信', '她不斷發來短信'],
  ['共同成长发芽', '共同成長髮芽', '共同成長發芽'],
])('%s: a phrase that cuts words is refused', (text, before, after) => {
  expect(plain.convert(text)).toBe(before)
  expect(minding.convert(text)).toBe(after)
})

test.each(['理发店里的头发', '干货与干部', '一只鸡，两只鸭', '皇后在后宫', '公里与里程'])(
  '%s: phrases that cut nothing stay',
  (text) => {
    expect(minding.convert(text)).toBe(plain.convert(text))
  },
)

test('a clause of any length is judged', () => {
  const long = '改善民生发展养老'.repeat(9000)
  expect(minding.convert(long)).toBe('改善民生發展養老'.repeat(9000))
})

test('a clause of any length is explained, doubts and all', () => {
  const long = '头发面条干燥手表钟表'.repeat(7000)
  const { text, choices } = minding.explain(long)
  expect(text).toBe(minding.convert(long))
  expect(choices.some(({ doubts }) => doubts.length > 0)).toBe(true)
})

test('a clause is judged by itself', () => {
  expect(minding.convert('改善民生发展。理发')).toBe('改善民生發展。理髮')
  expect(minding.convert('理发。改善民生发展')).toBe('理髮。改善民生發展')
})

test('a glossary’s word of two characters is none where it cuts two words', () => {
  const glossary = makeLayer([{ from: '布草', to: '布草' }], 'glossary')
  const { convert } = makeConverter({ to: 'tw', names: [glossary], context: 'words' })
  expect(convert('公布草案')).toBe('公佈草案')
  expect(convert('清洗布草')).toBe('清洗布草')
})

test('a longer word of a lower layer comes before a decided word that it agrees with', () => {
  const glossary = makeLayer([{ from: '台账', to: '臺帳' }], 'glossary')
  const lexicon = makeLayer([{ from: '编制台账', to: '編製臺帳' }], 'lexicon')
  const other = makeLayer([{ from: '编制台账', to: '編製臺賬' }], 'lexicon')
  const make = (below: typeof lexicon) => makeConverter({ to: 'tw', names: [glossary, below] })
  expect(make(lexicon).convert('编制台账')).toBe('編製臺帳')
  expect(make(lexicon).explain('编制台账').text).toBe('編製臺帳')
  expect(make(other).convert('编制台账')).toBe('編制臺帳')
})

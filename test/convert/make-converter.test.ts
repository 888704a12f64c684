import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeLayer } from '../../src/convert/layer.ts'
import { makeConverter } from '../../src/convert/make-converter.ts'
import { toRuns } from '../support/runs.ts'

const pairs = (...texts: readonly string[]) =>
  texts.map((text) => {
    const [from = '', to = from] = text.split(' ')
    return { from, to }
  })
const toTaiwan = (text: string, ...names: readonly string[]): string =>
  makeConverter({ to: 'tw', names: pairs(...names) }).convert(text)

test.each([
  ['tw', '头发与发展', '頭髮與發展'],
  ['tw', '社区项目的信息', '社區項目的信息'],
  ['tw', '阳光里', '陽光裡'],
  ['hk', '阳光里', '陽光裏'],
  ['hans', '頭髮與發展', '头发与发展'],
  ['hans', '陽光裡的社區', '阳光里的社区'],
] as const)('to %s: %s becomes %s, characters and never words', (to, text, converted) => {
  expect(makeConverter({ to, names: [] }).convert(text)).toBe(converted)
})

test.each([
  ['岳林发展', ['岳林'], '岳林發展'],
  ['民生发展', ['民生'], '民生發展'],
  ['万里程家', ['里程'], '萬里程家'],
  ['阳光里小区', ['阳光里 陽光里'], '陽光里小區'],
  ['甬台温', ['甬台'], '甬台溫'],
  ['岳林岳林', ['岳林'], '岳林岳林'],
  ['岳林', ['岳林 嶽林', '岳林 岳林'], '嶽林'],
  ['东岳林场', ['岳林', '岳林场 嶽林場'], '東嶽林場'],
])('%s, with %j decided, becomes %s', (text, names, converted) => {
  expect(toTaiwan(text, ...names)).toBe(converted)
})

test('the words of the dictionaries do not reach into a decided word', () => {
  expect(toTaiwan('成长发展')).toBe('成長髮展')
  expect(toTaiwan('成长发展', '成长 成長')).toBe('成長發展')
})

test('the first layer takes its words first, wherever the others’ begin', () => {
  const report = makeLayer(pairs('岳林 岳林'))
  const site = makeLayer(pairs('东岳 東嶽', '林场 林場'))
  const { convert } = makeConverter({ to: 'tw', names: [report, site] })
  expect(convert('东岳林场')).toBe('東岳林場')
  expect(makeConverter({ to: 'tw', names: [site, report] }).convert('东岳林场')).toBe('東嶽林場')
})

test('a decided single character yields to the words of the dictionaries', () => {
  expect(toTaiwan('他系学生,与系统联系', '系 係')).toBe('他係學生,與系統聯繫')
  expect(toTaiwan('银杏里在城里', '里 里')).toBe('銀杏里在城裡')
})

test('a decided text may be as long as a paragraph', () => {
  const long = '岳'.repeat(400)
  expect(toTaiwan(`头${long}发`, long)).toBe(`頭${long}發`)
})

test('a pair that changes the number of characters is refused', () => {
  expect(() => makeLayer(pairs('社区 住宅社區'))).toThrow('社区 → 住宅社區')
  expect(() => makeConverter({ to: 'tw', names: [{ from: '', to: '' }] })).toThrow()
  expect(toTaiwan('𠀀头二', '𠀀 二', '二 𠀀')).toBe('二頭𠀀')
})

describe('whatever is decided', () => {
  const characters = '头发展岳林里台系东干𠀀丨,a'
  const word = fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 3 })
  const pair = word.chain((from) =>
    fc
      .array(fc.constantFrom(...characters), { minLength: from.length, maxLength: from.length })
      .map((to) => ({ from: from.join(''), to: to.join('') })),
  )
  const text = fc.array(fc.constantFrom(...characters), { maxLength: 30 }).map((c) => c.join(''))

  test('every character keeps its place', () => {
    fc.assert(
      fc.property(text, fc.array(pair, { maxLength: 6 }), (source, names) => {
        const converted = makeConverter({ to: 'hk', names }).convert(source)
        expect([...converted]).toHaveLength([...source].length)
      }),
      toRuns(100),
    )
  })

  test('the text around a decided word is converted as if it stood alone', () => {
    const { convert } = makeConverter({ to: 'tw', names: [] })
    const decided = makeConverter({ to: 'tw', names: pairs('岳阳 岳陽') }).convert
    const rest = fc
      .array(fc.constantFrom(...'头发展里台系东干林'), { maxLength: 10 })
      .map((c) => c.join(''))
    fc.assert(
      fc.property(rest, rest, (before, after) => {
        expect(decided(`${before}岳阳${after}`)).toBe(`${convert(before)}岳陽${convert(after)}`)
      }),
      toRuns(100),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from '../../src/text/fold.ts'
import { findUnits, toUnits } from '../../src/text/units.ts'
import { toRuns } from '../support/runs.ts'

/** Runs separated by `|`, units by a space. */
function show(text: string): string {
  return toUnits(text)
    .map(({ key, opens }, i) => `${i === 0 ? '' : opens ? '|' : ' '}${key}`)
    .join('')
}

test.each([
  ['老旧小区', '老 旧 小 区'],
  ['水乡岳台、现代城区', '水 乡 岳 台|现 代 城 区'],
  ['完成41.4亿元', '完 成 41ʗ4 亿 元'],
  ['完成４１．４亿元', '完 成 41ʗ4 亿 元'],
  ['达141.4。', '达 141ʗ4'],
  ['41.', '41'],
  ['.41', '41'],
  ['第1.工作', '第 1|工 作'],
  ['2016.06.10', '2016ʗ06ʗ10'],
  ['占35%,增5‰', '占 35 ʢ|增 5 ʡ'],
  ['占35％', '占 35 ʢ'],
  ['5G+智慧', '5g ʖ 智 慧'],
  ['APP下载', 'app 下 载'],
  ['下载 APP 后', '下 载 app 后'],
  ['两 字', '两|字'],
  ['one two', 'one|two'],
  ['5 %', '5|ʢ'],
  ['一\n二', '一|二'],
  ['100㎡', '100m2'],
  ['⑴加强', '1|加 强'],
  ['①加强', '1 加 强'],
  ['二○一五', '二 〇 一 五'],
  ['〇一', '〇 一'],
  ['人々', '人 々'],
  ['⽉湖', '月 湖'],
  ['café', 'cafe'],
  ['cafe\u0301好', 'cafe 好'],
  ['한국', '한국'],
  ['字\u200b号', '字 号'],
  ['葛\u{E0100}城', '葛 城'],
  ['𠮷野家', '𠮷 野 家'],
  ['ʘ柳ʗ', '柳'],
  ['柳ʬ浦', '柳|浦'],
  ['', ''],
  ['。……', ''],
])('%j is cut into %j', (text, units) => {
  expect(show(text)).toBe(units)
})

test.each([
  ['ＡＰＰ下载４１．４％', 'app下载41.4%'],
  ['㎡', 'm2'],
  ['Ⅻ', 'xii'],
  ['İ', 'i'],
  ['ﾊﾝ', 'ハン'],
])('%j folds to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test.each([
  ['改造老旧小区,老旧小区改造', '老旧小区', ['老旧小区', '老旧小区']],
  ['１４１．４与41.4', '41.4', ['41.4']],
  ['占６７％。', '67%', ['６７％']],
  ['下载 APP。', '下载app', ['下载 APP']],
  ['面积100㎡', '100m2', ['100㎡']],
  ['水乡岳台,现代城区', '岳台、现代', ['岳台,现代']],
  ['岳台现代', '岳台、现代', []],
  ['岳台、现代', '岳台现代', []],
  ['人人人人', '人人', ['人人', '人人', '人人']],
])('in %j the term %j is marked as %j', (text, term, marked) => {
  const found = findUnits(toUnits(text), toUnits(term))
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(marked)
})

describe('for any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(...'老旧小区髮发41.4％%+，。、 　\nAaé㎡①〇○ʘ𠮷\u200b\u0301'),
      maxLength: 40,
    }),
  )

  test('offsets lie in the text, in order, and never inside a character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = { start: 0, end: 0 }
        for (const { start, end, key } of toUnits(text)) {
          // ⑴ is one character; were it several units, they would be in the same place.
          expect(start >= last.end || (start === last.start && end === last.end)).toBe(true)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(key).toMatch(/^[\p{L}\p{N}]+$/u)
          expect(text.slice(start, end).isWellFormed() || !text.isWellFormed()).toBe(true)
          last = { start, end }
        }
      }),
      toRuns(100),
    )
  })

  test('a piece between two units is found where it was taken, with the same words', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const units = toUnits(text)
        fc.pre(units.length > 0)
        const from = a % units.length
        const to = from + (b % (units.length - from))
        const first = units[from]
        const last = units[to]
        fc.pre(first !== undefined && last !== undefined)
        const piece = text.slice(first?.start ?? 0, last?.end ?? 0)
        const found = findUnits(units, toUnits(piece))
        // ⑴ or ㎏ are one character and several units: a piece takes them whole.
        fc.pre(toUnits(piece).length === to - from + 1)
        expect(found).toContainEqual({ start: first?.start, end: last?.end })
      }),
      toRuns(100),
    )
  })

  test('width and case make no difference', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abAB01.%+柳浦,'), maxLength: 20 }),
        (text) => {
          const wide = text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
          expect(show(wide.toUpperCase())).toBe(show(text))
        },
      ),
      toRuns(100),
    )
  })
})

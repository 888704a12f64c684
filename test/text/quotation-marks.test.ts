import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCornerQuotes } from '../../src/text/quotation-marks.ts'
import { toUnits } from '../../src/text/units.ts'
import { toRuns } from '../support/runs.ts'

test.each([
  ['围绕“城市”开展', '围绕「城市」开展'],
  ['他说：“学好‘枫桥经验’。”', '他说：「学好『枫桥经验』。」'],
  ['“‘甲’与‘乙’”', '「『甲』与『乙』」'],
  ['‘甲’', '『甲』'],
  ['推出“APP”服务', '推出「APP」服务'],
  ['“Hello,” she said. 完', '“Hello,” she said. 完'],
  ['it’s 时候了', 'it’s 时候了'],
  ['他说“it’s time”。', '他说「it’s time」。'],
  ['‘it’s甲’', '『it’s甲』'],
  ['a ‘b’ c 中', 'a ‘b’ c 中'],
  ['55”电视', '55”电视'],
  ['“5”寸”', '「5」寸」'],
  ['在’90年代', '在’90年代'],
  ['评为‘A’级', '评为『A』级'],
  ['“第一段还没有完。', '「第一段还没有完。'],
  ['这一段才完。”', '这一段才完。」'],
  ['‘留下的', '‘留下的'],
  ['“甲“乙”丙”', '「甲「乙」丙」'],
  ['“甲‘乙”丙', '「甲‘乙」丙'],
  ['“𠀀”', '「𠀀」'],
  ['“ A ”', '“ A ”'],
  ['He said: “‘Hi’ there” — “all” 完', 'He said: “‘Hi’ there” — “all” 完'],
  ['《“甲”》', '《「甲」》'],
  ['他说“Go—”。', '他说「Go—」。'],
  ['', ''],
])('%s is set as %s', (text, set) => {
  expect(toCornerQuotes(text)).toBe(set)
})

const text = fc
  .array(fc.constantFrom(...'“”‘’“”‘’甲乙。a5 \n𠀀'), { maxLength: 30 })
  .map((characters) => characters.join(''))

test('only quotation marks change, each to its own corner, and nothing changes twice', () => {
  const CURLY: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' }
  fc.assert(
    fc.property(text, (source) => {
      const set = toCornerQuotes(source)
      expect(set.replaceAll(/[「」『』]/g, (mark) => CURLY[mark] ?? '')).toBe(source)
      expect(toCornerQuotes(set).length).toBe(set.length)
    }),
    toRuns(100),
  )
})

test('a search finds the same units across either marks', () => {
  fc.assert(
    fc.property(text, (source) => {
      const units = (of: string): unknown => toUnits(of)
      expect(units(toCornerQuotes(source))).toEqual(units(source))
    }),
    toRuns(100),
  )
})

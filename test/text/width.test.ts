import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widenPunctuation } from '../../src/text/width.ts'
import { toRuns } from '../support/runs.ts'

test.each([
  ['围绕“城市”,完成率达99.5%,(一)抓环境。', '围绕“城市”，完成率达99.5%，（一）抓环境。'],
  ['2024年,12个小区完工;其余转入下年!', '2024年，12个小区完工；其余转入下年！'],
  ['会议时间:8:30,地点:三楼?', '会议时间：8:30，地点：三楼？'],
  ['共收到1,286条(办结1,241条)', '共收到1,286条（办结1,241条）'],
  ['比上年提高(4.1),居首', '比上年提高（4.1），居首'],
  ['增长5%,18个社区受益', '增长5%，18个社区受益'],
  ['用APP:下载', '用APP：下载'],
  ['比分3:2', '比分3:2'],
  ['网址http://a.example:8080/', '网址http://a.example:8080/'],
  ['(a,b) and (c); 完', '(a,b) and (c); 完'],
  ['growth of 5%, and so on 完', 'growth of 5%, and so on 完'],
  ['no Chinese (at all), here!', 'no Chinese (at all), here!'],
  ['𠀀,𠀀', '𠀀，𠀀'],
  ['(未完', '(未完'],
  ['围绕"城市",再围绕"乡村"。', '围绕“城市”，再围绕“乡村”。'],
  ['"城市",完', '“城市”，完'],
  ['推出"APP"服务("码"上办)', '推出“APP”服务（“码”上办）'],
  ['说:"好!"', '说：“好！”'],
  ['55"电视和65"电视', '55"电视和65"电视'],
  ['只有一个"引号', '只有一个"引号'],
  ['a="甲" b="乙"', 'a="甲" b="乙"'],
  ['he said "yes" 完', 'he said "yes" 完'],
  ['甲--乙', '甲——乙'],
  ['同志们--', '同志们——'],
  ['甲---乙', '甲---乙'],
  ['甲--a', '甲--a'],
  ['2020--2022年', '2020--2022年'],
  ['未完...', '未完...'],
  ['比例为3:1,温度-5:甲', '比例为3:1，温度-5:甲'],
  ['上午8:30到9:00', '上午8:30到9:00'],
])('%s is set as %s', (text, wide) => {
  expect(widenPunctuation(text)).toBe(wide)
})

const text = fc
  .array(fc.constantFrom(...'年城“”。，,:;!?() 8%a𠀀\n\ufffc""--'), { maxLength: 40 })
  .map((characters) => characters.join(''))

test('only widths change: every place keeps its character, and nothing changes twice', () => {
  fc.assert(
    fc.property(text, (source) => {
      const wide = widenPunctuation(source)
      expect(wide).toHaveLength(source.length)
      const narrow = (from: string): string =>
        from
          .replaceAll(/[，：；！？（）]/g, (mark) => mark.normalize('NFKC'))
          .replaceAll(/[“”]/g, '"')
          .replaceAll('—', '-')
      expect(narrow(wide)).toBe(narrow(source))
    }),
    toRuns(100),
  )
})

test('text without Han stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (source) => {
      expect(widenPunctuation(source)).toBe(source)
    }),
    toRuns(100),
  )
})

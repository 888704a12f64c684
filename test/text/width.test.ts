import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widenPunctuation } from '../../src/text/width.ts'

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
])('%s is set as %s', (text, wide) => {
  expect(widenPunctuation(text)).toBe(wide)
})

const text = fc
  .array(fc.constantFrom(...'年城“”。，,:;!?() 8%a𠀀\n\ufffc'), { maxLength: 40 })
  .map((characters) => characters.join(''))

test('only widths change: every place keeps its character, and nothing changes twice', () => {
  fc.assert(
    fc.property(text, (source) => {
      const wide = widenPunctuation(source)
      expect(wide).toHaveLength(source.length)
      const narrow = (from: string): string =>
        from.replaceAll(/[，：；！？（）]/g, (mark) => mark.normalize('NFKC'))
      expect(narrow(wide)).toBe(narrow(source))
    }),
  )
})

test('text without Han stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (source) => {
      expect(widenPunctuation(source)).toBe(source)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAddresses } from '../../src/text/find-addresses.ts'
import { widenPunctuation } from '../../src/text/width.ts'
import { toRuns } from '../support/runs.ts'

const read = (text: string) => findAddresses(text).map(({ from, to }) => text.slice(from, to))

test.each([
  ['见https://liupu.example/发展/2.html。', ['https://liupu.example/发展/2.html']],
  ['见https://liupu.example/干部', ['https://liupu.example/干部']],
  ['（http://柳浦.中国/里程/）', ['http://柳浦.中国/里程/']],
  ['查https://liupu.example/s?q=干部,台账&p=2;谢谢', ['https://liupu.example/s?q=干部,台账&p=2']],
  ['www.liupu.example/2023年总结.pdf发布', ['www.liupu.example/2023年总结.pdf']],
  ['登录www.liupu.example查询后办理', ['www.liupu.example']],
  ['登录www.liupu.example/后续办理时请携带身份证原件', ['www.liupu.example/']],
  ['见liupu.gov.cn/发展/，共3项', ['liupu.gov.cn/发展/']],
  ['邮箱bgs@liupu.example，或bgs@柳浦.中国', ['bgs@liupu.example', 'bgs@柳浦.中国']],
  ['完成率99.5%,见表1.2/3', []],
  ['没有地址', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('an address keeps its marks while those around it are widened', () => {
  expect(widenPunctuation('见https://liupu.example/s?q=干部,台账&p=一:2,谢谢')).toBe(
    '见https://liupu.example/s?q=干部,台账&p=一:2，谢谢',
  )
})

test('addresses lie in the text, one after the other', () => {
  const piece = fc.constantFrom(
    'http://',
    'www.',
    'a.cn',
    '/',
    '发展',
    '@',
    '.',
    ',',
    'q=',
    '。',
    '-',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      let at = 0
      for (const { from, to } of findAddresses(text)) {
        expect(from).toBeGreaterThanOrEqual(at)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(text.length)
        at = to
      }
    }),
    toRuns(500),
  )
})

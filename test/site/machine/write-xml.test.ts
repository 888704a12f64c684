import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeXml, writeXml } from '../../../src/site/machine/write-xml.ts'
import { toRuns } from '../../support/runs.ts'

test.each([
  ['<送审稿>&"附件"\'', '&#60;送审稿&#62;&#38;&#34;附件&#34;&#39;'],
  [']]>', ']]&#62;'],
  ['上\n下\t', '上&#10;下&#9;'],
  ['响\u0007铃\u0000', '响\ufffd铃\ufffd'],
  ['C1\u0085控制', 'C1\ufffd控制'],
  ['半\ud800个', '半\ufffd个'],
  ['𠮷野家', '𠮷野家'],
  ['\ufffe\uffff', '\ufffd\ufffd'],
])('%j is written %s', (text, expected) => {
  expect(escapeXml(text)).toBe(expected)
})

/** Any code points, halves of a pair too, and often those that markup is made of. */
const ANYTHING = fc
  .array(fc.oneof(fc.integer({ max: 0x10ffff, min: 0 }), fc.integer({ max: 0xff, min: 0 })))
  .map((points) => String.fromCodePoint(...points))

test('whatever a text holds, no character that XML has no place for is written, and the rest comes back', () => {
  const legal = /^[\n\r\t\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
  fc.assert(
    fc.property(ANYTHING, (text) => {
      const written = escapeXml(text)
      expect(written).toMatch(legal)
      expect(written).not.toMatch(/[<>"]|&(?!#\d+;)/)
      const back = written.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      const given = [...text]
      const isWhole = [...back].every((c, i) => c === given[i] || c === '\ufffd')
      expect(isWhole).toBe(true)
    }),
    toRuns(200),
  )
})

test('an element is on its line, absent parts leave nothing', () => {
  const root = {
    name: 'a',
    attributes: { x: '1&2', y: undefined },
    content: [{ name: 'b', content: '文' }, undefined, { name: 'c' }],
  }
  expect(writeXml(root)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a x="1&#38;2">\n  <b>文</b>\n  <c/>\n</a>\n',
  )
})

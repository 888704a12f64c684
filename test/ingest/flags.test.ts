import { describe, expect, test } from 'vitest'
import { ingestRaw } from './ingest-raw.ts'

const HEAD =
  '下湾街道2021年工作总结\n今年以来，街道上下团结一心，办成了许多群众盼望的实事，成效明显。\n'
const flags = (kind: string, text: string): readonly string[] =>
  ingestRaw(`${HEAD}${text}`)
    .flags.filter((flag) => flag.kind === kind)
    .map(
      ({ line, text: words, count }) =>
        `${line} ${words}${count === undefined ? '' : ` ×${count}`}`,
    )

describe('characters that no reader sees are reported with line, code point and count', () => {
  test.each([
    ['a control character', '通知\u0007居民来领', ['3 U+0007 ×1']],
    ['a direction override', '通知\u202e居民来领\u202e', ['3 U+202E ×2']],
    ['a zero-width space', '通知\u200b居民\n来领\u200b', ['3 U+200B ×2']],
    ['a private character', '通知\ue5e5居民\ue5e5来领', ['3 U+E5E5 ×2']],
    ['a tag character', '通知\u{e0041}居民来领', ['3 U+E0041 ×1']],
    ['a byte order mark inside', '通知\ufeff居民来领', ['3 U+FEFF ×1']],
    ['a lost character', '通知\ufffd居民来领', ['3 U+FFFD ×1']],
    ['a bidi isolate', '通知\u2066居民\u2069来领', ['3 U+2066 ×1', '3 U+2069 ×1']],
    ['a line separator', '通知居民来领。\n再发一批。\u2028又发一批。', ['4 U+2028 ×1']],
    ['a paragraph separator', '通知居民来领。\u2029再发一批。', ['3 U+2029 ×1']],
    ['a next-line character', '通知居民来领。\u0085再发一批。', ['3 U+0085 ×1']],
    ['a lone carriage return', '通知居民来领。\r再发一批。\r又发一批。', ['3 U+000D ×2']],
    ['Windows line breaks', '通知居民来领。\r\n再发一批。\r\n', []],
  ])('%s', (_, text, told) => {
    expect(flags('character', text)).toEqual(told)
  })
})

test('a text with carriage returns alone has the line breaks of an old machine', () => {
  const { flags: found } = ingestRaw(`${HEAD}通知居民来领。`.replaceAll('\n', '\r'))
  expect(found.filter(({ kind }) => kind === 'character')).toEqual([])
})

describe('a number that jumps', () => {
  test.each([
    ['一、修路\n全年修路三公里，群众满意。\n三、架桥\n全年架桥两座，群众满意。', ['5 三、架桥']],
    ['一、修路\n全年修路三公里，群众满意。\n二、架桥\n全年架桥两座，群众满意。', []],
    ['（一）修路。全年三公里。（二）架桥。全年两座。\n（三）通水。全年五村。', []],
    ['（一）修路。全年三公里。\n（二）架桥两座，群众满意，通行方便\n（三）通水。全年五村。', []],
  ])('%j', (text, told) => {
    expect(flags('number-jump', text)).toEqual(told)
  })
})

test('the mark that ends an entity is no punctuation of the text', () => {
  expect(flags('half-width-punctuation', '创建&ldquo;美丽家园&rdquo;行动')).toEqual([])
  expect(flags('half-width-punctuation', '修路,架桥;通水')).toEqual(['3 , ×2'])
})

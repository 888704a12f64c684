import { describe, expect, test } from 'vitest'
import { decode } from '../../src/ingest/decode/decode.ts'

const HANS = '下湾街道2021年工作总结\n今年以来，街道上下团结一心，办成了许多群众盼望的实事。\n'
const HANT = '溪口鄉公所工作報告\n本年度推動各項社會福利與環境清潔工作，鄉親支持，業務順利。\n'
/** TextEncoder writes UTF-8 only: the other forms are looked up in the decoder's own table. */
const encode = (text: string, encoding: string): Uint8Array => {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]))
      if ([...character].length === 1 && !table.has(character)) table.set(character, [lead, trail])
    }
  return new Uint8Array(
    [...text].flatMap((c) => (c < '\u0080' ? [c.charCodeAt(0)] : [...(table.get(c) ?? [0x3f])])),
  )
}
const utf16 = (text: string, isBig: boolean, mark = true): Uint8Array => {
  const units = [...(mark ? '\ufeff' : '')].concat(text.split('')).map((c) => c.charCodeAt(0))
  return new Uint8Array(units.flatMap((u) => (isBig ? [u >> 8, u & 255] : [u & 255, u >> 8])))
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => [...part]))

describe('a text in', () => {
  test.each([
    ['UTF-8', utf8(HANS), 'utf-8', HANS],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${HANS}`), 'utf-8', HANS],
    ['GBK', encode(HANS, 'gb18030'), 'gb18030', HANS],
    ['Big5', encode(HANT, 'big5'), 'big5', HANT],
    ['UTF-16LE with a mark', utf16(HANS, false), 'utf-16le', HANS],
    ['UTF-16BE with a mark', utf16(HANS, true), 'utf-16be', HANS],
    ['UTF-16LE without a mark', utf16(HANS, false, false), 'utf-16le', HANS],
  ])('%s is read as it is', (_, bytes, encoding, text) => {
    const decoded = decode('a.txt', bytes)
    expect(decoded).toMatchObject({ kind: 'text', encoding, text })
  })

  test('UTF-8 with one stray byte keeps it as U+FFFD and says where it stands', () => {
    const decoded = decode('a.txt', joined(utf8(HANS), new Uint8Array([0xff]), utf8(HANS)))
    expect(decoded).toMatchObject({ kind: 'text', encoding: 'utf-8', text: `${HANS}\ufffd${HANS}` })
    expect(decoded.diagnostics).toMatchObject([
      { code: 'raw/damaged-bytes', place: { line: 3 }, parameters: { count: 1 } },
    ])
  })
})

describe('nothing is read of', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'raw/empty'],
    ['white space alone', utf8(' \n　\n'), 'raw/empty'],
    ['a PDF named .txt', utf8('%PDF-1.4\n'), 'raw/pdf'],
    ['a docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'raw/office'],
    [
      'an old .doc',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'raw/old-office',
    ],
    ['RTF', utf8('{\\rtf1 abc}'), 'raw/rich-text'],
    ['a web page', utf8('<!DOCTYPE html>\n<html><body>总结</body></html>'), 'raw/html'],
    [
      'random bytes',
      new Uint8Array(Array.from({ length: 512 }, (_, i) => (i * 73 + 11) % 256)),
      'raw/binary',
    ],
    ['a NUL in the text', utf8('下湾街道\u0000工作总结\n'), 'raw/nul'],
    ['a text cut inside its last character', utf8(HANS.trim()).slice(0, -1), 'raw/truncated'],
    ['UTF-8 with a tail of GBK', joined(utf8(HANS), encode(HANS, 'gb18030')), 'raw/encoding-mixed'],
  ])('%s', (_, bytes, code) => {
    const decoded = decode('a.txt', bytes)
    expect(decoded.kind).toBe('refused')
    expect(decoded.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
  })
})

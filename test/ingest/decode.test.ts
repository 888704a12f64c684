import { gzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/ingest/decode/decode.ts'
import { toWords } from '../../src/report/diagnostics/words.ts'
import { encodeText, encodeUtf8, encodeUtf16, joinBytes } from './encode-text.ts'

const HANS = '下湾街道2021年工作总结\n今年以来，街道上下团结一心，办成了许多群众盼望的实事。\n'
const HANT = '溪口鄉公所工作報告\n本年度推動各項社會福利與環境清潔工作，鄉親支持，業務順利。\n'
describe('a text in', () => {
  test.each([
    ['UTF-8', encodeUtf8(HANS), 'utf-8', HANS],
    ['UTF-8 with a byte order mark', encodeUtf8(`\ufeff${HANS}`), 'utf-8', HANS],
    ['GBK', encodeText(HANS, 'gb18030'), 'gb18030', HANS],
    ['Big5', encodeText(HANT, 'big5'), 'big5', HANT],
    ['UTF-16LE with a mark', encodeUtf16(HANS, false), 'utf-16le', HANS],
    ['UTF-16BE with a mark', encodeUtf16(HANS, true), 'utf-16be', HANS],
    ['UTF-16LE without a mark', encodeUtf16(HANS, false, false), 'utf-16le', HANS],
    ['UTF-16BE without a mark', encodeUtf16(HANS, true, false), 'utf-16be', HANS],
    ['GB18030 of four bytes', encodeText(`${HANS}龦𠮷`, 'gb18030'), 'gb18030', `${HANS}龦𠮷`],
  ])('%s is read as it is', (_, bytes, encoding, text) => {
    const decoded = decode('a.txt', bytes)
    expect(decoded).toMatchObject({ kind: 'text', encoding, text })
  })

  test('UTF-8 with one stray byte keeps it as U+FFFD and says where it is', () => {
    const decoded = decode(
      'a.txt',
      joinBytes(encodeUtf8(HANS), new Uint8Array([0xff]), encodeUtf8(HANS)),
    )
    expect(decoded).toMatchObject({ kind: 'text', encoding: 'utf-8', text: `${HANS}\ufffd${HANS}` })
    expect(decoded.diagnostics).toMatchObject([
      { code: 'raw/damaged-bytes', place: { line: 3 }, parameters: { count: 1 } },
    ])
  })
})

describe('a stray byte', () => {
  const STRAY = new Uint8Array([0xff])
  const long = (text: string): string => `${text}`.repeat(40)

  test.each([
    ['UTF-8', encodeUtf8(long(HANS)), 'utf-8'],
    ['GB18030', encodeText(long(HANS), 'gb18030'), 'gb18030'],
    ['Big5', encodeText(long(HANT), 'big5'), 'big5'],
  ])(
    'in long %s is kept as U+FFFD, told of with its line and byte, and changes nothing else',
    (_, bytes, encoding) => {
      const at = bytes.indexOf(0x0a, bytes.length / 2) + 1
      const decoded = decode('a.txt', joinBytes(bytes.slice(0, at), STRAY, bytes.slice(at)))
      const whole = new TextDecoder(encoding).decode(bytes)
      const line = whole
        .slice(0, new TextDecoder(encoding).decode(bytes.slice(0, at)).length)
        .split('\n').length
      expect(decoded).toMatchObject({ kind: 'text', encoding })
      expect(decoded.kind === 'text' && decoded.text.replace('\ufffd', '')).toBe(whole)
      expect(decoded.diagnostics.filter(({ code }) => code === 'raw/damaged-bytes')).toMatchObject([
        { place: { line }, parameters: { count: 1, offset: at } },
      ])
    },
  )

  test('as the very first byte leaves UTF-8 what it is', () => {
    expect(decode('a.txt', joinBytes(STRAY, encodeUtf8(HANS)))).toMatchObject({
      kind: 'text',
      encoding: 'utf-8',
      text: `\ufffd${HANS}`,
    })
  })

  test('here and there in a long text is damage, in every line another encoding', () => {
    const lines = Array.from({ length: 40 }, () => encodeUtf8(HANS))
    const seldom = lines.map((bytes, i) => (i % 8 === 0 ? joinBytes(bytes, STRAY) : bytes))
    const often = lines.map((bytes) => joinBytes(bytes, STRAY, STRAY))
    expect(decode('a.txt', joinBytes(...seldom)).kind).toBe('text')
    expect(decode('a.txt', joinBytes(...often)).diagnostics).toMatchObject([
      { code: 'raw/encoding-mixed' },
    ])
  })

  test('of UTF-16, half a character at the end, is damage too', () => {
    const decoded = decode('a.txt', joinBytes(encodeUtf16(HANS, false), new Uint8Array([0x4e])))
    expect(decoded).toMatchObject({ kind: 'text', text: `${HANS}\ufffd` })
    expect(decoded.diagnostics.map(({ code }) => code)).toEqual(['raw/damaged-bytes'])
  })
})

test('a U+FFFD that the bytes spell is text of the file, no damage of this reading', () => {
  const decoded = decode('a.txt', encodeUtf16(`${HANS}\ufffd`, false))
  expect(decoded).toMatchObject({ kind: 'text', text: `${HANS}\ufffd`, diagnostics: [] })
})

test('nothing is normalised: compatibility forms, marks and line breaks stay', () => {
  const text = `${HANS}㎡（⑴）ﬁ\uf9d1 e\u0301\r\n行\u2028行\r行\u0085行`
  expect(decode('a.txt', encodeUtf8(text))).toMatchObject({ kind: 'text', text })
  expect(decode('a.txt', encodeUtf16(text, true))).toMatchObject({ kind: 'text', text })
})

describe('an encoding that a person names', () => {
  test('is believed before any score', () => {
    expect(decode('a.txt', encodeText('中文', 'big5'), 'big5')).toMatchObject({
      kind: 'text',
      text: '中文',
    })
    expect(decode('a.txt', encodeText('中文', 'big5')).diagnostics).toMatchObject([
      { code: 'raw/encoding-unknown' },
    ])
  })

  test('is refused where the bytes are another', () => {
    expect(decode('a.txt', encodeText(HANS, 'gb18030'), 'utf-8').diagnostics).toMatchObject([
      { code: 'raw/encoding-mixed', place: { line: 1 }, parameters: { offset: 0 } },
    ])
  })
})

describe('below the threshold a file is refused, and the way out is named', () => {
  // Rare characters only: neither encoding reads like Chinese.
  const RARE = '鑫淼焱垚犇骉猋贔羴鱻龘靐齉龖'

  test.each([
    ['rare characters in GB18030', encodeText(RARE, 'gb18030')],
    ['too few characters', encodeText('中文', 'big5')],
    [
      'letters of Western Europe',
      new Uint8Array(Buffer.from('résumé de l’été à Orléans', 'latin1')),
    ],
  ])('%s', (_, bytes) => {
    const decoded = decode('a.txt', bytes)
    expect(decoded.kind).toBe('refused')
    expect(decoded.diagnostics.map(({ code }) => code)).toEqual(['raw/encoding-unknown'])
    for (const language of ['en', 'zh'] as const)
      expect(
        decoded.diagnostics.map((found) => toWords(found, language).hint).join('\n'),
      ).toContain('--encoding')
  })

  test('named, it is read', () => {
    const named = decode('a.txt', encodeText(RARE, 'gb18030'), 'gb18030')
    expect(named).toMatchObject({ kind: 'text', text: RARE })
  })
})

test('a refused NUL is reported with its line', () => {
  expect(decode('a.txt', encodeUtf8(`${HANS}修路\u0000三公里\n`)).diagnostics).toMatchObject([
    { code: 'raw/nul', place: { line: 3 } },
  ])
})

describe('nothing is read of', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'raw/empty'],
    ['white space alone', encodeUtf8(' \n　\n'), 'raw/empty'],
    ['a PDF named .txt', encodeUtf8('%PDF-1.4\n'), 'raw/pdf'],
    ['a docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'raw/office'],
    ['a docx with its parts', zipSync({ '[Content_Types].xml': encodeUtf8('<x/>') }), 'raw/office'],
    [
      'an odt',
      zipSync({ mimetype: encodeUtf8('application/x'), 'content.xml': encodeUtf8('<x/>') }),
      'raw/office',
    ],
    ['a zip of texts', zipSync({ '柳浦/2021.txt': encodeUtf8(HANS) }), 'raw/archive'],
    ['a gzipped text', gzipSync(encodeUtf8(HANS)), 'raw/archive'],
    ['a RAR', encodeUtf8('Rar!\u001a\u0007\u0001'), 'raw/archive'],
    [
      'an old .doc',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'raw/old-office',
    ],
    ['RTF', encodeUtf8('{\\rtf1 abc}'), 'raw/rich-text'],
    ['a web page', encodeUtf8('<!DOCTYPE html>\n<html><body>总结</body></html>'), 'raw/html'],
    [
      'random bytes',
      new Uint8Array(Array.from({ length: 512 }, (_, i) => (i * 73 + 11) % 256)),
      'raw/binary',
    ],
    ['a NUL in the text', encodeUtf8('下湾街道\u0000工作总结\n'), 'raw/nul'],
    ['a text cut inside its last character', encodeUtf8(HANS.trim()).slice(0, -1), 'raw/truncated'],
    [
      'UTF-8 with a tail of GBK',
      joinBytes(encodeUtf8(HANS), encodeText(HANS, 'gb18030')),
      'raw/encoding-mixed',
    ],
  ])('%s', (_, bytes, code) => {
    const decoded = decode('a.txt', bytes)
    expect(decoded.kind).toBe('refused')
    expect(decoded.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
  })
})

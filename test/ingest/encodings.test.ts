import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeConverter } from '../../src/convert/make-converter.ts'
import { canEncode, encodeText, encodeUtf8, encodeUtf16 } from './encode-text.ts'
import { ingestRaw, toOutline } from './ingest-raw.ts'

const GOLDEN = 'test/golden/ingest'
const SEEDS = '../shared/seeds'
const hasSeeds = existsSync(SEEDS)

const readTexts = (files: readonly string[]): readonly (readonly [string, string])[] =>
  files.map((file) => [file, readFileSync(file, 'utf8')])
const golden = readTexts(readdirSync(GOLDEN).map((name) => `${GOLDEN}/${name}/raw.txt`))
const seeds = readTexts(
  hasSeeds
    ? readdirSync(SEEDS)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => `${SEEDS}/${name}`)
    : [],
)
const toHant = makeConverter({ to: 'tw', names: [] }).convert

/** What a text becomes, whatever its bytes: the encoding and the note that tells of it left out. */
function toShape(bytes: Uint8Array): unknown {
  const result = ingestRaw(bytes)
  const isNote = ({ code }: { readonly code: string }): boolean => code === 'raw/encoding'
  const shape = toOutline({
    ...result,
    diagnostics: result.diagnostics.filter((diagnostic) => !isNote(diagnostic)),
  })
  return { ...(shape as object), encoding: undefined }
}

function checkForms(text: string): void {
  const expected = toShape(encodeUtf8(text))
  const forms: Readonly<Record<string, Uint8Array>> = {
    gb18030: encodeText(text, 'gb18030'),
    'utf-8 with a mark': encodeUtf8(`\ufeff${text}`),
    'utf-16le with a mark': encodeUtf16(text, false),
    'utf-16be with a mark': encodeUtf16(text, true),
    'utf-16le': encodeUtf16(text, false, false),
    'utf-16be': encodeUtf16(text, true, false),
    'utf-8 with CRLF': encodeUtf8(text.replaceAll('\n', '\r\n')),
    'utf-8 with CR': encodeUtf8(text.replaceAll('\n', '\r')),
    'gb18030 with CRLF': encodeText(text.replaceAll('\n', '\r\n'), 'gb18030'),
  }
  for (const [name, bytes] of Object.entries(forms)) expect(toShape(bytes), name).toEqual(expected)
  // Big5 has no simplified characters: the text in its other script, in the characters that Big5 has.
  const hant = [...toHant(text)].map((c) => (canEncode(c, 'big5') ? c : 'X')).join('')
  expect(toShape(encodeText(hant, 'big5')), 'big5').toEqual(toShape(encodeUtf8(hant)))
}

describe('a text gives the same in every encoding and with every line break', () => {
  test.each(golden.filter(([, text]) => !/\r/.test(text)))('%s', (_, text) => checkForms(text))
})

describe.skipIf(!hasSeeds)(
  `the real texts in ${SEEDS}${hasSeeds ? '' : ' (absent: skipped)'} give the same in every encoding`,
  () => {
    test.each(seeds)('%s', (_, text) => checkForms(text))
  },
)

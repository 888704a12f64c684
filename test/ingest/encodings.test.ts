import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeConverter } from '../../src/convert/make-converter.ts'
import { makeRandom } from '../support/make-random.ts'
import { canEncode, encodeText, encodeUtf8, encodeUtf16, joinBytes } from './encode-text.ts'
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
  const hant = toBig5(text)
  expect(toShape(encodeText(hant, 'big5')), 'big5').toEqual(toShape(encodeUtf8(hant)))
}

function toBig5(text: string): string {
  return [...toHant(text)].map((c) => (canEncode(c, 'big5') ? c : 'X')).join('')
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

describe('a byte that was lost inside a line, or came into it, is reported with the line, and the text is kept', () => {
  const lost = (bytes: Uint8Array): Uint8Array => bytes.slice(1)
  const added = (bytes: Uint8Array): Uint8Array => joinBytes(new Uint8Array([0xc4]), bytes)
  const told = (bytes: Uint8Array): readonly string[] =>
    ingestRaw(bytes)
      .diagnostics.filter(({ code }) => code === 'raw/shifted-bytes')
      .map(({ place, parameters }) => `${place.line} ${parameters['found']}`)
  const clean = golden.map(([, text]) => text)
  const whole = clean.join('\n')

  test.each([
    ['gb18030', 'lost', lost],
    ['gb18030', 'added', added],
    ['big5', 'lost', lost],
    ['big5', 'added', added],
  ] as const)('%s, %s', (encoding, _, spoil) => {
    const text = encoding === 'big5' ? toBig5(whole) : whole
    const lines = text.split('\n')
    const random = makeRandom(20_251_125)
    const long = lines.flatMap((line, i) => (line.length >= 20 ? [i] : []))
    let found = 0
    let places = 0
    for (let n = 0; n < 60; n++) {
      const at = long[Math.floor(random() * long.length)] ?? 0
      const words = [...(lines[at] ?? '')]
      const cut = 2 + Math.floor(random() * (words.length - 4))
      if ((words[cut] ?? ' ') < '\u0080') continue
      const above = lines.slice(Math.max(0, at - 20), at).map((line) => `${line}\n`)
      const below = lines.slice(at + 1, at + 20).map((line) => `${line}\n`)
      const bytes = joinBytes(
        encodeText(above.join('') + words.slice(0, cut).join(''), encoding),
        spoil(encodeText(`${words.slice(cut).join('')}\n${below.join('')}`, encoding)),
      )
      places++
      const line = above.length + 1
      if (told(bytes).some((words) => words.startsWith(`${line} `))) found++
      // Nothing is filled in or thrown away: the text is what the bytes spell.
      const { text: kept } = ingestRaw(bytes)
      if (kept !== undefined) expect(kept.split('\n')[line]).toBe(lines[at + 1])
    }
    expect(places).toBeGreaterThan(30)
    expect(found / places).toBeGreaterThan(encoding === 'big5' ? 0.3 : 0.85)
  })

  test('in a text without such a place nothing is reported', () => {
    for (const text of clean) {
      expect(told(encodeText(text, 'gb18030'))).toEqual([])
      expect(told(encodeText(toBig5(text), 'big5'))).toEqual([])
    }
  })
})

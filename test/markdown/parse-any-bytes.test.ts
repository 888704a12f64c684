import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeFrontMatter } from '../../src/markdown/front-matter/write-front-matter.ts'
import { parsePage, parseReport } from '../../src/markdown/parse-report.ts'
import { REPORT_FIELDS } from '../../src/report/fields/report-fields.ts'
import type { ReportMeta } from '../../src/report/fields/report-meta.ts'
import { REPORT_KINDS } from '../../src/report/report-kind.ts'
import { withoutAbsent } from '../../src/report/without-absent.ts'
import { type EdtfDate, parseEdtf } from '../../src/text/edtf.ts'
import { toRuns } from '../support/runs.ts'

const FILE = 'reports/2022-liupu-annual.md'
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Pieces that mean something to one of the parsers, in any order. */
const piece = fc.constantFrom(
  ...['---', '\n', '\r\n', ' ', '\t', ': ', ':', '：', '#', '- ', '[', ']', '(', ')', '{', '}'],
  ...['"', "'", '|', '>', '&a', '*a', '!', '!!x', '%', '@', '`', '<b>', '<!--', '![', '](', '**'],
  ...['title', 'date', 'source', 'byline', '2022', '甲', '，', '𠀀', '\u202e', '\0', '\ufeff'],
  ...['-{', '}-', '-{a|', ':::', '::: zh-Hant\n', '\n:::\n'],
  ...['javascript:', '&#0;', '{==', '==}', '\\', '\u200b', '<<', '?', '~', ',', '__proto__'],
)
const almostReport = fc
  .tuple(fc.array(piece, { maxLength: 40 }), fc.array(piece, { maxLength: 40 }))
  .map(([fields, body]) =>
    encode(`---\ntitle: 甲\ndate: 2022\n${fields.join('')}\n---\n${body.join('')}`),
  )
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => encode(pieces.join(''))),
  almostReport,
)

test('whatever the bytes are, they give a report or an error, never both, and never a throw', () => {
  fc.assert(
    fc.property(bytes, (input) => {
      const { report, diagnostics } = parseReport(FILE, input)
      const hasError = diagnostics.some(({ severity }) => severity === 'error')
      expect(report === undefined).toBe(hasError)
      parsePage('pages/about.md', input)
    }),
    toRuns(3000),
  )
})

test('every place is in the file', () => {
  fc.assert(
    fc.property(almostReport, (input) => {
      const lines = new TextDecoder().decode(input).split(/\r\n|\n|\r/)
      for (const { place } of parseReport(FILE, input).diagnostics) {
        if (place.line === undefined) continue
        const text = lines[place.line - 1]
        expect(text).toBeDefined()
        // One past the end, where something is missing; a mark at the start is no column.
        expect(place.column ?? 1).toBeLessThanOrEqual([...(text ?? '')].length + 1)
      }
    }),
    toRuns(2000),
  )
})

test('a report that is read keeps every character of its body', () => {
  fc.assert(
    fc.property(almostReport, (input) => {
      const { report } = parseReport(FILE, input)
      if (!report) return
      const lines = new TextDecoder().decode(input).replace(/\r\n?/g, '\n').split('\n')
      expect(report.body).toBe(lines.slice(report.bodyLine - 1).join('\n'))
    }),
    toRuns(2000),
  )
})

const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc
      .array(fc.constantFrom(...`甲乙丙，。：“”: #-'"\\[]{},&*!|>%@\`~=?1234567890.年`), {
        minLength: 1,
        maxLength: 20,
      })
      .map((letters) => letters.join('')),
    fc.constantFrom('2022', '010', '12:30', 'null', 'yes', '~', '1e3', '2022-12', ' 甲 ', '- 甲'),
  )
  .filter((text) => text.trim() !== '')
const date = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('', '~', '?'),
  )
  .map(([year, month, mark]) => parseEdtf(`${year}-${String(month).padStart(2, '0')}${mark}`))
  .filter((found): found is EdtfDate => found !== undefined)
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined })
const slug = fc.constantFrom('2015-liupu-annual', 'a')

const meta: fc.Arbitrary<ReportMeta> = fc
  .record({
    title: line,
    date,
    kicker: maybe(line),
    subtitle: maybe(line),
    agency: maybe(line),
    district: maybe(line),
    city: maybe(line),
    kind: maybe(fc.constantFrom(...REPORT_KINDS)),
    period: maybe(
      fc
        .tuple(fc.integer({ min: 1000, max: 2000 }), fc.integer({ min: 2000, max: 2999 }))
        .map(([from, to]) => ({ from, to })),
    ),
    byline: maybe(
      fc.array(
        fc.record({ role: maybe(line), name: line }).map((item) => withoutAbsent(item)),
        { maxLength: 3 },
      ),
    ),
    indexNumber: maybe(line),
    category: maybe(line),
    disclosure: maybe(line),
    audience: maybe(line),
    topics: maybe(fc.array(line, { maxLength: 3 })),
    source: maybe(
      fc
        .record({ name: maybe(line), url: maybe(fc.webUrl()), retrieved: maybe(date) })
        .map((source) => withoutAbsent(source)),
    ),
    dates: maybe(fc.record({ posted: date })),
    script: maybe(fc.constantFrom('Hans' as const, 'Hant' as const)),
    convert: maybe(fc.constant([{ from: '范围', to: '範圍' }])),
    corrects: maybe(slug),
    replaces: maybe(slug),
    changes: maybe(fc.array(fc.record({ date, note: line }), { maxLength: 3 })),
    suggested: maybe(fc.constant(['title'])),
  })
  .map((fields) => withoutAbsent(fields))

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(meta, (written) => {
      const { report, diagnostics } = parseReport(
        FILE,
        encode(`${writeFrontMatter(written)}\n文。\n`),
      )
      // A value that contains a character that no report may contain is refused, never changed.
      if (report) expect(report.meta).toEqual(written)
      else
        expect(diagnostics.map(({ code }) => code).join()).toMatch(
          /^(?:text\/\w+,?|field\/url,?)+$/,
        )
    }),
    toRuns(2000),
  )
})

test('a report that is read, written and read again is the same report', () => {
  fc.assert(
    fc.property(almostReport, (input) => {
      const first = parseReport(FILE, input).report
      if (!first) return
      const again = parseReport(FILE, encode(`${writeFrontMatter(first.meta)}${first.body}`)).report
      expect(again?.meta).toEqual(first.meta)
      expect(again?.body).toBe(first.body)
    }),
    toRuns(2000),
  )
})

test('the example of every field passes the check', () => {
  const fields = REPORT_FIELDS.filter(({ name }) => name !== 'suggested')
  const text = `---\n${fields.map(({ name, example }) => `${name}: ${example}`).join('\n')}\n---\n\n柳浦一年。\n`
  expect(parseReport(FILE, encode(text)).diagnostics).toEqual([])
})

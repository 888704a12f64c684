import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, expect, test } from 'vitest'
import { isFieldEdited } from '../../../src/archive/cleaning/is-field-edited.ts'
import { listReportTexts } from '../../../src/archive/ledger/report-texts.ts'
import { DEFAULT_SETTINGS } from '../../../src/archive/parse-settings.ts'
import { prepareConversion } from '../../../src/archive/prepare-conversion.ts'
import { makeReportPublisher } from '../../../src/archive/publish-report.ts'
import type { PublishedReport } from '../../../src/archive/published-report.ts'
import type { Article, Field } from '../../../src/ingest/ingest-result.ts'
import { toDraft } from '../../../src/ingest/to-draft.ts'
import { writeFrontMatter } from '../../../src/markdown/front-matter/write-front-matter.ts'
import { parseBody } from '../../../src/markdown/parse-body.ts'
import { parseReport } from '../../../src/markdown/parse-report.ts'
import type { FieldRow } from '../../../src/report/fields/field.ts'
import { REPORT_FIELDS } from '../../../src/report/fields/report-fields.ts'
import { REPORT_SCHEMA } from '../../../src/report/fields/report-schema.ts'
import type { Report } from '../../../src/report/report.ts'
import { toReportRecord } from '../../../src/site/to-report-record.ts'

/*
 * What becomes of each field before a report is published: it is read, drafted, converted and written. Where it is in
 * each output is told by test/exports/every-field.test.ts.
 */

const ROWS: readonly FieldRow[] = REPORT_FIELDS

/** A value as front matter has it, which no other field has. */
function toYaml({ name, kind, choices }: FieldRow, i: number): string {
  const word = `门${101 + i}号`
  switch (kind) {
    case 'title':
    case 'text':
    case 'agency':
    case 'place':
      return word
    case 'number':
      return `${70_000 + i}`
    case 'date':
      return `19${10 + i}-03-02`
    case 'list':
      return `[${word}]`
    case 'people':
      return `[{name: ${word}}]`
    case 'choice':
      return name === 'kind' ? 'speech' : (choices?.[0] ?? '')
    case 'years':
      return '1871/1872'
    case 'source':
      return `{name: ${word}, url: https://a${i}.example/, retrieved: 1961-02-03, file: raw/f${i}.txt, sha256: ${'ab'.repeat(32)}}`
    case 'dates':
      return '{posted: 1951-04-05}'
    case 'slug':
      return `1999-${name}`
    case 'pairs':
      return '["乙 丙"]'
    case 'aliases':
      return '["p-000001 p-000002"]'
    case 'changes':
      return `[{date: 1941-05-06, note: ${word}}]`
    case 'names':
      return '[kicker]'
    default:
      return kind satisfies never
  }
}

const YAML = new Map(ROWS.map((row, i) => [row.name, toYaml(row, i)]))
// An id of no paragraph is an error.
const FRONT = ROWS.filter(({ name }) => name !== 'aliases')
  .map(({ name }) => `${name}: ${YAML.get(name)}`)
  .join('\n')
const TEXT = `---\n${FRONT}\n---\n\n正文。\n`

/** The fields whose words are converted, one by one: whether each of the others is kept is a choice too. */
const CONVERTED = [
  'title',
  'kicker',
  'subtitle',
  'agency',
  'district',
  'city',
  'byline',
  'documentNumber',
  'category',
  'disclosure',
  'audience',
  'validity',
  'topics',
  'source',
  'changes',
]

function parse(text: string): Report {
  const { report, diagnostics } = parseReport('reports/2000-all.md', new TextEncoder().encode(text))
  if (!report) throw new Error(JSON.stringify(diagnostics))
  return report
}

let published: PublishedReport
beforeAll(async () => {
  await prepareConversion('tw')
  const publisher = makeReportPublisher({ settings: DEFAULT_SETTINGS, agencies: [], glossary: [] })
  published = publisher(parse(TEXT)).published
})

/** The fields as ingest would have read them. */
const READ: readonly Field[] = ROWS.flatMap(({ name, kind }): readonly Field[] => {
  const yaml = YAML.get(name) ?? ''
  const isRead = !['dates', 'pairs', 'aliases', 'changes', 'names', 'slug'].includes(kind)
  if (!isRead || name === 'ingest' || name === 'locked' || name === 'script') return []
  const value =
    kind === 'people'
      ? [{ name: /name: (.*)\}/.exec(yaml)?.[1] ?? '' }]
      : kind === 'source'
        ? (/name: (.*?),/.exec(yaml)?.[1] ?? '')
        : yaml.replace(/^\[(.*)\]$/, '$1')
  return [{ name: name as Field['name'], value, how: 'read', spans: [], rule: 'record' }]
})

test('what is read is written, and what is written is read', () => {
  const { meta } = parse(TEXT)
  expect(Object.keys(meta)).toHaveLength(ROWS.length - 1)
  expect(parse(`${writeFrontMatter(meta)}\n正文。\n`).meta).toEqual(meta)
})

test('each field that ingest read is in the draft', () => {
  const posted = { name: 'posted', value: '1951-04-05', how: 'read', spans: [], rule: 'x' } as const
  const article: Article = { fields: [...READ, posted], blocks: [], script: 'Hans' }
  const source = { file: 'a.txt', bytes: new Uint8Array(), sha256: 'ab'.repeat(32) }
  const front = writeFrontMatter(toDraft(article, source, []).meta)
  expect(READ.length).toBeGreaterThan(15)
  for (const { name, value } of [...READ, posted]) {
    const written = typeof value === 'string' ? value : (value[0]?.name ?? '')
    expect(front, name).toContain(written)
    expect(front).toMatch(new RegExp(`(?:^|[\\s{,])${name}:`, 'm'))
  }
  expect(front).toContain('ab'.repeat(32))
})

test('the words of these fields are converted, each by itself, and of no others', () => {
  const texts = listReportTexts(parse(TEXT).meta, parseBody('', DEFAULT_SETTINGS), false)
  expect(texts.map(({ block }) => block)).toEqual(CONVERTED)
  const { Hans, Hant } = toReportRecord(published, { settings: DEFAULT_SETTINGS }).texts
  for (const [i, { name }] of ROWS.entries()) {
    if (!CONVERTED.includes(name)) continue
    expect(JSON.stringify(Hans), name).toContain(`门${101 + i}号`)
    expect(JSON.stringify(Hant), name).toContain(`門${101 + i}號`)
  }
})

test('a field that a person edited is known by its value', () => {
  for (const field of READ) {
    expect(isFieldEdited(field, published), field.name).toBe(false)
    const { kind } = ROWS.find(({ name }) => name === field.name) ?? {}
    if (!['title', 'text', 'date', 'people', 'number'].includes(kind ?? '')) continue
    const value = typeof field.value === 'string' ? `${field.value}乙` : [{ name: '乙' }]
    expect(isFieldEdited({ ...field, value }, published), field.name).toBe(true)
  }
})

test('every published field is in the schema of the JSON files, by its names', () => {
  const record = toReportRecord(published, { settings: DEFAULT_SETTINGS })
  const isRecord = new Ajv2020({ strict: true }).compile(REPORT_SCHEMA)
  expect(isRecord(record), JSON.stringify(isRecord.errors)).toBe(true)
  const schema = JSON.stringify(REPORT_SCHEMA)
  for (const { labels, isForBuild } of ROWS)
    expect(schema.includes(`${labels.Hans} · ${labels.en}`), labels.en).toBe(!isForBuild)
})

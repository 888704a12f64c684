import { Ajv2020 } from 'ajv/dist/2020.js'
import initSqlJs from 'sql.js'
import { beforeAll, expect, test } from 'vitest'
import type { Archive } from '../../../src/archive/archive.ts'
import { isFieldEdited } from '../../../src/archive/cleaning/is-field-edited.ts'
import { listReportTexts } from '../../../src/archive/ledger/report-texts.ts'
import { DEFAULT_SETTINGS } from '../../../src/archive/parse-settings.ts'
import { prepareConversion } from '../../../src/archive/prepare-conversion.ts'
import { makeReportPublisher } from '../../../src/archive/publish-report.ts'
import type { PublishedReport } from '../../../src/archive/published-report.ts'
import { toReportBook } from '../../../src/exports/to-book.ts'
import { toDatabaseArchive } from '../../../src/exports/to-database-archive.ts'
import { toPlainText } from '../../../src/exports/to-plain-text.ts'
import { toSearchRecords } from '../../../src/exports/to-search-records.ts'
import type { Article, Field } from '../../../src/ingest/ingest-result.ts'
import { toDraft } from '../../../src/ingest/to-draft.ts'
import { writeFrontMatter } from '../../../src/markdown/front-matter/write-front-matter.ts'
import { parseBody } from '../../../src/markdown/parse-body.ts'
import { parseReport } from '../../../src/markdown/parse-report.ts'
import { makeDatabase } from '../../../src/offline/data/make-database.ts'
import { REPORT_HEAD, toReportRow } from '../../../src/offline/data/tables.ts'
import type { FieldRow } from '../../../src/report/fields/field.ts'
import { REPORT_FIELDS } from '../../../src/report/fields/report-fields.ts'
import type { ReportMeta } from '../../../src/report/fields/report-meta.ts'
import { REPORT_SCHEMA } from '../../../src/report/fields/report-schema.ts'
import type { Report } from '../../../src/report/report.ts'
import { writeReportIndex } from '../../../src/site/machine/report-index.ts'
import { toSearchFacets } from '../../../src/site/pages/search/search-facets.ts'
import { toFacets } from '../../../src/site/shown/facets.ts'
import { groupReports } from '../../../src/site/shown/report-groups.ts'
import { toPages } from '../../../src/site/to-pages.ts'
import { toReportRecord } from '../../../src/site/to-report-record.ts'
import { makeUrls } from '../../../src/site/urls.ts'
import { wordsOf } from '../../../src/words/words.ts'

const HANS = wordsOf('Hans', 'tw')

/** A value that is in no other field, and what of it can be seen in an output of the Traditional text. */
interface Sample {
  readonly yaml: string
  readonly seen: readonly string[]
}

/** 门 is written 門 where a field is converted, and stays where it is kept. */
function toSample({ name, kind, choices, isConverted }: FieldRow, i: number): Sample {
  const word = `门${101 + i}号`
  const seen = [isConverted ? `門${101 + i}號` : word]
  switch (kind) {
    case 'title':
    case 'text':
    case 'agency':
    case 'place':
      return { yaml: word, seen }
    case 'number':
      return { yaml: `${70_000 + i}`, seen: [`${70_000 + i}`] }
    case 'date':
      return { yaml: `19${10 + i}-03-02`, seen: [`19${10 + i}-03-02`, `19${10 + i}年3月2日`] }
    case 'list':
      return { yaml: `[${word}]`, seen }
    case 'people':
      return { yaml: `[{name: ${word}}]`, seen: [`門${101 + i}號`, `門${101 + i}号`] }
    case 'choice':
      return name === 'kind'
        ? { yaml: 'speech', seen: ['speech', '講話'] }
        : { yaml: choices?.[0] ?? '', seen: [] }
    case 'years':
      return { yaml: '1871/1872', seen: ['1871'] }
    case 'source':
      return {
        yaml: `{name: ${word}, url: https://a${i}.example/, retrieved: 1961-02-03, file: raw/f${i}.txt, sha256: ${'ab'.repeat(32)}}`,
        seen: [`門${101 + i}號`],
      }
    case 'dates':
      return { yaml: '{posted: 1951-04-05}', seen: ['1951-04-05', '1951年4月5日'] }
    case 'slug':
      return { yaml: `1999-${name}`, seen: [`1999-${name}`] }
    case 'pairs':
      return { yaml: '["乙 丙"]', seen: [] }
    case 'aliases':
      return { yaml: '["p-000001 p-000002"]', seen: [] }
    case 'changes':
      return { yaml: `[{date: 1941-05-06, note: ${word}}]`, seen }
    case 'names':
      return { yaml: '[kicker]', seen: ['"suggested":["kicker"]', ',"kicker"', '待核'] }
    default:
      return kind satisfies never
  }
}

const ROWS: readonly FieldRow[] = REPORT_FIELDS
const SAMPLES = new Map(ROWS.map((row, i) => [row.name, toSample(row, i)]))
const PARTS: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.flatMap(({ kind }, i) =>
    kind === 'source'
      ? [
          ['source.url', [`a${i}.example`]],
          ['source.retrieved', ['1961-02-03', '1961年2月3日']],
          ['source.file', [`raw/f${i}.txt`]],
          ['source.sha256', ['ab'.repeat(32)]],
        ]
      : [],
  ),
)

const FRONT = ROWS.flatMap(({ name }) => {
  // An id of no paragraph is an error.
  return name === 'aliases' ? [] : [`${name}: ${SAMPLES.get(name)?.yaml}`]
}).join('\n')

function parse(text: string): Report {
  const { report, diagnostics } = parseReport('reports/2000-all.md', new TextEncoder().encode(text))
  if (!report) throw new Error(JSON.stringify(diagnostics))
  return report
}

/** All that is made of a report with every field, as text in Traditional, by the name of the output. */
async function makeOutputs(): Promise<ReadonlyMap<string, string>> {
  const publisher = makeReportPublisher({ settings: DEFAULT_SETTINGS, agencies: [], glossary: [] })
  const report = parse(`---\n${FRONT}\n---\n\n正文。\n`)
  const older = ['1999-corrects', '1999-replaces'].map((slug) =>
    parse(`---\ntitle: ${slug}\ndate: 1999\n---\n\n旧文。\n`),
  )
  const reports: readonly PublishedReport[] = [
    publisher(report).published,
    ...older.map((one) => publisher({ ...one, slug: one.meta.title }).published),
  ]
  const settings = DEFAULT_SETTINGS
  const text = { title: '档案', description: '' }
  const archive: Archive = {
    ...{ settings, reports, agencies: [], glossary: [], pages: [], images: [] },
    texts: { Hans: text, Hant: text },
  }
  const [published] = reports
  if (!published) throw new Error('There is no report.')
  const draft = toPages(archive).report.find(({ url }) => url.includes('zh-hant/reports/2000-all'))
  const page = draft?.finish()
  if (!page) throw new Error('There is no page.')
  const { record, metadata, citations, ties, provenance, chrome: _words, ...masthead } = page
  const data = toReportRecord(published, archive)
  const { Hans: _written, ...texts } = data.texts
  const facets = toFacets(groupReports(reports), 'Hant', {
    urls: makeUrls('', '/'),
    words: HANS,
    agencies: [],
  })
  const { Database } = await initSqlJs()
  const database = new Database(await makeDatabase(toDatabaseArchive(archive), [data]))
  const rows = ['reports', "texts WHERE script = 'Hant'"].flatMap(
    (table) => database.exec(`SELECT * FROM ${table}`)[0]?.values ?? [],
  )
  database.close()
  const ledger = listReportTexts(report.meta, parseBody('', DEFAULT_SETTINGS), false)
  const converted = ledger.map(({ source }) => source.replace('门', '門').replace('号', '號'))
  const { drafted } = draftAll()
  const outputs = {
    'front matter': toHant(writeFrontMatter(report.meta)),
    draft: toHant(writeFrontMatter(drafted)),
    ledger: converted,
    masthead,
    record,
    provenance,
    ties,
    tags: metadata?.tags,
    'linked data': metadata?.jsonLd,
    citation: citations,
    book: toReportBook(published, { archive, content: '', script: 'Hant' }),
    text: toPlainText(published, 'Hant', archive),
    JSON: { ...data, texts },
    'reports.json': withoutHans(writeReportIndex(archive, makeUrls('', '/'))),
    CSV: toReportRow(data).filter((_, i) => !REPORT_HEAD[i]?.endsWith('_hans')),
    SQLite: rows,
    search: toHant(JSON.stringify(toSearchRecords(archive)[0])),
    facets: toSearchFacets(facets, reports, 'Hant', HANS),
  }
  return new Map(Object.entries(outputs).map(([name, value]) => [name, JSON.stringify(value)]))
}

/** As if all of it were converted: what is in the source's own script. */
function toHant(text: string): string {
  return text.replaceAll('门', '門').replaceAll('号', '號')
}

function withoutHans(index: string): unknown {
  const { reports } = JSON.parse(index) as {
    readonly reports: readonly { readonly texts: { readonly Hant: unknown } }[]
  }
  const [entry] = reports
  return entry && { ...entry, texts: entry.texts.Hant }
}

/** A draft of an article in which every field was read, and what each field is now called edited where it differs. */
function draftAll(): { readonly drafted: Partial<ReportMeta>; readonly fields: readonly Field[] } {
  const fields = ROWS.flatMap(({ name, kind }): readonly Field[] => {
    const { yaml = '' } = SAMPLES.get(name) ?? {}
    const value = yaml.replace(/^\[(?!\{)(.*)\]$/, '$1')
    const isRead = !['dates', 'pairs', 'aliases', 'changes', 'names', 'slug'].includes(kind)
    if (!isRead || name === 'ingest' || name === 'locked' || name === 'script') return []
    const read = kind === 'people' ? [{ name: /name: (.*)\}/.exec(yaml)?.[1] ?? '' }] : value
    const own = kind === 'source' ? (/name: (.*?),/.exec(yaml)?.[1] ?? '') : read
    return [{ name: name as Field['name'], value: own, how: 'read', spans: [], rule: 'record' }]
  })
  const posted = { name: 'posted', value: '1951-04-05', how: 'read', spans: [], rule: 'x' } as const
  const article: Article = { fields: [...fields, posted], blocks: [], script: 'Hans' }
  const source = { file: 'a.txt', bytes: new Uint8Array(), sha256: 'ab'.repeat(32) }
  return { drafted: toDraft(article, source, []).meta, fields }
}

/** These have the words of the source, which are here as if all of it were converted. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['front matter', 'draft', 'search'])

let outputs: ReadonlyMap<string, string> = new Map()
beforeAll(async () => {
  await prepareConversion('tw')
  outputs = await makeOutputs()
})

test('every field is in the outputs that it is known for', async () => {
  const seen = [...[...SAMPLES].map(([name, sample]) => [name, sample.seen] as const), ...PARTS]
  const lines = seen
    .filter(([, words]) => words.length > 0)
    .map(([name, words]) => {
      const found = [...outputs].filter(([output, text]) =>
        words.some((word) => text.includes(AS_WRITTEN.has(output) ? toHant(word) : word)),
      )
      return `${name}: ${found.map(([output]) => output).join(', ')}`
    })
  // A new field adds its line with `npx vitest run test/report/fields --update`; a line that lost an output is a fault.
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('every-output.txt')
})

test('a field that a person edited is known by its value', () => {
  const report = parse(`---\n${FRONT}\n---\n\n正文。\n`)
  const publisher = makeReportPublisher({ settings: DEFAULT_SETTINGS, agencies: [], glossary: [] })
  const { published } = publisher(report)
  for (const field of draftAll().fields) {
    expect(isFieldEdited(field, published), field.name).toBe(false)
    const { kind } = ROWS.find(({ name }) => name === field.name) ?? {}
    if (!['title', 'text', 'date', 'people', 'number'].includes(kind ?? '')) continue
    const value = typeof field.value === 'string' ? `${field.value}乙` : [{ name: '乙' }]
    expect(isFieldEdited({ ...field, value }, published), field.name).toBe(true)
  }
})

test('every published field is in the schema of the JSON files, by its names', () => {
  const report = parse(`---\n${FRONT}\n---\n\n正文。\n`)
  const publisher = makeReportPublisher({ settings: DEFAULT_SETTINGS, agencies: [], glossary: [] })
  const record = toReportRecord(publisher(report).published, { settings: DEFAULT_SETTINGS })
  const isRecord = new Ajv2020({ strict: true }).compile(REPORT_SCHEMA)
  expect(isRecord(record), JSON.stringify(isRecord.errors)).toBe(true)
  const schema = JSON.stringify(REPORT_SCHEMA)
  for (const { labels, isForBuild } of ROWS)
    expect(schema.includes(`${labels.Hans} · ${labels.en}`), labels.en).toBe(!isForBuild)
})

test('what is read is written, and what is written is read', () => {
  const { meta } = parse(`---\n${FRONT}\n---\n\n正文。\n`)
  expect(Object.keys(meta)).toHaveLength(REPORT_FIELDS.length - 1)
  expect(parse(`${writeFrontMatter(meta)}\n正文。\n`).meta).toEqual(meta)
})

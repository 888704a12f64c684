import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { unzipSync } from 'fflate'
import initSqlJs from 'sql.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { DOWNLOAD_KINDS } from '../../src/archive/settings.ts'
import { type DownloadSizes, writeDownloads } from '../../src/exports/write-downloads.ts'
import { writeInto } from '../../src/files/read-write.ts'
import { makeDatabase } from '../../src/offline/data/make-database.ts'
import { REPORT_HEAD } from '../../src/offline/data/tables.ts'
import { writeBlocksCsv, writeReportsCsv } from '../../src/offline/data/write-tables.ts'
import type { ReportRecord } from '../../src/report/fields/report-record.ts'
import { REPORT_SCHEMA } from '../../src/report/fields/report-schema.ts'
import {
  ARCHIVE_FILES,
  jsonPath,
  markdownPath,
  textPath,
} from '../../src/site/shown/download-paths.ts'
import { toReportRecord, toReportRecords } from '../../src/site/to-report-record.ts'
import { listFiles } from '../support/list-files.ts'
import { toPageText } from '../support/page-text.ts'
import { parseCsv } from '../support/parse-csv.ts'

/** Books have a test of their own. */
const DATA = DOWNLOAD_KINDS.filter((kind) => kind !== 'epub')
const home = mkdtempSync(join(tmpdir(), 'juanzong-data-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

let archive: Archive
let records: readonly ReportRecord[]
let sizes: DownloadSizes
const folder = join(home, 'one')
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

beforeAll(async () => {
  const loaded = await loadArchive('content')
  if (!loaded.archive) throw new Error('The sample archive has errors.')
  archive = loaded.archive
  records = [...toReportRecords(archive)]
  sizes = await writeDownloads(archive, DATA, { content: 'content', folder })
})

test('what is said of a file is its size, and every file is told', () => {
  const files = listFiles(folder)
  expect(files.length).toBeGreaterThan(4 * records.length)
  expect(files.map(({ path, size }) => [path, size])).toEqual(
    [...sizes].sort(([a], [b]) => (a < b ? -1 : 1)),
  )
})

test('the same archive gives the same bytes twice', async () => {
  const again = join(home, 'two')
  await writeDownloads(archive, DATA, { content: 'content', folder: again })
  for (const path of sizes.keys())
    expect(readFileSync(join(again, path)).equals(readFileSync(join(folder, path))), path).toBe(
      true,
    )
})

test('the Markdown is the file as it stands', () => {
  for (const { slug } of records)
    expect(read(markdownPath(slug))).toBe(readFileSync(`content/reports/${slug}.md`, 'utf8'))
})

test.each(['Hans', 'Hant'] as const)('a plain text holds the text of its page, %s', (script) => {
  for (const { slug, texts } of archive.reports) {
    const text = read(textPath(slug, script))
    expect(text.startsWith('\ufeff'), slug).toBe(true)
    expect(text, slug).toContain(texts[script].title)
    const [, body = '', notes = ''] = /^.*?\n\n(.*?)\n\n────────\n\n(.*)$/s.exec(text) ?? []
    const page = toPageText(texts[script].body.markup)
    expect(body.replace(/\s+/g, ''), slug).toBe(page.body)
    for (const note of page.notes) expect(notes).toContain(note)
  }
})

describe('records', () => {
  test('all keep to the schema, in JSON files and in lines', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(REPORT_SCHEMA)
    const lines = read(ARCHIVE_FILES.jsonLines).trimEnd().split('\n')
    expect(lines).toHaveLength(archive.reports.length)
    for (const [i, { slug }] of archive.reports.entries()) {
      const record: unknown = JSON.parse(read(jsonPath(slug)))
      expect(validate(record), JSON.stringify(validate.errors)).toBe(true)
      expect(record).toEqual(JSON.parse(lines[i] ?? ''))
      expect(record).toEqual(records[i])
    }
    expect(JSON.parse(read(ARCHIVE_FILES.schema))).toEqual(REPORT_SCHEMA)
  })

  test.each([
    ['a field that nobody knows', { colour: 'red' }],
    ['a date that is none', { date: '2022-1' }],
    ['a kind that is none', { kind: 'poem' }],
    ['no texts', { texts: undefined }],
  ])('with %s one would not', (_, change) => {
    const validate = new Ajv2020({ strict: true }).compile(REPORT_SCHEMA)
    expect(validate({ ...records[0], ...change })).toBe(false)
  })

  test('a paragraph has the number, a heading the level that the page shows', () => {
    const report = archive.reports.find(({ slug }) => slug === '2023-yueyan-annual')
    if (!report) throw new Error('The sample has changed.')
    const { markup } = report.texts.Hant.body
    const { blocks } = toReportRecord(report, archive).texts.Hant
    const shown = [...markup.matchAll(/<a class="pid" id="p(\d+)" href="#(p-\w+)"/g)]
    expect(shown.length).toBeGreaterThan(10)
    for (const [, number, id] of shown)
      expect(blocks.find((block) => block.id === id)?.number).toBe(Number(number))
    for (const [, level, id] of markup.matchAll(/<h(\d) id="(s-\w+)"/g))
      expect(blocks.find((block) => block.id === id)?.level).toBe(Number(level))
  })
})

/** A record whose words are hard on tables. */
function makeHardRecord(): ReportRecord {
  const [record] = records
  if (!record) throw new Error('There is no report.')
  const text = {
    ...record.texts.Hans,
    title: '=HYPERLINK("https://bad.example","看")',
    kicker: '－1号“堰”',
    blocks: [
      { id: 'p-1', kind: 'paragraph' as const, text: '甲\t乙\n"丙",丁' },
      { id: 'p-2', kind: 'paragraph' as const, text: '+1 与 @甲' },
    ],
  }
  return { ...record, texts: { Hans: text, Hant: text } }
}

describe('tables', () => {
  test('give every cell back that they were given', () => {
    const [head, ...rows] = parseCsv(read(ARCHIVE_FILES.reportsCsv))
    expect(head).toEqual(REPORT_HEAD)
    expect(rows.map(([slug]) => slug)).toEqual(records.map(({ slug }) => slug))
    const titles = rows.map((row) => row[REPORT_HEAD.indexOf('title_hant')])
    expect(titles).toEqual(records.map(({ texts }) => texts.Hant.title))
    const blocks = parseCsv(read(ARCHIVE_FILES.blocksCsv)).slice(1)
    const texts = blocks.filter(([, , block]) => block !== 'title').map((row) => row[7])
    // The mark before what a spreadsheet would take for a formula is the only change.
    expect(texts.map((text) => text?.replace(/^'(?=[=+\-@－])/, ''))).toEqual(
      records.flatMap((record) => record.texts.Hans.blocks.map(({ text }) => text)),
    )
  })

  test('quotes, line breaks and formulas come through a spreadsheet as text', () => {
    const hard = makeHardRecord()
    const blocks = parseCsv([...writeBlocksCsv([hard])].join('')).slice(1)
    expect(blocks.map((row) => row[7])).toEqual([
      "'－1号“堰”",
      `'=HYPERLINK("https://bad.example","看")`,
      ...(hard.texts.Hans.subtitle === undefined ? [] : [hard.texts.Hans.subtitle]),
      '甲\t乙\n"丙",丁',
      "'+1 与 @甲",
    ])
    const [, row] = parseCsv([...writeReportsCsv([hard])].join(''))
    expect(row).toHaveLength(REPORT_HEAD.length)
  })
})

/** The query of docs/data.md. */
function readQuery(): string {
  const docs = readFileSync('docs/data.md', 'utf8')
  const query = /```sql\n(WITH RECURSIVE.*?)```/s.exec(docs)?.[1]
  if (query === undefined) throw new Error('docs/data.md has no query.')
  return query
}

describe('the database', () => {
  test('finds a word of two characters, and of more, where plain reading finds it', async () => {
    const { Database } = await initSqlJs()
    const database = new Database(readFileSync(join(folder, ARCHIVE_FILES.database)))
    const query = readQuery()
    const plan = database.exec(`EXPLAIN QUERY PLAN ${query.replaceAll(':word', "'搬迁'")}`)
    expect(JSON.stringify(plan)).toContain('search VIRTUAL TABLE')
    const words = ['搬迁', '搬遷', '7个村', '2023年', '一', '91.7亿元', '，每', '，全', '后土']
    let found = 0
    for (const word of words) {
      const rows = database.exec(query, { ':word': word })[0]?.values ?? []
      const plainly = records.flatMap(({ slug, texts }) =>
        texts.Hans.blocks.flatMap(({ id, text }, i) =>
          text.includes(word) || texts.Hant.blocks[i]?.text.includes(word) ? [`${slug}#${id}`] : [],
        ),
      )
      const answers = rows.map(([slug, block]) => `${slug}#${block}`)
      expect(answers.filter((answer) => !answer.endsWith('#title')).sort(), word).toEqual(
        plainly.sort(),
      )
      found += plainly.length
    }
    expect(found).toBeGreaterThan(300)
    database.close()
  })

  test('contains the reports as plain reading has them', async () => {
    const { Database } = await initSqlJs()
    const database = new Database(readFileSync(join(folder, ARCHIVE_FILES.database)))
    const rows = (query: string): readonly (readonly unknown[])[] =>
      database.exec(query)[0]?.values ?? []
    expect(rows('SELECT slug, date, characters FROM reports ORDER BY id')).toEqual(
      records.map(({ slug, date, characters }) => [slug, date, characters]),
    )
    expect(rows("SELECT title FROM texts WHERE script = 'Hant' ORDER BY report")).toEqual(
      records.map(({ texts }) => [texts.Hant.title]),
    )
    expect(rows("SELECT hant FROM blocks WHERE block <> 'title' ORDER BY report, n")).toEqual(
      records.flatMap(({ texts }) => texts.Hant.blocks.map(({ text }) => [text])),
    )
    expect(rows('SELECT count(*) FROM notes')).toEqual([
      [records.reduce((sum, { texts }) => sum + (texts.Hans.notes?.length ?? 0), 0)],
    ])
    expect(rows('PRAGMA integrity_check')).toEqual([['ok']])
    database.close()
  })

  test('of nothing is a database too', async () => {
    const bytes = await makeDatabase({ facts: {}, agencies: [] }, [])
    expect(Buffer.from(bytes.subarray(0, 15)).toString()).toBe('SQLite format 3')
  })
})

test('what only a raw text holds stays private, whatever is taken home', async () => {
  const content = join(home, 'content')
  const text = '柳浦街道今年修好三座山亭。'
  for (const [path, bytes] of [
    ['archive.yaml', 'title: 甲\nrawTexts: private\n'],
    ['raw/a.txt', `首页>政务>正文\n${text}\n责任编辑：柳小禾`],
    // A folder between is no part of the name.
    [
      'reports/2022/a.md',
      `---\ntitle: 甲\ndate: 2022\nsource: {file: raw/a.txt}\n---\n\n${text}\n`,
    ],
  ] as const)
    writeInto(content, path, bytes)
  const { archive: small } = await loadArchive(content)
  if (!small) throw new Error('The content has errors.')
  const out = join(home, 'private')
  const made = await writeDownloads(small, DOWNLOAD_KINDS, { content, folder: out })
  expect([...made.keys()]).toContain('data/reports/a.md')
  for (const { path } of listFiles(out)) {
    const file = readFileSync(join(out, path))
    const bytes = path.endsWith('.epub') ? Buffer.concat(Object.values(unzipSync(file))) : file
    expect(bytes.includes('柳小禾') || bytes.includes('政务'), path).toBe(false)
    if (path !== ARCHIVE_FILES.schema && path !== ARCHIVE_FILES.reportsCsv)
      expect(bytes.includes('修好三座山亭'), path).toBe(true)
  }
})

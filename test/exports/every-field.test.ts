import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import initSqlJs from 'sql.js'
import { afterAll, expect, test } from 'vitest'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { DOWNLOAD_KINDS } from '../../src/archive/settings.ts'
import { toSearchRecords } from '../../src/exports/to-search-records.ts'
import { writeDownloads } from '../../src/exports/write-downloads.ts'
import { REPORT_FIELDS } from '../../src/report/fields/report-fields.ts'
import { REPORT_SCHEMA } from '../../src/report/fields/report-schema.ts'
import { SCRIPTS } from '../../src/report/script.ts'
import { toMachineFiles } from '../../src/site/machine/to-machine-files.ts'
import { ARCHIVE_FILES, epubPath, jsonPath, textPath } from '../../src/site/shown/download-paths.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { findFields, writeFullReport } from '../support/full-report.ts'
import { listCells, listLeaves, listLines, listTexts, type Place } from '../support/list-places.ts'
import { parseCsv } from '../support/parse-csv.ts'
import { SAMPLE_ASSETS } from '../support/sample-assets.ts'
import { writePages } from '../support/written-site.ts'

/**
 * A report that fills every field of its front matter goes through all outputs. Where each field is in each of them is
 * written down in `test/golden/fields`: a field that is lost in one output, or in one place of it, is a difference there.
 */

const NAMES: readonly string[] = REPORT_FIELDS.map(({ name }) => name)
const folder = mkdtempSync(join(tmpdir(), 'juanzong-fields-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const outputs = await writeOutputs()

/** What is told to the build or to ingest only. */
const FOR_THE_BUILD = ['aliases', 'convert', 'ingest', 'locked']
/** The role of a person is told with the name, and a raw text is the archive's own. */
const PARTS = [
  'byline.role',
  'source.file',
  'source.name',
  'source.retrieved',
  'source.sha256',
  'source.url',
  'dates.posted',
]

/** Where not every field is told: what is left out there. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  'book-hans': ['corrects', 'replaces', 'suggested'],
  'book-hant': ['corrects', 'replaces', 'suggested'],
  'reports.csv': ['changes', 'dates', 'dates.posted'],
  'reports.sqlite': ['changes', 'dates', 'dates.posted'],
}

test.each([...outputs.keys()])('each field stands at its places in %s', async (name) => {
  const lines = (outputs.get(name) ?? []).flatMap(([place, text]) =>
    findFields(text, NAMES).map((field) => `${field}  ${place}`),
  )
  const counted = [...new Set(lines)].sort()
  await expect(`${counted.join('\n')}\n`).toMatchFileSnapshot(`../golden/fields/${name}.txt`)
})

test.each([
  'page-hans',
  'page-hant',
  'book-hans',
  'book-hant',
  'record.json',
  'reports.jsonl',
  'reports.csv',
  'reports.sqlite',
])('every field that readers see is in %s, but those that are named here', (name) => {
  const found = new Set((outputs.get(name) ?? []).flatMap(([, text]) => findFields(text, NAMES)))
  const wanted = [
    ...NAMES.filter((field) => field !== 'source' && !FOR_THE_BUILD.includes(field)),
    ...PARTS,
  ]
  expect(wanted.filter((field) => !found.has(field)).sort()).toEqual(LEFT_OUT[name] ?? [])
  expect([...found].filter((field) => FOR_THE_BUILD.includes(field))).toEqual([])
})

test('the schema describes each part of a record, and no other', () => {
  const described: string[] = []
  const visit = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    const { properties = {} } = schema as { readonly properties?: object }
    described.push(...Object.keys(properties))
    for (const part of Object.values({ ...schema, ...properties })) visit(part)
  }
  visit(REPORT_SCHEMA)
  const told = (outputs.get('record.json') ?? []).flatMap(([place]) =>
    place.replace(/^dates\..*$/, 'dates').split('.'),
  )
  // What only a text with notes or tables has.
  const OF_TEXTS = ['block', 'notes', 'headRows']
  expect([...new Set(described)].filter((name) => !OF_TEXTS.includes(name)).sort()).toEqual(
    [...new Set(told)].sort(),
  )
})

async function writeOutputs(): Promise<ReadonlyMap<string, readonly Place[]>> {
  const content = join(folder, 'content')
  writeFullReport(content, NAMES)
  const { archive, diagnostics } = await loadArchive(content)
  if (!archive) throw new Error(JSON.stringify(diagnostics))
  await writeDownloads(archive, DOWNLOAD_KINDS, { content, folder })
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const pages = toPages(archive)
  const written = new Map(
    [...writePages(pages, SAMPLE_ASSETS)].map(({ page, markup }) => [page.outputPath, markup]),
  )
  const machine = new Map(
    toMachineFiles(archive, pages).map((file) => [file.outputPath, file.text]),
  )
  const isFull = (record: object): boolean => 'slug' in record && record.slug === 'full'
  const [head = [], ...rows] = parseCsv(read(ARCHIVE_FILES.reportsCsv))
  const searched = toSearchRecords(archive).find(isFull)
  return new Map([
    ...SCRIPTS.flatMap((script): readonly (readonly [string, readonly Place[]])[] => {
      const ending = script.toLowerCase()
      const base = `zh-${ending}/reports/full/full-zh-${ending}`
      const page = listTexts(written.get(`zh-${ending}/reports/full/index.html`) ?? '')
      const isTag = ([place]: Place): boolean => /^(?:meta|linked data) /.test(place)
      const book = Object.entries(unzipSync(readFileSync(join(folder, epubPath('full', script)))))
      return [
        [`page-${ending}`, page.filter((place) => !isTag(place))],
        [`metadata-${ending}`, page.filter(isTag)],
        [`search-page-${ending}`, listTexts(written.get(`zh-${ending}/search/index.html`) ?? '')],
        [`catalogue-${ending}`, listTexts(written.get(`zh-${ending}/catalogue/index.html`) ?? '')],
        [
          `book-${ending}`,
          book
            .filter(([path]) => /\.(?:opf|xhtml)$/.test(path))
            .flatMap(([path, bytes]) =>
              listTexts(strFromU8(bytes)).map(
                ([place, text]) => [`${path.replace(/^.*\//, '')} ${place}`, text] as const,
              ),
            ),
        ],
        [`text-${ending}`, listLines(read(textPath('full', script)))],
        [`bibtex-${ending}`, listLines(machine.get(`${base}.bib`) ?? '')],
        [`ris-${ending}`, listLines(machine.get(`${base}.ris`) ?? '')],
        [`csl-${ending}`, listLeaves(JSON.parse(machine.get(`${base}.csl.json`) ?? ''))],
        [`feed-${ending}`, listTexts(machine.get(`zh-${ending}/feed.xml`) ?? '')],
      ]
    }),
    ['record.json', listLeaves(JSON.parse(read(jsonPath('full'))))],
    [
      'reports.jsonl',
      read(ARCHIVE_FILES.jsonLines)
        .trimEnd()
        .split('\n')
        .map((line): object => JSON.parse(line))
        .filter(isFull)
        .flatMap((record) => listLeaves(record)),
    ],
    [
      'reports.csv',
      listCells(
        head,
        rows.filter(([slug]) => slug === 'full'),
      ),
    ],
    ['reports.sqlite', await listDatabase(readFileSync(join(folder, ARCHIVE_FILES.database)))],
    [
      'reports.json',
      listLeaves(
        (
          JSON.parse(machine.get('reports.json') ?? '') as { reports: readonly object[] }
        ).reports.find(isFull),
      ),
    ],
    ['search-record', listLeaves(searched)],
  ])
}

async function listDatabase(bytes: Uint8Array): Promise<readonly Place[]> {
  const database = new (await initSqlJs()).Database(bytes)
  const [tables] = database.exec(
    "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'search%'",
  )
  const places = (tables?.values.flat() ?? []).flatMap((table) =>
    database
      .exec(`SELECT * FROM "${table}"`)
      .flatMap(({ columns, values }) =>
        listCells(columns, values).map(([column, text]) => [`${table}.${column}`, text] as const),
      ),
  )
  database.close()
  return places
}

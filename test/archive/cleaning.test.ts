import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type CleaningRecord,
  type CleaningRow,
  packCleaning,
  unpackCleaning,
} from '../../src/archive/cleaning/cleaning-record.ts'
import { traceCleaning } from '../../src/archive/cleaning/trace-cleaning.ts'
import { DEFAULT_SETTINGS } from '../../src/archive/parse-settings.ts'
import { prepareConversion } from '../../src/archive/prepare-conversion.ts'
import { makeReportPublisher } from '../../src/archive/publish-report.ts'
import type { PublishedReport } from '../../src/archive/published-report.ts'
import type { IngestResult } from '../../src/ingest/ingest-result.ts'
import { toDraft } from '../../src/ingest/to-draft.ts'
import { writeReport } from '../../src/markdown/write-report.ts'
import type { EdtfDate } from '../../src/text/edtf.ts'
import { toLines } from '../../src/text/lines.ts'
import { ingestRaw } from '../ingest/ingest-raw.ts'
import { toRuns } from '../support/runs.ts'

const GOLDEN = 'test/golden/ingest'
let publish: ReturnType<typeof makeReportPublisher>

beforeAll(async () => {
  await prepareConversion('tw')
  publish = makeReportPublisher({ settings: DEFAULT_SETTINGS, agencies: [], glossary: [] })
})

interface Edits {
  /** The body's blocks as Markdown, changed. */
  readonly blocks?: (blocks: readonly string[]) => readonly string[]
  readonly title?: string
}

/** The report that a person makes of an article's draft. */
function publishArticle(result: IngestResult, number: number, edits: Edits = {}): PublishedReport {
  const article = result.articles[number]
  if (!article) throw new Error(`There is no article ${number}.`)
  const draft = toDraft(article, result.source, [])
  const written = writeReport(draft).replace(/^---\n[\s\S]*?\n---\n/, '')
  const blocks = written.split('\n\n').map((block) => block.trim())
  const body = (edits.blocks ?? ((same) => same))(blocks).join('\n\n')
  const meta = {
    title: '无题',
    date: '2020' as EdtfDate,
    ...draft.meta,
    ...(edits.title !== undefined && { title: edits.title }),
  }
  const file = 'reports/a.md'
  return publish({ slug: 'a', file, meta, body, bodyLine: 1 }).published
}

function trace(result: IngestResult, report: PublishedReport): CleaningRecord {
  const record = traceCleaning(result, report)
  if (!record) throw new Error('Nothing was traced.')
  expect(unpackCleaning(packCleaning(record))).toEqual(record)
  return record
}

/** Rows as a person would note them: `3 same p`, `4-6 edited p p`, `7 removed share-bar`. */
function tell(rows: readonly CleaningRow[]): readonly string[] {
  return rows.map((row) => {
    switch (row.kind) {
      case 'added':
        return `added ${row.ids.length}`
      case 'others':
        return `${row.from}-${row.to} others`
      case 'line': {
        const marks = row.line.marks ?? []
        const said = marks.map((mark) =>
          mark.kind === 'removed'
            ? `removed ${mark.rule}`
            : mark.kind === 'field'
              ? `field ${mark.field}${mark.isEdited ? ' edited' : ''}`
              : 'flag',
        )
        return [row.line.number, ...said].join(' ')
      }
      case 'blocks': {
        const numbers = row.lines.map(
          ({ number, join }) => `${number}${join ? `+${join.rule}` : ''}`,
        )
        const states = row.blocks.map(({ state, ids }) => `${state} ${ids.length}`)
        return `${numbers.join(',')} ${states.join(', ')}`
      }
      default:
        return row satisfies never
    }
  })
}

const numbersOf = (rows: readonly CleaningRow[], dark: readonly number[]): readonly number[] =>
  rows.flatMap((row) => {
    if (row.kind === 'others') return dark.filter((n) => n >= row.from && n <= row.to)
    if (row.kind === 'line') return [row.line.number]
    return row.kind === 'blocks' ? row.lines.map(({ number }) => number) : []
  })

const idsOf = (rows: readonly CleaningRow[]): readonly string[] =>
  rows.flatMap((row) => {
    if (row.kind === 'added') return row.ids
    return row.kind === 'blocks' ? row.blocks.flatMap(({ ids }) => ids) : []
  })

/** Each line of the file and each block of the report is in the record once. */
function expectWhole(
  result: IngestResult,
  report: PublishedReport,
  { rows }: CleaningRecord,
): void {
  const dark = toLines(result.text ?? '').map(({ number }) => number)
  expect(numbersOf(rows, dark)).toEqual(dark)
  const ids = report.texts[report.script].body.blocks.map(({ id }) => id)
  expect(idsOf(rows).toSorted()).toEqual(ids.toSorted())
}

describe.each(readdirSync(GOLDEN))('%s', (name) => {
  test('a report that nobody edited is what ingest makes of its raw text, with no line left out', () => {
    const [raw = ''] = readdirSync(`${GOLDEN}/${name}`).filter((file) => file.startsWith('raw.'))
    const result = ingestRaw(readFileSync(`${GOLDEN}/${name}/${raw}`), raw)
    for (const [i] of result.articles.entries()) {
      const report = publishArticle(result, i)
      const record = trace(result, report)
      expectWhole(result, report, record)
      const edited = tell(record.rows).filter((row) => /edited|deleted|added/.test(row))
      expect(edited).toEqual([])
      expect(record.counts.edited).toBe(0)
    }
  })
})

const RAW = `> 镇街网站
柳浦街道2022年工作总结
发布日期：2022-12-22
2022年，街道办成了三件事，
河道通了，灯亮了。
一、河道
桐浦河清了淤，居民看得见，
也说得出。敏感词,请谨慎使用。水位降了三寸，岸边种了柳树。
二、路灯
后街装了灯四十盏，夜里走路不怕了，老人也愿意出门坐坐。
分享到:
`

describe('what a person changed', () => {
  const result = ingestRaw(RAW)
  const tellEdited = (edits: Edits): readonly string[] =>
    tell(trace(result, publishArticle(result, 0, edits)).rows)

  test('a line says what became of it: taken out, joined, a field, a block', () => {
    expect(tellEdited({})).toEqual([
      '1 removed breadcrumb',
      '2 field title',
      '3 field date',
      '4+comma,5 same 1',
      '6 same 1',
      '7+comma,8 same 1',
      '9 same 1',
      '10 same 1',
      '11 removed share-bar',
    ])
    expect(trace(result, publishArticle(result, 0)).counts).toEqual({
      removed: 2,
      joined: 2,
      flagged: 1,
      edited: 0,
    })
  })

  test('residue is marked in the line where it is, though its paragraph begins above', () => {
    const { rows } = trace(result, publishArticle(result, 0))
    const line = rows
      .flatMap((row) => (row.kind === 'blocks' ? row.lines : []))
      .find(({ number }) => number === 8)
    expect(line?.flags).toEqual([{ kind: 'cms-artefact', text: '敏感词,请谨慎使用。' }])
    expect(line?.marks).toEqual([{ from: 5, to: 15, kind: 'flag' }])
  })

  test.each<readonly [string, Edits, readonly string[]]>([
    [
      'other words',
      { blocks: (all) => all.map((block) => block.replace('三件事', '两件事')) },
      ['4+comma,5 edited 1'],
    ],
    [
      'marks alone',
      { blocks: (all) => all.map((block) => block.replace('三件事，', '三件事：')) },
      ['4+comma,5 edited 1'],
    ],
    [
      'a heading made a paragraph',
      { blocks: (all) => all.map((block) => block.replace('## 二、', '二、')) },
      ['9 edited 1'],
    ],
    [
      'a paragraph cut in two',
      { blocks: (all) => all.map((block) => block.replace('怕了，', '怕了。\n\n')) },
      ['10 edited 2'],
    ],
    ['a paragraph taken out', { blocks: (all) => all.slice(0, -1) }, ['10 deleted 0']],
    ['a paragraph put in below', { blocks: (all) => [...all, '编者按。'] }, ['added 1']],
    ['a paragraph put in above', { blocks: (all) => ['编者按。', ...all] }, ['added 1']],
    ['the title', { title: '柳浦街道二〇二二年工作总结' }, ['2 field title edited']],
    ['all of it', { blocks: () => ['全文重写。'] }, ['4+comma,5,6,7+comma,8,9,10 edited 1']],
  ])('%s', (_, edits, expected) => {
    const found = tellEdited(edits).filter((row) => /edited|deleted|added/.test(row))
    expect(found).toEqual(expected)
  })

  test('whatever a person does to the blocks, no line and no block is hidden', () => {
    const edit = fc.record({
      at: fc.nat({ max: 5 }),
      do: fc.constantFrom('drop', 'double', 'swap', 'change', 'insert'),
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const blocks = (all: readonly string[]): readonly string[] => {
          const list = [...all]
          for (const { at, do: what } of edits) {
            const block = list[at] ?? '补一段。'
            if (what === 'drop') list.splice(at, 1)
            if (what === 'double') list.splice(at, 0, block)
            if (what === 'swap') list.push(...list.splice(at, 1))
            if (what === 'change') list[at] = `${block}改`
            if (what === 'insert') list.splice(at, 0, '补一段。')
          }
          return list
        }
        const report = publishArticle(result, 0, { blocks })
        expectWhole(result, report, trace(result, report))
      }),
      toRuns(60),
    )
  })
})

test('that a private person may be named is told to the editor alone', () => {
  const result = ingestRaw(
    '柳浦街道2022年工作总结\n户主王大明家因病致贫，已纳入帮扶，年底前补助全部发到，街道逐月回访。\n',
  )
  expect(result.flags.map(({ kind }) => kind)).toContain('private-person')
  const record = trace(result, publishArticle(result, 0))
  expect(JSON.stringify(record)).not.toContain('private-person')
  expect(record.counts.flagged).toBe(0)
})

test('of several articles the one with the report’s words is meant, and without any all are shown', () => {
  const name = 'newspaper-page'
  const result = ingestRaw(readFileSync(`${GOLDEN}/${name}/raw.txt`), 'raw.txt')
  expect(result.articles.length).toBeGreaterThan(1)
  const second = publishArticle(result, 1)
  expect(tell(trace(result, second).rows).some((row) => row.endsWith('others'))).toBe(true)
  const anew = publishArticle(result, 1, { blocks: () => ['全文重写。'], title: '另起一题' })
  const rows = tell(trace(result, anew).rows)
  expect(rows.some((row) => row.endsWith('others'))).toBe(false)
})

import { parse } from '@retorquere/bibtex-parser'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { CitationRecord } from '../../src/cite/citation-record.ts'
import { writeBibtex } from '../../src/cite/write-bibtex.ts'
import { writeCslJson } from '../../src/cite/write-csl-json.ts'
import { writeGbt7714 } from '../../src/cite/write-gbt7714.ts'
import { writeRis } from '../../src/cite/write-ris.ts'
import { CSL_SCHEMA } from '../support/csl-schema.ts'
import { readRis } from '../support/read-ris.ts'

const report: CitationRecord = {
  key: '2024-liupu-annual',
  kind: 'report',
  title: '柳浦街道2024年工作总结',
  authors: ['柳浦街道办事处'],
  publisher: '柳浦街道办事处',
  place: '澄江市',
  number: 'QL0317-04/2024-00218',
  date: { year: 2024, month: 12, day: 20 },
  url: 'https://reports.example/zh-hans/reports/2024-liupu-annual/',
  language: 'zh-Hans',
}

const feature: CitationRecord = {
  key: '2024-lamp',
  kind: 'news',
  title: '老弄堂里的“亮灯教室”',
  authors: ['林知夏', '陆行舟', '沈望', '顾青'],
  publisher: '青澜日报',
  date: { year: 2024, month: 11, day: 6 },
  url: 'https://reports.example/zh-hans/reports/2024-lamp/',
  language: 'zh-Hans',
}

/** A record that lacks some of its fields. */
function without(record: CitationRecord, ...names: (keyof CitationRecord)[]): CitationRecord {
  const left = Object.entries(record).filter(([name]) => !names.some((one) => one === name))
  return Object.fromEntries(left) as unknown as CitationRecord
}

const RECORDS: readonly (readonly [string, CitationRecord, string])[] = [
  [
    'the agency is the author of its report, and its publisher',
    report,
    '柳浦街道办事处. 柳浦街道2024年工作总结[R/OL]. 澄江市: 柳浦街道办事处, 2024(2024-12-20)[2026-01-05]. https://reports.example/zh-hans/reports/2024-liupu-annual/',
  ],
  [
    'a report with an index number only does not name it: it is the catalogue’s',
    { ...report, number: 'QL004/2018-00972' },
    '柳浦街道办事处. 柳浦街道2024年工作总结[R/OL]. 澄江市: 柳浦街道办事处, 2024(2024-12-20)[2026-01-05]. https://reports.example/zh-hans/reports/2024-liupu-annual/',
  ],
  [
    'a document number stands behind the title',
    { ...report, number: '柳街办〔2024〕12号', documentNumber: '柳街办〔2024〕12号' },
    '柳浦街道办事处. 柳浦街道2024年工作总结: 柳街办〔2024〕12号[R/OL]. 澄江市: 柳浦街道办事处, 2024(2024-12-20)[2026-01-05]. https://reports.example/zh-hans/reports/2024-liupu-annual/',
  ],
  [
    'an unknown place stands in brackets',
    without(report, 'place'),
    '柳浦街道办事处. 柳浦街道2024年工作总结[R/OL]. [出版地不详]: 柳浦街道办事处, 2024(2024-12-20)[2026-01-05]. https://reports.example/zh-hans/reports/2024-liupu-annual/',
  ],
  [
    'with neither author nor publisher there is no stray mark, and the date stands alone',
    without({ ...report, authors: [], date: { year: 2024, month: 12 } }, 'publisher', 'place'),
    '柳浦街道2024年工作总结[EB/OL]. (2024-12)[2026-01-05]. https://reports.example/zh-hans/reports/2024-liupu-annual/',
  ],
  [
    'of a newspaper three writers are named, the others are 等',
    feature,
    '林知夏, 陆行舟, 沈望, 等. 老弄堂里的“亮灯教室”[N/OL]. 青澜日报, 2024-11-06[2026-01-05]. https://reports.example/zh-hans/reports/2024-lamp/',
  ],
  [
    'three writers are all named',
    { ...feature, authors: feature.authors.slice(0, 3) },
    '林知夏, 陆行舟, 沈望. 老弄堂里的“亮灯教室”[N/OL]. 青澜日报, 2024-11-06[2026-01-05]. https://reports.example/zh-hans/reports/2024-lamp/',
  ],
  [
    'a newspaper’s text without a writer begins with its title',
    { ...feature, authors: [] },
    '老弄堂里的“亮灯教室”[N/OL]. 青澜日报, 2024-11-06[2026-01-05]. https://reports.example/zh-hans/reports/2024-lamp/',
  ],
  [
    'a year that nobody is sure of stands in brackets, with no day that would be surer',
    { ...report, date: { year: 2023, mark: 'about' } },
    '柳浦街道办事处. 柳浦街道2024年工作总结[R/OL]. 澄江市: 柳浦街道办事处, [2023][2026-01-05]. https://reports.example/zh-hans/reports/2024-liupu-annual/',
  ],
  [
    'an uncertain day of a newspaper stands in brackets',
    { ...feature, authors: ['林知夏'], date: { year: 2024, month: 11, day: 6, mark: 'uncertain' } },
    '林知夏. 老弄堂里的“亮灯教室”[N/OL]. 青澜日报, [2024-11-06][2026-01-05]. https://reports.example/zh-hans/reports/2024-lamp/',
  ],
  [
    'the years a report speaks of belong to its title; its own year is that of its date',
    { ...report, title: '柳浦街道2021—2025年工作规划', date: { year: 2021 } },
    '柳浦街道办事处. 柳浦街道2021—2025年工作规划[R/OL]. 澄江市: 柳浦街道办事处, 2021[2026-01-05]. https://reports.example/zh-hans/reports/2024-liupu-annual/',
  ],
  [
    'without an address nothing is online, and nobody read it on a day',
    without(report, 'url'),
    '柳浦街道办事处. 柳浦街道2024年工作总结[R]. 澄江市: 柳浦街道办事处, 2024.',
  ],
  [
    'marks that TeX or JSON would act on are text',
    { ...report, title: '办结100%_“一件事”{试行}\\~^&#$ "新"' },
    '柳浦街道办事处. 办结100%_“一件事”{试行}\\~^&#$ "新"[R/OL]. 澄江市: 柳浦街道办事处, 2024(2024-12-20)[2026-01-05]. https://reports.example/zh-hans/reports/2024-liupu-annual/',
  ],
  [
    'a Traditional page cites in its own characters and at its own address',
    {
      ...report,
      title: '稻埔鎮2024年施政總報告',
      authors: ['稻埔鎮公所'],
      publisher: '稻埔鎮公所',
      place: '嵐東縣',
      url: 'https://reports.example/zh-hant/reports/2024-daopu/',
      language: 'zh-Hant',
    },
    '稻埔鎮公所. 稻埔鎮2024年施政總報告[R/OL]. 嵐東縣: 稻埔鎮公所, 2024(2024-12-20)[2026-01-05]. https://reports.example/zh-hant/reports/2024-daopu/',
  ],
]

describe('GB/T 7714', () => {
  test.each(RECORDS)('%s', (_, record, expected) => {
    const { before, after } = writeGbt7714(record, '出版地不详')
    const day = record.url === undefined ? '' : '[2026-01-05]'
    expect(before + day + after).toBe(expected)
  })
})

describe('BibTeX, read back by a parser of its own', () => {
  test.each(RECORDS)('%s', (_, record) => {
    const { entries, errors } = parse(writeBibtex(record))
    expect(errors).toEqual([])
    expect(entries).toHaveLength(1)
    const [entry] = entries
    expect(entry?.key).toBe(record.key)
    expect(entry?.type).toBe(record.kind === 'news' ? 'article' : 'techreport')
    const { title, author, year, url, institution, journal, number } = entry?.fields ?? {}
    expect(title).toBe(record.title)
    expect(author?.map(({ name }) => name) ?? []).toEqual(record.authors)
    expect(year).toBe(String(record.date.year))
    expect(url).toBe(record.url)
    expect([record.kind === 'news' ? journal : institution].flat()[0]).toBe(record.publisher)
    expect(number).toBe(record.kind === 'news' ? undefined : record.number)
  })

  test('a date keeps its mark, which BibLaTeX understands', () => {
    expect(writeBibtex({ ...report, date: { year: 2023, mark: 'about' } })).toContain(
      'date = {2023~}',
    )
  })
})

describe('RIS', () => {
  test.each(RECORDS)('%s', (_, record) => {
    const [read, ...others] = readRis(writeRis(record))
    expect(others).toEqual([])
    const isNews = record.kind === 'news'
    expect(read?.get('TY')).toEqual([isNews ? 'NEWS' : 'RPRT'])
    expect(read?.get('TI')).toEqual([record.title])
    expect(read?.get('AU') ?? []).toEqual(record.authors)
    expect(read?.get('PY')).toEqual([String(record.date.year)])
    expect(read?.get('UR')?.[0]).toBe(record.url)
    expect(read?.get(isNews ? 'T2' : 'PB')?.[0]).toBe(record.publisher)
    expect(read?.get(isNews ? 'M1' : 'SN')?.[0]).toBe(record.number)
  })

  test.each([
    [{ year: 2024, month: 11 }, '2024/11//'],
    [{ year: 2024, month: 1, day: 6 }, '2024/01/06/'],
    [{ year: 2023, mark: 'about' }, '2023///circa'],
    [{ year: 2019, month: 12, day: 30, mark: 'uncertain' }, '2019/12/30/uncertain'],
  ] as const)('the date %o is written %s', (date, expected) => {
    expect(readRis(writeRis({ ...report, date }))[0]?.get('DA')).toEqual([expected])
  })

  test('a line break in a value does not begin a field', () => {
    const [read] = readRis(writeRis({ ...report, title: '上\nER  - 下' }))
    expect(read?.get('TI')).toEqual(['上 ER  - 下'])
  })
})

describe('CSL-JSON', () => {
  const isCsl = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) } }).compile(
    CSL_SCHEMA,
  )

  test.each(RECORDS)('%s', (_, record) => {
    const items = JSON.parse(writeCslJson(record))
    expect(isCsl(items), JSON.stringify(isCsl.errors)).toBe(true)
    const [item] = items
    const isNews = record.kind === 'news'
    expect(item).toMatchObject({
      id: record.key,
      type: isNews ? 'article-newspaper' : 'report',
      title: record.title,
      language: record.language,
    })
    expect((item.author ?? []).map(({ literal }: { literal: string }) => literal)).toEqual(
      record.authors,
    )
    expect(item[isNews ? 'container-title' : 'publisher']).toBe(record.publisher)
    expect(item.URL).toBe(record.url)
    expect(item.issued.circa).toBe(record.date.mark === undefined ? undefined : true)
  })

  test('the rules refuse what is none', () => {
    expect(isCsl([{ id: 'x', type: 'report', titel: '误' }])).toBe(false)
    expect(isCsl([{ id: 'x', type: 'report', issued: { 'date-parts': [['2024']] } }])).toBe(false)
  })
})

import { expect, test } from 'vitest'
import type { CitationRecord } from '../../src/cite/citation-record.ts'
import { writeBibtex } from '../../src/cite/write-bibtex.ts'
import { writeCslJson } from '../../src/cite/write-csl-json.ts'
import { writeGbt7714 } from '../../src/cite/write-gbt7714.ts'
import { writeRis } from '../../src/cite/write-ris.ts'

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
  date: { year: 2024, month: 11 },
  url: 'https://reports.example/zh-hans/reports/2024-lamp/',
  language: 'zh-Hans',
}

const day = ({ before, after }: { readonly before: string; readonly after: string }): string =>
  `${before}[2026-01-05]${after}`

test('GB/T 7714: a document with a number has it behind its title', () => {
  const { before } = writeGbt7714({ ...report, documentNumber: '柳街办〔2024〕12号' }, '出版地不详')
  expect(before).toContain('. 柳浦街道2024年工作总结: 柳街办〔2024〕12号[R/OL]. ')
})

test('GB/T 7714: a report names its agency, place and day, and the day it was read', () => {
  expect(day(writeGbt7714(report, '出版地不详'))).toBe(
    '柳浦街道办事处. 柳浦街道2024年工作总结[R/OL]. 澄江市: 柳浦街道办事处, 2024-12-20[2026-01-05]. https://reports.example/zh-hans/reports/2024-liupu-annual/',
  )
})

test('GB/T 7714: an unknown place stands in brackets', () => {
  const { place, ...placeless } = report
  expect(place).toBe('澄江市')
  expect(writeGbt7714(placeless, '出版地不详').before).toContain('[R/OL]. [出版地不详]: 柳浦')
})

test('GB/T 7714: three writers of a newspaper are named, the others are 等', () => {
  expect(day(writeGbt7714(feature, '出版地不详'))).toBe(
    '林知夏, 陆行舟, 沈望, 等. 老弄堂里的“亮灯教室”[N/OL]. 青澜日报, 2024-11[2026-01-05]. https://reports.example/zh-hans/reports/2024-lamp/',
  )
})

test('GB/T 7714: with neither author nor publisher there is no stray mark', () => {
  const bare: CitationRecord = { ...feature, kind: 'report', authors: [] }
  const { publisher, ...unpublished } = bare
  expect(publisher).toBe('青澜日报')
  expect(writeGbt7714(unpublished, '出版地不详').before).toBe(
    '老弄堂里的“亮灯教室”[EB/OL]. 2024-11',
  )
})

test('BibTeX keeps Chinese, escapes what TeX would act on, and balances its braces', () => {
  const entry = writeBibtex({ ...report, title: '办结100%_“一件事”{试行}\\~^&#$' })
  expect(entry).toMatch(/^@techreport\{2024-liupu-annual,\n/)
  expect(entry).toContain('author = {{柳浦街道办事处}}')
  expect(entry).toContain('month = dec')
  expect(entry).toContain(
    'title = {办结100\\%\\_“一件事”\\{试行\\}\\textbackslash{}\\textasciitilde{}\\textasciicircum{}\\&\\#\\$}',
  )
  const bare = entry.replace(/\\[{}]/g, '')
  expect(bare.split('{').length).toBe(bare.split('}').length)
})

test('BibTeX: several writers are several names', () => {
  expect(writeBibtex(feature)).toContain('author = {{林知夏} and {陆行舟} and {沈望} and {顾青}}')
  expect(writeBibtex(feature)).toContain('journal = {青澜日报}')
})

test('RIS: one field a line, a date with empty places for what is unknown, an end', () => {
  const lines = writeRis(feature).split('\r\n')
  expect(lines[0]).toBe('TY  - NEWS')
  expect(lines.filter((line) => line.startsWith('AU  - '))).toHaveLength(4)
  expect(lines).toContain('DA  - 2024/11//')
  expect(lines.at(-1)).toBe('ER  - ')
})

test('RIS: a line break in a value does not begin a field', () => {
  expect(writeRis({ ...report, title: '上\nER  - 下' })).toContain('TI  - 上 ER  - 下\r\n')
})

test('CSL-JSON is JSON, and its names are literal', () => {
  const [item] = JSON.parse(writeCslJson(report)) as readonly Record<string, unknown>[]
  expect(item).toMatchObject({
    id: '2024-liupu-annual',
    type: 'report',
    author: [{ literal: '柳浦街道办事处' }],
    publisher: '柳浦街道办事处',
    issued: { 'date-parts': [[2024, 12, 20]] },
  })
  expect(writeCslJson(feature)).toContain('"container-title": "青澜日报"')
})

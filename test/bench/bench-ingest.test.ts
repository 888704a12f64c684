import { expect, test } from 'vitest'
import { toMedian, toPace, writeIngestSummary } from '../../scripts/bench/ingest-summary.ts'
import { makeRawFiles } from '../../scripts/bench/make-raw.ts'
import { ingestRaw } from '../ingest/ingest-raw.ts'
import { SAMPLE_BODIES } from '../support/sample-bodies.ts'

const make = (): readonly (readonly [string, string])[] => [
  ...makeRawFiles(12, [SAMPLE_BODIES.annual, SAMPLE_BODIES.short], ['柳浦街道', '岳堰街道']),
]

test('the raw files of the bench are the same every time, each its own, of 16 KB', () => {
  const files = make()
  expect(make()).toEqual(files)
  expect(new Set(files.map(([, text]) => text)).size).toBe(12)
  for (const [, text] of files) {
    expect(Buffer.byteLength(text)).toBeGreaterThan(15_500)
    expect(Buffer.byteLength(text)).toBeLessThan(18_500)
  }
})

test('they contain what ingest has to work on: tables, furniture, headings and cuts', () => {
  const results = make().map(([name, text]) => ingestRaw(text, name))
  const rules = new Set(results.flatMap(({ removed }) => removed.map(({ rule }) => rule)))
  expect(rules).toContain('cell-bar')
  expect(rules).toContain('share-bar')
  for (const { articles, joins } of results) {
    expect(articles[0]?.fields.find(({ name }) => name === 'title')?.how).toBe('read')
    expect(articles[0]?.blocks.filter(({ kind }) => kind === 'heading').length).toBeGreaterThan(3)
    expect(joins.length).toBeGreaterThan(0)
  }
})

test('a pace is files and megabytes in a second, and the median run is the one in the middle', () => {
  const paces = [4, 1, 2].map((wall) =>
    toPace(Object.assign({ output: '' }, { cpu: 3, wall, peak: 100 }), 1000, 16),
  )
  const median = toMedian(paces)
  expect(median).toEqual({ cpu: 3, wall: 2, peak: 100, filesPerSecond: 500, megabytesPerSecond: 8 })
  const summary = { files: 1000, megabytes: 16, runs: 3, workers: 2, reading: median, one: median }
  expect(writeIngestSummary({ ...summary, all: median, megabytesPerSecondAndWorker: 4 })).toContain(
    'command, 2 threads         3.00     2.00      500     8.00      100',
  )
})

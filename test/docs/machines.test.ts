import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HEADER_POLICY } from '../../src/site/frame/policy.ts'
import { toMachineFiles } from '../../src/site/machine/to-machine-files.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'

const text = readFileSync('docs/machines.md', 'utf8')
const schema = JSON.parse(readFileSync('docs/reports.schema.json', 'utf8'))
const archive = makeSampleArchive()
const pages = toPages(archive)

test('docs/machines.md names every tag that a report’s page has', () => {
  const tags = pages.report.flatMap((draft) => draft.finish().metadata?.tags ?? [])
  const names = new Set(tags.map(({ name }) => name))
  expect(names.size).toBeGreaterThan(20)
  expect([...names].filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})

test('docs/machines.md names every file that is written for machines', () => {
  const paths = toMachineFiles(archive, pages).map(({ outputPath }) =>
    outputPath
      .replace(/^zh-hant/, 'zh-hans')
      .replace(/agencies\/[^/]+/, 'agencies/<slug>')
      .replace(/reports\/[^/]+\/.+-zh-han[st](\.bib)$/, 'reports/<slug>/<slug>-zh-hans$1')
      .replace(/.+-zh-han[st](\.(?:ris|csl\.json))$/, '$1'),
  )
  expect([...new Set(paths)].filter((path) => !text.includes(`\`${path}\``))).toEqual([])
})

test('docs/machines.md names every field of an entry of reports.json', () => {
  const { texts, ...kept } = schema.properties.reports.items.properties
  const fields = [...Object.keys(kept), ...Object.keys(texts.properties.Hans.properties)]
  expect(fields.length).toBeGreaterThan(15)
  expect(fields.filter((field) => !text.includes(`\`${field}\``))).toEqual([])
})

test('the servers of docs/publishing.md send the policy that the pages state', () => {
  const publishing = readFileSync('docs/publishing.md', 'utf8')
  const policies = publishing.match(/"default-src [^"]+"/g) ?? []
  expect(policies).toEqual([`"${HEADER_POLICY}"`, `"${HEADER_POLICY}"`])
})

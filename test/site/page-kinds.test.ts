import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PAGE_FOLDERS, RESERVED_NAMES } from '../../src/site/page-folders.ts'
import { pageKindNames } from '../../src/site/page-kinds.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'

const folders: Readonly<Record<string, readonly string[]>> = PAGE_FOLDERS
const names = pageKindNames().toSorted()

test('a page kind is a row, a folder and a template of one name', () => {
  expect(names.length).toBeGreaterThan(10)
  expect(readdirSync('src/site/pages').toSorted()).toEqual(names)
  for (const kind of Object.keys(folders)) expect(names).toContain(kind)
  const templates = readdirSync('layouts/pages').map((file) => file.replace('.11ty.ts', ''))
  expect(templates.toSorted()).toEqual(names)
})

test('no page of the maintainer’s can take the place of a page of the site', () => {
  const pages = toPages(makeSampleArchive())
  for (const kind of pageKindNames()) {
    // Those are the maintainer's own.
    if (kind === 'content') continue
    for (const { outputPath } of pages[kind]) {
      const folder = /^zh-han[st]\/([^/]+)\/./.exec(outputPath)?.[1]
      if (folder !== undefined) expect(RESERVED_NAMES, outputPath).toContain(folder)
    }
    const shown = pages[kind].map(({ outputPath }) => outputPath.split('/')[1])
    for (const name of folders[kind] ?? []) expect(shown, kind).toContain(name)
  }
})

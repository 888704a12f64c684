import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkSiteFolder } from '../../src/files/check-site-folder.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'place-'))
  mkdirSync(join(home, 'content'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const decide = (place: string): string | undefined =>
  checkSiteFolder(join(home, place), [join(home, 'content')])

test('a new place, an empty folder and an older site are free', () => {
  mkdirSync(join(home, 'empty'))
  mkdirSync(join(home, 'site'))
  for (const name of ['index.html', '404.html']) writeFileSync(join(home, 'site', name), '')
  mkdirSync(join(home, 'linked.releases', 'release-0001'), { recursive: true })
  symlinkSync(join('linked.releases', 'release-0001'), join(home, 'linked'))
  expect(['new', 'empty', 'site', 'linked', 'content/site'].map(decide)).toEqual(
    Array(5).fill(undefined),
  )
})

test('the content and whatever contains it are never replaced', () => {
  expect(decide('content')).toBe('holds-sources')
  expect(decide('.')).toBe('holds-sources')
  expect(decide('..')).toBe('holds-sources')
})

test('a folder of a person’s, a file, and a link of somebody else’s are left alone', () => {
  mkdirSync(join(home, 'letters'))
  writeFileSync(join(home, 'letters', 'letter.txt'), '')
  writeFileSync(join(home, 'file'), '')
  symlinkSync('letters', join(home, 'link'))
  expect(['letters', 'file', 'link'].map(decide)).toEqual(['taken', 'taken', 'taken'])
})

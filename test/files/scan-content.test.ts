import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContentFile } from '../../src/files/read-content-file.ts'
import { type ScannedContent, scanContent } from '../../src/files/scan-content.ts'
import { goodReport, makeContent } from '../support/make-content.ts'

const findings = ({ diagnostics }: ScannedContent): readonly string[] =>
  diagnostics.map(({ place, code }) => `${place.file} ${code}`).toSorted()

test('a link in raw/ is left out, and said to be; so is one in its place', () => {
  const folder = makeContent({ 'raw/a.txt': '正文' })
  symlinkSync('/etc/hostname', join(folder, 'raw/b.txt'))
  const scanned = scanContent(folder)
  expect([...scanned.raw]).toEqual(['raw/a.txt'])
  expect(findings(scanned)).toContain('raw/b.txt file/link-left-out')
  const linked = makeContent({})
  symlinkSync(join(folder, 'raw'), join(linked, 'raw'))
  expect([...scanContent(linked).raw]).toEqual([])
  expect(findings(scanContent(linked))).toContain('raw file/link-left-out')
})

test('a tidy folder gives its files in the order of their names, and nothing to tell', () => {
  const folder = makeContent({
    'archive.yaml': 'title: t\n',
    'reports/b.md': goodReport(),
    'reports/a.md': goodReport(),
    'reports/2022/c.md': goodReport(),
    'reports/.gitkeep': '',
    'reports/.DS_Store': 'x',
    'pages/about.md': '---\ntitle: t\n---\n',
    'images/2022/a.jpg': 'x',
    'raw/002.txt': 'x',
  })
  expect(scanContent(folder)).toEqual({
    reports: ['reports/2022/c.md', 'reports/a.md', 'reports/b.md'],
    pages: ['pages/about.md'],
    misnamed: [],
    images: new Set(['images/2022/a.jpg']),
    raw: new Set(['raw/002.txt']),
    diagnostics: [],
  })
})

describe('a file that is no report is told by name, and never read', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['reports.11tydata.js', 'file/not-markdown'],
    ['.eleventyignore', 'file/not-markdown'],
    ['x.njk', 'file/not-markdown'],
    ['x.md~', 'file/not-markdown'],
    ['X.MD', 'file/name'],
    ['x.MD', 'file/name-ending'],
    ['CON.md', 'file/name-device'],
    ['lpt1.md', 'file/name-device'],
    ['a b.md', 'file/name'],
    ['a#b?c.md', 'file/name'],
    ['-a.md', 'file/name'],
    ['..md', 'file/name'],
    ['.md', 'file/name'],
    ['年度.md', 'file/name'],
    ['new\nline.md', 'file/name'],
    [`${'a'.repeat(82)}.md`, 'file/name-long'],
    [`${'长'.repeat(82)}.md`, 'file/name-long'],
  ]
  test.each(CASES)('%j', (name, code) => {
    const scanned = scanContent(makeContent({ [`reports/${name}`]: goodReport() }))
    expect(findings(scanned)).toEqual([`reports/${name} ${code}`])
    expect(scanned.reports).toEqual([])
  })
})

test('names that differ only in case, in Unicode form or in folder collide, each told by name', () => {
  const folder = makeContent({
    'reports/a.md': goodReport(),
    'reports/2022/a.md': goodReport(),
    'reports/caf\u00e9.md': goodReport(),
    'reports/cafe\u0301.md': goodReport(),
  })
  const collisions = scanContent(folder).diagnostics.filter((d) => d.code === 'file/name-collides')
  expect(collisions.map(({ place, parameters }) => [place.file, parameters['other']])).toEqual([
    ['reports/2022/a.md', 'reports/a.md'],
    ['reports/a.md', 'reports/2022/a.md'],
    ['reports/cafe\u0301.md', 'reports/caf\u00e9.md'],
    ['reports/caf\u00e9.md', 'reports/cafe\u0301.md'],
  ])
})

test.skipIf(process.platform === 'win32')(
  'links are told, wherever they lead, and not followed',
  () => {
    const folder = makeContent({})
    const reports = join(folder, 'reports')
    symlinkSync('/etc/hostname', join(reports, 'out.md'))
    symlinkSync('/etc', join(reports, 'folder'))
    symlinkSync('..', join(reports, 'loop'))
    symlinkSync('nowhere', join(reports, 'dangling.md'))
    mkdirSync(join(folder, 'images'))
    symlinkSync('/etc/hostname', join(folder, 'images', 'a.jpg'))
    const linked = ['dangling.md', 'folder', 'loop', 'out.md']
    const scanned = scanContent(folder)
    expect(findings(scanned).filter((found) => found.endsWith('symbolic-link'))).toEqual([
      'images/a.jpg file/symbolic-link',
      ...linked.map((name) => `reports/${name} file/symbolic-link`),
    ])
    expect(scanned.reports).toEqual([])
    expect(readContentFile(folder, 'reports/out.md')).toMatchObject({
      kind: 'refused',
      diagnostic: { code: 'file/symbolic-link' },
    })
  },
)

test.skipIf(process.platform === 'win32')('a FIFO is told, and nobody waits for it', () => {
  const folder = makeContent({})
  execFileSync('/usr/bin/env', ['mkfifo', join(folder, 'reports', 'fifo.md')])
  expect(findings(scanContent(folder))).toEqual(['reports/fifo.md file/not-regular'])
  expect(readContentFile(folder, 'reports/fifo.md').kind).toBe('refused')
})

test.skipIf(process.platform !== 'linux')('a name that is not UTF-8 is told with its bytes', () => {
  const folder = makeContent({})
  const name = Buffer.concat([
    Buffer.from(`${folder}/reports/`),
    Buffer.of(0xd5, 0xfd),
    Buffer.from('.md'),
  ])
  writeFileSync(name, goodReport())
  expect(findings(scanContent(folder))).toEqual(['reports/\\xd5\\xfd.md file/name-encoding'])
})

test('a folder named like a file, and folders without end, are told', () => {
  const folder = makeContent({})
  mkdirSync(join(folder, 'reports', 'dir.md'))
  mkdirSync(join(folder, 'reports', 'a', 'b', 'c', 'd'), { recursive: true })
  mkdirSync(join(folder, 'reports', 'Bad Name'))
  expect(findings(scanContent(folder))).toEqual([
    'reports/Bad Name file/name',
    'reports/a/b/c file/depth',
    'reports/dir.md file/directory',
  ])
})

test('a file over 5 MB is recognised by its size, and not read', () => {
  const folder = makeContent({ 'reports/big.md': '', 'reports/fits.md': '' })
  truncateSync(join(folder, 'reports', 'big.md'), 5 * 1_048_576 + 1)
  truncateSync(join(folder, 'reports', 'fits.md'), 5 * 1_048_576)
  const scanned = scanContent(folder)
  expect(findings(scanned)).toEqual(['reports/big.md file/size'])
  expect(scanned.reports).toEqual(['reports/fits.md'])
  expect(readContentFile(folder, 'reports/big.md').kind).toBe('refused')
})

test('what is beside the known files is reported, and a folder that is not there', () => {
  expect(findings(scanContent(makeContent({ 'notes.txt': 'x' })))).toEqual([
    'notes.txt file/unknown',
  ])
  const missing = join(makeContent({}), 'nowhere')
  expect(findings(scanContent(missing))).toEqual([' file/missing'])
})

import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleServiceWorker } from '../../src/bundle/bundle-service-worker.ts'
import { drawMark } from '../../src/offline/icons/draw-mark.ts'
import { makeIcons } from '../../src/offline/icons/make-icons.ts'
import { writePng } from '../../src/offline/icons/write-png.ts'
import {
  type InstalledFile,
  isInstallable,
  readInstalledFile,
} from '../../src/offline/installed/installed-file.ts'
import { makeLists } from '../../src/offline/installed/make-lists.ts'
import { toGroup } from '../../src/text/to-group.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A site below `/archive/` with so many reports, the first of which shows a picture. */
function makeFiles(reports: number, change = ''): readonly InstalledFile[] {
  const files: [path: string, text: string][] = [
    ['assets/site-AB.css', 'body{}'],
    ['images/桥.png', 'picture'],
    ['index.html', '<a href="/archive/zh-hans/">'],
    ['search/settings.json', '{}'],
    ['search/index/a.pf_index', 'index'],
    ['zh-hans/agencies/liupu/index.html', 'agency'],
    ['zh-hans/search/index.html', 'search'],
    ['zh-hant/search/index.html', 'search'],
  ]
  for (let i = 0; i < reports; i++) {
    const picture = i === 0 ? '<img alt="" src="/archive/images/%E6%A1%A5.png">' : ''
    files.push([`zh-hans/reports/r${i}/index.html`, `${i}${picture}${change}`])
    files.push([`zh-hans/reports/r${i}/parallel/index.html`, `both ${i}`])
    files.push([`zh-hant/reports/r${i}/index.html`, `hant ${i}`])
    files.push([`search/text/hans/r${i}.json`, '{}'], [`search/text/hant/r${i}.json`, '{}'])
  }
  return files
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => readInstalledFile(path, encode(text), '/archive/'))
}

type Entry = readonly [path: string, bytes: number, hash: string]

interface Index {
  readonly build: string
  readonly bytes: number
  readonly searching: readonly Entry[]
  readonly reports: readonly string[]
  readonly agencies: Readonly<Record<string, string>>
  readonly rest: readonly string[]
}

interface Lists {
  readonly build: string
  readonly byPath: ReadonlyMap<string, string>
  readonly index: Index
  read<List>(path: string | undefined): List
  /** As the browser finds it. */
  ofReport(slug: string): readonly string[]
}

function readLists(
  files: readonly InstalledFile[],
  agencies: readonly (readonly [string, readonly string[]])[] = [['liupu', ['r0', 'r1']]],
): Lists {
  const { build, lists } = makeLists(files, new Map(agencies))
  const byPath = new Map(lists.map(({ path, text }) => [path, text]))
  const read = <List>(path = ''): List => JSON.parse(byPath.get(path) ?? '') as List
  const index = read<Index>('installed/lists.json')
  return {
    build,
    byPath,
    index,
    read,
    ofReport: (slug) => {
      const group = read<Record<string, readonly Entry[]>>(
        index.reports[toGroup(slug, index.reports.length)],
      )
      return (group[slug] ?? []).map(([path]) => path)
    },
  }
}

test('a report is saved with its three pages, its texts, its pictures, and what searching needs', () => {
  const { index, read, ofReport } = readLists(makeFiles(3))
  expect(ofReport('r0').toSorted()).toEqual([
    'images/桥.png',
    'search/text/hans/r0.json',
    'search/text/hant/r0.json',
    'zh-hans/reports/r0/index.html',
    'zh-hans/reports/r0/parallel/index.html',
    'zh-hant/reports/r0/index.html',
  ])
  expect(index.searching.map(([path]) => path)).toEqual([
    'search/settings.json',
    'zh-hans/search/index.html',
    'zh-hant/search/index.html',
  ])
  const agency = read<readonly Entry[]>(index.agencies['liupu']).map(([path]) => path)
  expect(agency).toContain('zh-hans/agencies/liupu/index.html')
  expect(agency).toContain('zh-hant/reports/r1/index.html')
  expect(agency).not.toContain('zh-hant/reports/r2/index.html')
  expect(new Set(agency).size).toBe(agency.length)
})

test('everything is in few lists, each of a size that a phone can read, which together name each file', () => {
  const files = makeFiles(1000)
  const { byPath, index, read, build } = readLists(files, [])
  expect(index.reports).toHaveLength(16)
  const named = [
    ...index.rest.flatMap((path) => read<readonly Entry[]>(path)),
    ...index.reports.flatMap((path) => Object.values(read<Record<string, Entry[]>>(path)).flat()),
  ]
  const paths = new Set(named.map(([path]) => path))
  expect([...paths].toSorted()).toEqual(files.map(({ path }) => path).toSorted())
  expect(index.bytes).toBe(files.reduce((sum, { bytes }) => sum + bytes, 0))
  expect(index.build).toBe(build)
  expect(byPath.size).toBeLessThan(25)
  for (const text of byPath.values()) expect(text.length).toBeLessThan(250_000)
})

test('a report that changed changes its own list, those of its agencies, and the index', () => {
  const files = makeFiles(1000)
  const changed = files.map((file) =>
    file.path === 'zh-hans/reports/r7/index.html' ? { ...file, hash: 'another' } : file,
  )
  const before = readLists(files)
  const after = readLists(changed)
  const differing = [...after.byPath].filter(([path, text]) => before.byPath.get(path) !== text)
  const group = toGroup('r7', 16)
  expect(differing.map(([path]) => path.replace(/-[0-9a-f]{10}\.json$/, ''))).toEqual([
    'installed/build.json',
    'installed/lists.json',
    `installed/reports/${group}`,
  ])
})

test('the same site is the same generation and the same worker; a changed byte is another', async () => {
  const one = readLists(makeFiles(5)).build
  const other = readLists(makeFiles(5, '改')).build
  expect(readLists(makeFiles(5)).build).toBe(one)
  expect(other).not.toBe(one)
  const bundle = (generation: string): Promise<string> =>
    bundleServiceWorker({ generation, core: [['offline.html', 'a']] })
  expect(await bundle(one)).toBe(await bundle(one))
  expect(await bundle(other)).not.toBe(await bundle(one))
})

test.each([
  ['zh-hans/reports/x/index.html', true],
  ['offline.html', true],
  ['images/bridge.JPG', true],
  ['search/index/a.pf_index', true],
  ['search/text/hans/x.json', true],
  ['404.html', false],
  ['sw.js', false],
  ['raw/001.txt', false],
  ['zh-hans/reports/x/x-zh-hans.epub', false],
  ['data/reports.sqlite', false],
  ['search/proof.json', false],
  ['sitemap.xml', false],
  ['_headers', false],
])('%s is taken along: %s', (path, isTaken) => {
  expect(isInstallable(path)).toBe(isTaken)
})

test('an icon is a PNG of its size, ink on paper, the same bytes each time', () => {
  const icons = makeIcons()
  expect(icons.map(({ size, purpose }) => `${size} ${purpose}`)).toEqual([
    '192 any',
    '512 any',
    '512 maskable',
  ])
  expect(makeIcons().map(({ path }) => path)).toEqual(icons.map(({ path }) => path))
  const size = 48
  const pixels = drawMark(size, 0.75)
  const png = Buffer.from(writePng(pixels))
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  const length = png.readUInt32BE(33)
  expect(png.toString('latin1', 37, 41)).toBe('IDAT')
  const rows = inflateSync(png.subarray(41, 41 + length))
  const pixelAt = (x: number, y: number): readonly number[] => [
    ...rows.subarray(y * (size * 4 + 1) + 1 + x * 4).subarray(0, 4),
  ]
  const [ink, paper] = [
    [0x1b, 0x1c, 0x1e, 255],
    [0xfc, 0xfc, 0xfa, 255],
  ]
  expect(pixelAt(0, 0)).toEqual(paper)
  // The two halves, and the gap between them.
  expect(pixelAt(12, 24)).toEqual(ink)
  expect(pixelAt(24, 24)).toEqual(paper)
  expect(pixelAt(35, 24)).toEqual(ink)
})

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isInstallable } from '../../src/offline/installed/installed-file.ts'
import { listFiles } from '../support/list-files.ts'
import { makeContent } from '../support/make-content.ts'
import { runBuild } from '../support/run-build.ts'

const report = (agency: string, year: number, text: string): string =>
  `---\ntitle: ${agency}${year}年工作总结\ndate: ${year}-12-22\nagency: ${agency}\n---\n\n## 一、发展\n\n${text}\n`

/** So many that their lists are several. */
const REPORTS = 80

function makeArchive(edited?: string): string {
  const files: Record<string, string> = {
    'archive.yaml': 'title: 柳浦报告档案\nbaseUrl: https://reports.example\n',
    'agencies.yaml': 'liupu:\n  name: 柳浦街道\nyunting:\n  name: 云汀街道\n',
  }
  for (let i = 0; i < REPORTS; i++) {
    const [slug, name] = i % 2 === 0 ? ['liupu', '柳浦街道'] : ['yunting', '云汀街道']
    const year = 1940 + i
    files[`reports/${year}-${slug}-annual.md`] = report(
      name ?? '',
      year,
      i === 21 && edited !== undefined ? edited : '青石埠头新铺了二百四十级台阶，渡船按时开航。',
    )
  }
  return makeContent(files)
}

test('the lists of what can be saved have every such file of the site, with the bytes that are there', async () => {
  const image =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const content = makeArchive('青石埠头如图。\n\n![青石埠头](../images/stone.png)')
  mkdirSync(join(content, 'images'))
  writeFileSync(join(content, 'images/stone.png'), Buffer.from(image, 'base64'))
  const out = `${content}-site`
  const { code, said } = await runBuild({ content, out, proof: '0' })
  expect(code, said).toBe(0)
  const listed = new Map<string, readonly [number, string]>()
  for (const { path } of listFiles(join(out, 'installed'))) {
    if (/^(?:build|lists)\.json$/.test(path)) continue
    const list = JSON.parse(readFileSync(join(out, 'installed', path), 'utf8')) as object
    const files = Array.isArray(list) ? list : Object.values(list).flat()
    for (const [path, bytes, hash] of files as [string, number, string][])
      listed.set(path, [bytes, hash])
  }
  const there = listFiles(out).filter(({ path }) => isInstallable(path))
  expect([...listed.keys()].toSorted()).toEqual(there.map(({ path }) => path).toSorted())
  for (const { path } of there) {
    const bytes = readFileSync(join(out, path))
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 20)
    expect(listed.get(path), path).toEqual([bytes.length, hash])
  }
  expect(listed.has('images/stone.png')).toBe(true)
})

test('an edited report leaves the files of all other reports as they are', async () => {
  const content = makeArchive()
  const [before, after] = await Promise.all(
    [content, makeArchive('青石埠头新铺了二百四十一级台阶，渡船按时开航。')].map(
      async (content) => {
        const out = `${content}-site`
        expect((await runBuild({ content, out, withoutSearch: true })).code).toBe(0)
        return readSite(out)
      },
    ),
  )
  const changed = new Set(
    [...(after ?? [])].filter(([path, text]) => before?.get(path) !== text).map(([path]) => path),
  )
  expect(changed).toContain('zh-hant/reports/1961-yunting-annual/index.html')
  const ofReports = [...changed].filter((path) => /(?:^|\/)\d{4}-[a-z]+-annual/.test(path))
  expect(ofReports.filter((path) => !path.includes('1961-yunting-annual'))).toEqual([])
  const lists = [...changed].filter((path) => path.startsWith('installed/'))
  expect(lists.map((path) => path.replace(/[\d-]*-[0-9a-f]{10}\.json$/, '')).toSorted()).toEqual([
    'installed/agencies/yunting',
    'installed/build.json',
    'installed/lists.json',
    'installed/reports/',
    'installed/rest/',
  ])
})

function readSite(out: string): ReadonlyMap<string, string> {
  return new Map(listFiles(out).map(({ path }) => [path, readFileSync(join(out, path), 'utf8')]))
}

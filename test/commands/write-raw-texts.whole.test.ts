import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { writeRawTexts } from '../../src/commands/build/write-raw-texts.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { finishPages } from '../support/written-site.ts'

const root = mkdtempSync(join(tmpdir(), 'juanzong-raw-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** 中文 in GB18030, and a page, which is no plain text. */
function makeArchiveFolder(rawTexts: string): string {
  const content = mkdtempSync(join(root, 'content-'))
  for (const folder of ['raw', 'reports']) mkdirSync(join(content, folder))
  const settings = `title: 甲\nbaseUrl: https://reports.example\nrawTexts: ${rawTexts}\n`
  writeFileSync(join(content, 'archive.yaml'), settings)
  const text = '柳浦街道今年修好三座桥，老人过河不再绕路。'
  const gbk = [0xd6, 0xd0, 0xce, 0xc4, 0xd6, 0xd0, 0xce, 0xc4, 0xd6, 0xd0, 0xce, 0xc4, 0xd6, 0xd0]
  writeFileSync(join(content, 'raw/桥.txt'), text)
  writeFileSync(join(content, 'raw/b.txt'), Uint8Array.from(gbk))
  writeFileSync(join(content, 'raw/c.html'), '<script>alert(1)</script>')
  writeFileSync(join(content, 'raw/secret.txt'), text)
  for (const [name, file] of [
    ['2022-a', '桥.txt'],
    ['2022-b', 'b.txt'],
    ['2022-c', 'c.html'],
  ])
    writeFileSync(
      join(content, `reports/${name}.md`),
      `---\ntitle: 报告${name}\ndate: 2022\nsource: {file: raw/${file}}\n---\n\n修桥。\n`,
    )
  return content
}

test('raw texts that a report names are readable by visitors where the archive says so, as UTF-8', async () => {
  const content = makeArchiveFolder('public')
  const { archive } = await loadArchive(content)
  if (!archive) throw new Error('The archive has errors.')
  expect(archive.rawTexts).toEqual(['raw/b.txt', 'raw/桥.txt'])
  const folder = mkdtempSync(join(root, 'site-'))
  writeRawTexts(archive.rawTexts ?? [], { content, folder })
  expect(readFileSync(join(folder, 'raw/b.txt'), 'utf8')).toBe('\ufeff中文中文中文中')
  expect(readFileSync(join(folder, 'raw/桥.txt'), 'utf8')).toMatch(/^\ufeff柳浦街道/)
  const urls = finishPages(toPages(archive)).flatMap((page) =>
    'provenance' in page ? [JSON.stringify(page.provenance)] : [],
  )
  expect(urls.filter((entries) => entries.includes('"/raw/b.txt"'))).toHaveLength(2)
  expect(urls.filter((entries) => entries.includes('"/raw/%E6%A1%A5.txt"'))).toHaveLength(2)
  expect(urls.join('')).not.toContain('"/raw/c.html"')
})

test('without a word of the archive they stay with it', async () => {
  const { archive } = await loadArchive(makeArchiveFolder('private'))
  expect(archive?.rawTexts).toEqual([])
})

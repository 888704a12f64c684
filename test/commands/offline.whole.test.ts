import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { offline } from '../../src/commands/offline.ts'
import { verify } from '../../src/commands/verify.ts'
import { listTree } from '../../src/files/list-tree.ts'
import { writeInto } from '../../src/files/read-write.ts'
import { keepTerminal } from '../support/make-content.ts'
import { runBuild } from '../support/run-build.ts'
import { unpackZip } from '../support/unpack-zip.ts'

const report = (title: string, year: number, agency: string, body: string): string =>
  `---\ntitle: ${title}\ndate: ${year}-12-22\nagency: ${agency}\nsource: {name: 柳浦, file: "raw/柳浦 ${year}.txt"}\n---\n\n## 一、河道\n\n${body}\n`

/** Three reports of two offices that lead to one another, with raw texts whose names are Chinese. */
const FILES: Readonly<Record<string, string>> = {
  'archive.yaml':
    'title: 柳浦报告档案\nbaseUrl: https://reports.example\npathPrefix: /archive/\nrawTexts: public\nsearchProof: 5\noffline: [zip, zip-hant]\n',
  'agencies.yaml':
    'liupu:\n  name: 柳浦街道办事处\n  shortName: 柳浦街道\nyueyan:\n  name: 岳堰街道办事处\n  shortName: 岳堰街道\n',
  'raw/柳浦 2021.txt': '柳浦街道2021年工作总结',
  'raw/柳浦 2022.txt': '柳浦街道2022年工作总结',
  'raw/柳浦 2023.txt': '岳堰街道2023年工作总结',
  'reports/2021-liupu.md': report('柳浦街道2021年工作总结', 2021, '柳浦街道', '修了三座小桥。'),
  'reports/2022-liupu.md': report(
    '柳浦街道2022年工作总结',
    2022,
    '柳浦街道',
    '见[去年](../2021-liupu/)和[岳堰](../2023-yueyan/)，又修了两座小桥。',
  ),
  'reports/2023-yueyan.md': report('岳堰街道2023年工作总结', 2023, '岳堰街道', '堰口加了护栏。'),
}

let content: string
let site: string
describe('an archive whose builds make offline copies', () => {
  beforeAll(async () => {
    content = mkdtempSync(join(tmpdir(), 'juanzong-offline-'))
    for (const [path, text] of Object.entries(FILES)) writeInto(content, path, text)
    site = join(content, 'made', 'site')
    const built = await runBuild({ content, out: site })
    expect(built.code, built.said).toBe(0)
  })
  afterAll(() => rmSync(content, { recursive: true, force: true }))

  test('has them in the site, and a page in each script that tells their checksums', async () => {
    expect(readdirSync(join(site, 'offline'))).toEqual(['archive-hant.zip', 'archive.zip'])
    for (const script of ['hans', 'hant']) {
      const page = readFileSync(join(site, `zh-${script}/offline/index.html`), 'utf8')
      const text = page.replace(/<[^>]+>/g, '')
      for (const name of ['archive.zip', 'archive-hant.zip']) {
        const bytes = readFileSync(join(site, 'offline', name))
        expect(text).toContain(createHash('sha256').update(bytes).digest('hex'))
        expect(page).toContain(`href="/archive/offline/${name}"`)
        const terminal = keepTerminal()
        expect(await verify(join(site, 'offline', name), terminal)).toBe(0)
        // What stands for the whole copy is told, too.
        expect(text).toContain(terminal.results[0]?.slice(0, 64))
      }
    }
    const home = readFileSync(join(site, 'zh-hant/index.html'), 'utf8')
    expect(home).toContain('href="/archive/zh-hant/offline/">離線副本</a>')
  })

  test('has no copy in a copy; their page is on the net', async () => {
    const folder = join(content, 'unpacked')
    await unpackZip(join(site, 'offline/archive.zip'), folder)
    const files = listTree(folder)
    expect(files.filter((path) => /\.zip$|\/offline\//.test(path))).toEqual([])
    const home = readFileSync(join(folder, 'archive/data/zh-hant/index.html'), 'utf8')
    expect(home).toContain('href="https://reports.example/archive/zh-hant/offline/">離線副本</a>')
    // A raw text has another name, and its link follows.
    const raw = files.filter((path) => path.startsWith('archive/data/raw/'))
    expect(raw).toHaveLength(3)
    const page = readFileSync(
      join(folder, 'archive/data/zh-hans/reports/2022-liupu/index.html'),
      'utf8',
    )
    expect(
      raw.some((path) => page.includes(`../../../${path.slice('archive/data/'.length)}`)),
    ).toBe(true)
  })

  test('one office’s reports make a copy that knows of no others', async () => {
    const out = join(content, 'made', 'one.zip')
    const terminal = keepTerminal()
    expect(
      await offline({ content, site, agency: 'liupu', out }, terminal),
      terminal.said.join('\n'),
    ).toBe(0)
    const folder = join(content, 'one')
    await unpackZip(out, folder)
    const data = join(folder, 'archive-liupu/data')
    const files = listTree(data)
    expect(files.filter((path) => path.includes('yueyan'))).toEqual([])
    expect(files).toContain('search/text/hans/2022-liupu.json.js')
    const page = readFileSync(join(data, 'zh-hans/reports/2022-liupu/index.html'), 'utf8')
    expect(page).toContain('href="../2021-liupu/index.html"')
    // What was left out is on the net.
    expect(page).toContain('href="https://reports.example/archive/zh-hans/reports/2023-yueyan/"')
    const catalogue = readFileSync(join(data, 'zh-hans/catalogue/index.html'), 'utf8').replace(
      /<[^>]+>/g,
      '',
    )
    expect(catalogue).toContain('2022年工作总结')
    expect(catalogue).not.toContain('岳堰')
    expect(readFileSync(join(data, 'zh-hans/search/index.html'), 'utf8')).not.toContain('岳堰')
  })

  test('nothing is written for a choice without reports', async () => {
    const out = join(content, 'made', 'none.zip')
    const terminal = keepTerminal()
    expect(await offline({ content, site, year: '1999', out }, terminal)).toBe(1)
    expect(terminal.said.join()).toContain('offline/empty')
    expect(existsSync(out)).toBe(false)
  })
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/commands/check.ts'
import { findTraces } from '../../src/commands/remove/find-traces.ts'
import { removeReport } from '../../src/commands/remove.ts'
import { renameReport } from '../../src/commands/rename.ts'
import { listFiles } from '../support/list-files.ts'
import { keepTerminal, makeContent } from '../support/make-content.ts'
import { runBuild } from '../support/run-build.ts'

const PASSAGE = '青石埠头新铺了二百四十级台阶'
const OTHER = '云汀渡口的货船逐年增加到六十艘'
const report = (year: number, text: string, fields = ''): string =>
  `---\ntitle: 柳浦街道${year}年工作总结\ndate: ${year}-12-22\n${fields}---\n\n## 一、发展\n\n${text}，居民称便。\n`

function makeArchive(): { readonly content: string; readonly out: string } {
  const content = makeContent({
    'archive.yaml': 'title: 柳浦报告档案\nbaseUrl: https://reports.example\noffline: [zip]\n',
    'reports/2021-liupu-annual.md': report(2021, PASSAGE),
    'reports/2022-liupu-annual.md': report(2022, OTHER, 'replaces: 2021-liupu-annual\n'),
  })
  return { content, out: join(content, '../', `${content.split('/').at(-1)}-site`) }
}

async function checkCode(content: string): Promise<number> {
  return await check({ content, files: [], json: false }, keepTerminal())
}

test('a report that was published cannot vanish, and under another name leaves a way to it', async () => {
  const { content, out } = makeArchive()
  expect((await runBuild({ content, out, proof: '20' })).code).toBe(0)
  expect(readFileSync(join(content, 'addresses.tsv'), 'utf8')).toContain(
    '2021-liupu-annual\tpublished',
  )
  const terminal = keepTerminal()
  const call = { content, from: '2021-liupu-annual', to: '2021-liupu-summary' }
  expect(await renameReport(call, terminal)).toBe(0)
  expect(await renameReport(call, terminal)).toBe(0)
  expect(
    await renameReport({ ...call, from: '2022-liupu-annual', to: '2021-liupu-annual' }, terminal),
  ).toBe(1)
  expect(readFileSync(join(content, 'reports/2022-liupu-annual.md'), 'utf8')).toContain(
    'replaces: 2021-liupu-summary',
  )
  expect(await checkCode(content)).toBe(0)
  expect((await runBuild({ content, out, proof: '20' })).code).toBe(0)
  for (const script of ['zh-hans', 'zh-hant']) {
    const page = readFileSync(join(out, script, 'reports/2021-liupu-annual/index.html'), 'utf8')
    expect(page).toContain(`content="0; url=/${script}/reports/2021-liupu-summary/"`)
    expect(page).toContain(
      `<link rel="canonical" href="https://reports.example/${script}/reports/2021-liupu-summary/">`,
    )
  }
  expect(readFileSync(join(out, '_redirects'), 'utf8')).toContain(
    '/zh-hans/reports/2021-liupu-annual/* /zh-hans/reports/2021-liupu-summary/:splat 301',
  )
  expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).not.toContain('2021-liupu-annual')
})

test('a report that is withdrawn is in no place any more, and its address says when and why', async () => {
  const { content, out } = makeArchive()
  const terminal = keepTerminal()
  expect((await runBuild({ content, out, proof: '20' })).code).toBe(0)
  const searched = [PASSAGE.slice(0, 12), '青石埠頭新鋪了二百四十級']
  const traces = async (): Promise<readonly string[]> => [
    ...(await findTraces(content, searched)).found,
    ...(await findTraces(`${out}.releases`, searched)).found,
  ]
  expect((await traces()).length).toBeGreaterThan(4)

  const call = { content, out, slug: '2021-liupu-annual', date: '2026-12-01' }
  expect(await removeReport(call, terminal)).toBe(2)
  expect(existsSync(join(content, 'reports/2021-liupu-annual.md'))).toBe(true)
  const code = await removeReport({ ...call, reason: '重复发布', purge: true }, terminal)
  expect([code, terminal.said.join('\n')]).toEqual([0, expect.stringContaining('is withdrawn')])
  expect(await traces()).toEqual([])
  expect(readdirSync(`${out}.releases`).filter((name) => name.startsWith('release-'))).toHaveLength(
    1,
  )
  expect(await checkCode(content)).toBe(0)
  const hant = readFileSync(join(out, 'zh-hant/reports/2021-liupu-annual/index.html'), 'utf8')
  expect(hant).toContain('2026年12月1日撤下')
  expect(hant).toContain('重複發佈')
  expect(hant).toContain('noindex')
  const lists = listFiles(join(out, 'installed'))
  expect(lists.length).toBeGreaterThan(3)
  for (const { path } of lists)
    expect(readFileSync(join(out, 'installed', path), 'utf8')).not.toContain('2021-liupu-annual')
})

test('of a report too short to be searched nothing is claimed', async () => {
  const content = makeContent({
    'archive.yaml': 'title: 柳浦报告档案\n',
    'reports/2021-liupu-note.md':
      '---\ntitle: 柳浦街道2021年工作总结\ndate: 2021-12-22\n---\n\n略。\n',
    'reports/2022-liupu-annual.md': report(2022, OTHER),
  })
  const out = `${content}-site`
  const terminal = keepTerminal()
  expect(
    await removeReport({ content, out, slug: '2021-liupu-note', reason: '误收' }, terminal),
  ).toBe(1)
  expect(existsSync(join(content, 'reports/2021-liupu-note.md'))).toBe(false)
  expect(terminal.said.join('\n')).toContain('look by hand')
  expect(terminal.said.join('\n')).not.toContain('nothing')
})

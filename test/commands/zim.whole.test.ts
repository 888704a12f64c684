import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { zim } from '../../src/commands/zim.ts'
import { writeInto } from '../../src/files/read-write.ts'
import { keepTerminal } from '../support/make-content.ts'
import { runBuild } from '../support/run-build.ts'

const folder = mkdtempSync(join(tmpdir(), 'juanzong-zim-test-'))
const content = join(folder, 'content')
const site = join(folder, 'site')
const path = process.env['PATH']

beforeAll(async () => {
  writeInto(
    content,
    'archive.yaml',
    'title: 柳浦报告档案\nbaseUrl: https://reports.example\npathPrefix: /archive/\n',
  )
  writeInto(
    content,
    'reports/2022-liupu-annual.md',
    '---\ntitle: 柳浦街道2022年工作总结\ndate: 2022-12-22\nagency: 柳浦街道\n---\n\n老旧小区改造9个。\n',
  )
  const { code, said } = await runBuild({ content, out: site, proof: '10' })
  if (code !== 0) throw new Error(said)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => {
  process.env['PATH'] = path
})

const run = (tool: string, ...args: readonly string[]): ReturnType<typeof spawnSync> =>
  spawnSync(tool, args, { encoding: 'utf8' })

const isThere = (tool: string): boolean => run(tool, '--version').error === undefined

test('zimcheck finds no fault in the ZIM file, and it contains the pages and the search as scripts', async () => {
  if (!isThere('zimwriterfs') || !isThere('zimcheck'))
    return console.warn('Skipped: no zim-tools are here, no ZIM file was made.')
  for (const script of ['both', 'hant']) {
    const out = join(folder, `${script}.zim`)
    const terminal = keepTerminal()
    expect(await zim({ content, site, out, script }, terminal), terminal.said.join('\n')).toBe(0)
    const { status, stdout } = run('zimcheck', out)
    expect(status, String(stdout)).toBe(0)
    expect(stdout).toContain('Overall Test Status: Pass')
    expect(stdout).not.toMatch(/\[(?:ERROR|WARNING)\]/)
    const held = String(run('zimdump', 'list', out).stdout)
    expect(held).toContain('zh-hant/reports/2022-liupu-annual/index.html')
    expect(held).toContain('search/settings.json.js')
    expect(held.includes('zh-hans/reports/')).toBe(script === 'both')
    expect(held).not.toMatch(/^(?:sw\.js|installed\/)/m)
  }
  expect(readdirSync(folder).filter((name) => name.includes('making'))).toEqual([])
})

test('where the tool is not installed it is said what to do, and nothing is written', async () => {
  process.env['PATH'] = folder
  const out = join(folder, 'none.zim')
  const terminal = keepTerminal()
  expect(await zim({ content, site, out }, terminal)).toBe(1)
  expect(terminal.said.join('\n')).toContain('sudo apt-get install zim-tools')
  expect(existsSync(out)).toBe(false)
  expect(await zim({ content, site: join(folder, 'nothing'), out }, terminal)).toBe(1)
  expect(await zim({ content, site, out, script: 'cn' }, terminal)).toBe(2)
})

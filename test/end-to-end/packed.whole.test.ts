import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeInto } from '../../src/files/read-write.ts'

const home = mkdtempSync(join(tmpdir(), 'juanzong-packed-'))
const folder = join(home, 'archive')
const elsewhere = join(home, 'elsewhere')
let whyNot: string | undefined

const run = (
  program: string,
  args: readonly string[],
  cwd: string,
): { readonly code: number | null; readonly out: string; readonly said: string } => {
  // Without what the npm that runs the tests says about itself.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)),
  )
  const done = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...env, LC_ALL: 'C.UTF-8' },
  })
  return { code: done.status, out: done.stdout, said: done.stderr }
}
const program = join(folder, 'node_modules', '.bin', 'juanzong')

beforeAll(() => {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', home], process.cwd())
  expect(packed.code, packed.said).toBe(0)
  writeInto(folder, 'package.json', '{"private":true}')
  writeInto(elsewhere, 'empty.txt', '')
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=0']
  const installed = run('npm', ['install', ...flags, join(home, packed.out.trim())], folder)
  if (installed.code !== 0) whyNot = installed.said.split('\n').slice(0, 3).join('\n')
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('the package, installed into an empty folder, builds an archive there', ({ skip }) => {
  if (whyNot !== undefined) {
    console.warn(`Skipped: npm could not install the package here.\n${whyNot}`)
    return skip()
  }
  writeInto(
    folder,
    'content/archive.yaml',
    'title: 柳浦报告档案\nbaseUrl: https://reports.example\n',
  )
  writeInto(
    folder,
    'content/agencies.yaml',
    'liupu:\n  name: 柳浦街道办事处\n  shortName: 柳浦街道\n',
  )
  const report = ['--title', '柳浦街道2022年工作总结', '--date', '2022-12-22', '--agency', 'liupu']
  const made = run(program, ['new', ...report], folder)
  expect(made.out.trim(), made.said).toBe('content/reports/2022-liupu-annual.md')
  expect(made.said).toContain('juanzong check content/reports/2022-liupu-annual.md')
  const file = join(folder, 'content/reports/2022-liupu-annual.md')
  const head = readFileSync(file, 'utf8').split('\n---\n')[0] ?? ''
  writeInto(
    folder,
    'content/reports/2022-liupu-annual.md',
    `${head}\n---\n\n今年修好三座桥，老人过河不再绕路。\n`,
  )

  const built = run(program, ['build', '--proof', '20'], folder)
  expect(built.code, built.said).toBe(0)
  const page = readFileSync(
    join(folder, '_site/zh-hant/reports/2022-liupu-annual/index.html'),
    'utf8',
  )
  expect(page).toContain('今年修好三座橋')
  expect(existsSync(join(folder, '_site/search/pagefind.js'))).toBe(true)
  expect(
    readdirSync(folder)
      .filter((name) => !/^package|node_modules/.test(name))
      .sort(),
  ).toEqual(['_site', '_site.releases', 'content'])

  // The program came as a bundle, and makes none.
  const installed = join(folder, 'node_modules/juanzong')
  expect(readdirSync(join(installed, 'dist'))).toHaveLength(1)
  const kept = readdirSync(join(installed, '.cache')).filter(
    (name) => !name.startsWith('conversion-'),
  )
  expect(kept).toEqual([])

  // From another folder, the archive named by its paths.
  const paths = ['--content', join(folder, 'content'), '--out', join(home, 'site')]
  const again = run(program, ['build', ...paths, '--proof', '20'], elsewhere)
  expect(again.code, again.said).toBe(0)
  expect(existsSync(join(home, 'site/zh-hans/reports/2022-liupu-annual/index.html'))).toBe(true)
  expect(readdirSync(elsewhere)).toEqual(['empty.txt'])
  expect(
    run(
      program,
      [
        'offline',
        '--content',
        paths[1] ?? '',
        '--site',
        paths[3] ?? '',
        '--out',
        join(home, 'a.zip'),
      ],
      elsewhere,
    ).code,
  ).toBe(0)
  expect(run(program, ['verify', join(home, 'a.zip')], elsewhere).code).toBe(0)
})

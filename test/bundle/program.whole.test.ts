import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listTree } from '../../src/files/list-tree.ts'
import { nameProgram } from '../../src/files/program-folder.mjs'
import { writeInto } from '../../src/files/read-write.ts'

const home = mkdtempSync(join(tmpdir(), 'juanzong-program-'))
const program = join(home, 'package')
const cache = join(program, '.cache')
const words = join(program, 'src/commands/program/program-words.ts')

beforeAll(() => {
  for (const part of ['src', 'layouts', 'scripts/juanzong.js', 'package.json'])
    cpSync(part, join(program, part), { recursive: true, preserveTimestamps: true })
  symlinkSync(resolve('node_modules'), join(program, 'node_modules'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const call = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const done = spawnSync(process.execPath, [join(program, 'scripts/juanzong.js'), ...args], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', XDG_CACHE_HOME: join(home, 'own'), ...env },
  })
  return { code: done.status, out: done.stdout, said: done.stderr }
}
const bundles = () => readdirSync(cache).filter((name) => name.startsWith('program-'))

test('the first call makes the bundle, and the next one starts from it', () => {
  expect(call(['--version']).code).toBe(0)
  const [name = '', ...others] = bundles()
  expect(others).toEqual([])
  expect(name).toBe(nameProgram(`${program}/`))
  const made = statSync(join(cache, name)).ino
  expect(call(['--version']).out).toMatch(/^\d/)
  expect(bundles()).toEqual([name])
  expect(statSync(join(cache, name)).ino).toBe(made)
})

test('an edit of a source is in the next call, also where the size and the time of the file stay', () => {
  const before = call(['--help', '--lang', 'en']).out
  expect(before).toContain('Usage')
  const { atime, mtime, size } = statSync(words)
  writeFileSync(words, readFileSync(words, 'utf8').replace("'Usage: '", "'Usaje: '"))
  utimesSync(words, atime, mtime)
  expect(statSync(words)).toMatchObject({ size, mtime })
  expect(call(['--help', '--lang', 'en']).out).toContain('Usaje')

  writeFileSync(words, readFileSync(words, 'utf8').replace("'Usaje: '", "'Usage: '"))
  expect(call(['--help', '--lang', 'en']).out).toBe(before)
})

test('a template that is added, changed or taken away is another bundle', () => {
  const first = nameProgram(`${program}/`)
  writeInto(program, 'layouts/pages/more.11ty.ts', 'export default {}')
  const second = nameProgram(`${program}/`)
  writeInto(program, 'layouts/pages/more.11ty.ts', 'export default []')
  const third = nameProgram(`${program}/`)
  rmSync(join(program, 'layouts/pages/more.11ty.ts'))
  expect(new Set([first, second, third]).size).toBe(3)
  expect(nameProgram(`${program}/`)).toBe(first)
})

test('a bundle is made again when a package that is part of it was installed again', () => {
  call(['--version'])
  const folder = join(cache, nameProgram(`${program}/`))
  const list = join(folder, 'packages.json')
  const stamps = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>
  const [yaml = ''] = Object.keys(stamps).filter((path) => path.endsWith('/yaml/package.json'))
  writeFileSync(list, JSON.stringify({ ...stamps, [yaml]: '1 1 1' }))
  expect(call(['--version']).code).toBe(0)
  expect(JSON.parse(readFileSync(list, 'utf8'))).toEqual(stamps)
})

test('threads and templates are in the bundle: none is made while a command runs', () => {
  const files = listTree(join(cache, nameProgram(`${program}/`)))
  const calls = listTree('src').flatMap((path) =>
    [
      ...readFileSync(join('src', path), 'utf8').matchAll(
        /bundleWorker\(\s*new URL\('\.\/([\w-]+)\.ts'/g,
      ),
    ].map(([, name]) => `src/${path.replace(/[^/]+$/, '')}${name}.js`),
  )
  expect(calls.length).toBeGreaterThan(2)
  for (const file of calls) expect(files).toContain(file)
  for (const template of listTree('layouts').filter((path) => path.endsWith('.11ty.ts')))
    expect(files).toContain(`layouts/${template.replace(/ts$/, 'js')}`)
})

test('a stack names the TypeScript source and its line', () => {
  const file = join(program, 'src/commands/verify.ts')
  const source = readFileSync(file, 'utf8')
  const broken = source.replace(
    '  const copy = await',
    "  if (path !== '') throw new TypeError('on purpose')\n  const copy = await",
  )
  expect(broken).not.toBe(source)
  writeFileSync(file, broken)
  const line = broken.slice(0, broken.indexOf('on purpose')).split('\n').length
  const { code, said } = call(['verify', 'x.zip'], { JUANZONG_DEBUG: '1' })
  writeFileSync(file, source)
  expect(code).toBe(70)
  expect(said).toMatch(new RegExp(`src/commands/verify\\.ts:${line}:`))
})

test('where the package cannot be written, the bundle is in the user’s cache folder, and builds there', () => {
  rmSync(cache, { recursive: true })
  // No folder can be made where a file is.
  writeFileSync(cache, '')
  writeInto(home, 'content/archive.yaml', 'title: 柳浦报告档案\n')
  writeInto(
    home,
    'content/reports/2022-liupu-annual.md',
    '---\ntitle: 柳浦街道工作总结\ndate: 2022-12-22\nagency: 柳浦街道\n---\n\n今年修好三座桥。\n',
  )
  const { code, said } = call(['build', '--proof', '5'])
  expect(code, said).toBe(0)
  const page = join(home, '_site/zh-hant/reports/2022-liupu-annual/index.html')
  expect(readFileSync(page, 'utf8')).toContain('今年修好三座橋')
  const own = listTree(join(home, 'own/juanzong'))
  expect(own.some((path) => path.endsWith('src/commands/program/run-program.js'))).toBe(true)
})

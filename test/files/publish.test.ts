import { spawn } from 'node:child_process'
import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openRelease, type Release } from '../../src/files/publish.ts'

let home: string
let site: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'publish-'))
  site = join(home, '_site')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function open(): Release {
  const release = openRelease(site)
  if (release.kind === 'busy') throw new Error(`busy: ${release.pid}`)
  return release
}

function build(text: string): void {
  const release = open()
  writeFileSync(join(release.folder, 'index.html'), text)
  release.publish()
}

const page = (): string => readFileSync(join(site, 'index.html'), 'utf8')

test('nothing of a new site is seen before it is published', () => {
  build('旧')
  const release = open()
  writeFileSync(join(release.folder, 'index.html'), '新')
  expect(page()).toBe('旧')
  release.publish()
  expect(page()).toBe('新')
})

test('an abandoned build leaves the last good site and no trace', () => {
  build('旧')
  const release = open()
  writeFileSync(join(release.folder, 'index.html'), '半')
  release.abandon()
  expect(page()).toBe('旧')
  expect(readdirSync(`${site}.releases`)).toEqual(['release-0001'])
})

test('one site before the present one is kept, no more', () => {
  for (const text of ['一', '二', '三', '四']) build(text)
  expect(page()).toBe('四')
  expect(readdirSync(`${site}.releases`).sort()).toEqual(['release-0003', 'release-0004'])
})

test('a plain folder in the place of the site is kept as the release before', () => {
  mkdirSync(site)
  writeFileSync(join(site, 'index.html'), '手工')
  build('新')
  expect(page()).toBe('新')
  expect(readFileSync(join(`${site}.releases`, 'release-0002', 'index.html'), 'utf8')).toBe('手工')
})

test('a second build at the same time is told which process is at work', () => {
  const first = open()
  expect(openRelease(site)).toMatchObject({ kind: 'busy', pid: process.pid, seconds: 0 })
  first.abandon()
  build('新')
  expect(page()).toBe('新')
})

test('the lock and the leftovers of a killed build are not in the way', async () => {
  build('旧')
  const dead = spawn(process.execPath, ['-e', ''])
  await new Promise((done) => dead.on('exit', done))
  writeFileSync(join(`${site}.releases`, '.lock'), String(dead.pid))
  mkdirSync(join(`${site}.releases`, `.making-${dead.pid}`))
  symlinkSync('nowhere', `${site}.fresh-${dead.pid}`)
  build('新')
  expect(page()).toBe('新')
  expect(existsSync(join(`${site}.releases`, `.making-${dead.pid}`))).toBe(false)
  expect(readdirSync(home).sort()).toEqual(['_site', '_site.releases'])
})

test('an older site that cannot be removed does not take back the new one', () => {
  for (const text of ['一', '二']) build(text)
  const release = open()
  writeFileSync(join(release.folder, 'index.html'), '三')
  const removed = vi.spyOn(fs, 'rmSync').mockImplementation(() => {
    throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' })
  })
  syncBuiltinESMExports()
  try {
    expect(release.publish()).toMatchObject({ code: 'EIO' })
  } finally {
    removed.mockRestore()
    syncBuiltinESMExports()
  }
  expect(page()).toBe('三')
})

import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
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
  expect(openRelease(site)).toEqual({ kind: 'busy', pid: process.pid })
  first.abandon()
  build('新')
  expect(page()).toBe('新')
})

test('the lock and the leftovers of a killed build do not stand in the way', async () => {
  build('旧')
  const dead = spawn(process.execPath, ['-e', ''])
  await new Promise((done) => dead.on('exit', done))
  writeFileSync(join(`${site}.releases`, '.lock'), String(dead.pid))
  mkdirSync(join(`${site}.releases`, `.making-${dead.pid}`))
  build('新')
  expect(page()).toBe('新')
  expect(existsSync(join(`${site}.releases`, `.making-${dead.pid}`))).toBe(false)
})

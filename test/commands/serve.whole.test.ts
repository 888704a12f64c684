import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runNpm } from '../support/run-npm.ts'

const home = mkdtempSync(join(tmpdir(), 'serve-'))
const site = join(home, 'site')
beforeAll(() => {
  mkdirSync(join(site, 'zh-hans'), { recursive: true })
  writeFileSync(join(site, 'index.html'), '<p>两种字形</p>')
  writeFileSync(join(site, 'zh-hans', 'index.html'), '<p>简体</p>')
  writeFileSync(join(site, '404.html'), '<p>没有这一页</p>')
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Starts the command and waits for the address that it prints. */
async function start(
  args: readonly string[],
): Promise<{ readonly url: string; stop(): Promise<number | null> }> {
  const child = spawn(process.execPath, ['scripts/juanzong.js', 'serve', '--out', site, ...args])
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const url = await new Promise<string>((resolve) => {
    let printed = ''
    child.stdout.on('data', (text: Buffer) => {
      printed += text.toString()
      const address = /http:\S+/.exec(printed)
      if (address) resolve(address[0])
    })
  })
  const stop = async (): Promise<number | null> => {
    child.kill('SIGTERM')
    return await ended
  }
  return { url, stop }
}

test('a site is served at the address that is printed, until it is stopped', async () => {
  const { url, stop } = await start([])
  expect(await (await fetch(`${url}zh-hans/`)).text()).toContain('简体')
  const missing = await fetch(`${url}zh-hans/nothing/`)
  expect(missing.status).toBe(404)
  expect(await missing.text()).toContain('没有这一页')
  expect((await fetch(`${url}..%2f..%2fetc%2fpasswd`)).status).toBe(404)
  expect(await stop()).toBe(0)
})

test('a site below a path is served below it, and nowhere else', async () => {
  const { url, stop } = await start(['--path-prefix', '/archive/'])
  expect(url).toMatch(/\/archive\/$/)
  expect(await (await fetch(`${url}zh-hans/`)).text()).toContain('简体')
  expect((await fetch(new URL('/zh-hans/', url))).status).toBe(404)
  await stop()
})

test('a port that is taken, a port that is none, and a folder without a site are told in a line', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  const taken = runNpm('serve', ['--out', site, '--port', port])
  expect([taken.code, taken.said]).toEqual([
    1,
    `Port ${port} is taken. Name another one, or leave --port out.\n`,
  ])
  other.close()
  const none = runNpm('serve', ['--out', site, '--port', '八千'])
  expect([none.code, none.said]).toEqual([
    2,
    'Unexpected port “八千”, expected a number from 0 to 65535.\n',
  ])
  const nothing = runNpm('serve', ['--out', join(home, 'nothing')])
  expect(nothing.code).toBe(1)
  expect(nothing.said).toContain('npm run build')
})

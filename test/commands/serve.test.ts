import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serve } from '../../src/commands/serve.ts'
import { keepTerminal, makeContent } from '../support/make-content.ts'

const makeSite = (): string =>
  makeContent({
    'index.html': '<p>两种字形</p>',
    'zh-hans/index.html': '<p>简体</p>',
    '404.html': '<p>没有这一页</p>',
  })

/** Serves the site while it is used. @returns the exit code, and what was said */
async function serving(
  options: Partial<Parameters<typeof serve>[0]>,
  use: (url: string) => Promise<void> = async () => {},
): Promise<{ readonly code: number; readonly said: string }> {
  const terminal = keepTerminal()
  const all = { out: makeSite(), content: 'no-such-content', ...options }
  const code = await serve(all, terminal, () =>
    use(/http:\S+/.exec(terminal.results.join('\n'))?.[0] ?? ''),
  )
  return { code, said: terminal.said.join('\n') }
}

test('a site is served at the address that is printed, until it is stopped', async () => {
  let served = ''
  const { code } = await serving({}, async (url) => {
    served = url
    expect(await (await fetch(`${url}zh-hans/`)).text()).toContain('简体')
    const missing = await fetch(`${url}zh-hans/nothing/`)
    expect(missing.status).toBe(404)
    expect(await missing.text()).toContain('没有这一页')
    expect((await fetch(`${url}..%2f..%2fetc%2fpasswd`)).status).toBe(404)
  })
  expect(code).toBe(0)
  await expect(fetch(served)).rejects.toThrow()
})

test('a site below a path is served below it, and nowhere else', async () => {
  const { code } = await serving({ pathPrefix: '/archive/' }, async (url) => {
    expect(url).toMatch(/\/archive\/$/)
    expect(await (await fetch(`${url}zh-hans/`)).text()).toContain('简体')
    expect((await fetch(new URL('/zh-hans/', url))).status).toBe(404)
  })
  expect(code).toBe(0)
})

test('a port that is taken, a port that is none, and a folder without a site are told in a line', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  expect(await serving({ port })).toEqual({
    code: 1,
    said: `Port ${port} is taken. Name another one, or leave --port out.`,
  })
  other.close()
  expect(await serving({ port: '八千' })).toEqual({
    code: 2,
    said: 'Unexpected port “八千”, expected a number from 0 to 65535.',
  })
  const nothing = await serving({ out: join(makeSite(), 'nothing') })
  expect(nothing.code).toBe(1)
  expect(nothing.said).toContain('npm run build')
})

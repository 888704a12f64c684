import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { type Engine, readAsyncResult, toAsyncScript } from './engine.ts'

/** Whether Debian's `webkit2gtk-driver` and `xvfb` are installed. */
export function findWebKit(): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return ['WebKitWebDriver', 'xvfb-run'].every((program) =>
    folders.some((folder) => existsSync(join(folder, program))),
  )
}

/** Starts the small browser that comes with WebKitGTK, on a screen of its own, driven over W3C's WebDriver. */
export async function launchWebKit(): Promise<Engine> {
  const port = await findFreePort()
  const driver = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1280x900x24', 'WebKitWebDriver', `--port=${port}`],
    { stdio: 'ignore', detached: true },
  )
  const send = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = (await response.json()) as { readonly value: T }
    if (!response.ok) throw new Error(`WebDriver ${path}: ${JSON.stringify(value)}`)
    return value
  }
  await waitFor(driver, () => send('GET', '/status'))
  const { sessionId, capabilities } = await send<{
    readonly sessionId: string
    readonly capabilities: { readonly browserVersion: string }
  }>('POST', '/session', { capabilities: {} })
  const session = `/session/${sessionId}`
  await send('POST', `${session}/timeouts`, { script: 300_000, pageLoad: 300_000 })
  await send('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1280, height: 900 })
  return {
    name: 'WebKitGTK',
    version: capabilities.browserVersion,
    open: (url) => send('POST', `${session}/url`, { url }),
    run: async (body, ...args) =>
      readAsyncResult(
        await send('POST', `${session}/execute/async`, { script: toAsyncScript(body), args }),
      ),
    takePicture: async () =>
      Buffer.from(await send<string>('GET', `${session}/screenshot`), 'base64'),
    close: async () => {
      await send('DELETE', session).catch(() => {})
      const ended = new Promise((resolve) => driver.once('exit', resolve))
      if (driver.pid !== undefined) process.kill(-driver.pid)
      await ended
    },
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

async function waitFor(driver: ChildProcess, ask: () => Promise<unknown>): Promise<void> {
  for (;;) {
    if (driver.exitCode !== null) throw new Error('The driver of WebKitGTK stopped.')
    try {
      await ask()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

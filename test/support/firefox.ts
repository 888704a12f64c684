import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, readAsyncResult, toAsyncScript } from './engine.ts'

/** A Firefox that opens one page, driven over Marionette, its own protocol. */
export interface Firefox extends Engine {
  /** `run`, among the browser's own objects: `Services` is there. */
  runInBrowser<T>(body: string): Promise<T>
  /** Chooses a file, by its path, in the field that a selector finds. */
  chooseFile(selector: string, path: string): Promise<void>
}

/** The program named in `FIREFOX_PATH`, or the system's; `undefined` where there is none. */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH']
  const candidates = named ? [named] : ['firefox-esr', 'firefox']
  return candidates.find((name) => {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })
}

/**
 * Starts Firefox with a profile of its own. Drivers change settings for their tests, the policy for `file://` among
 * them; this one is told to change nothing.
 */
export async function launchFirefox(program: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'juanzong-firefox-'))
  writeFileSync(
    join(profile, 'user.js'),
    [
      'user_pref("remote.prefs.recommended", false);',
      'user_pref("marionette.port", 0);',
      'user_pref("browser.shell.checkDefaultBrowser", false);',
      'user_pref("browser.startup.page", 0);',
      'user_pref("browser.aboutwelcome.enabled", false);',
      'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
      'user_pref("app.update.enabled", false);',
    ].join('\n'),
  )
  const child = spawn(
    program,
    ['-marionette', '-headless', '-no-remote', '-remote-allow-system-access', '-profile', profile],
    { stdio: 'ignore', env: { ...process.env, HOME: profile, MOZ_HEADLESS: '1' } },
  )
  const connection = await openConnection(
    await waitForPort(join(profile, 'MarionetteActivePort'), child),
  )
  const { capabilities } = await connection.send<{
    readonly capabilities: { readonly browserVersion: string }
  }>('WebDriver:NewSession', { pageLoadStrategy: 'normal' })
  await connection.send('WebDriver:SetTimeouts', { script: 300_000 })
  const runIn = async <T>(
    context: 'content' | 'chrome',
    body: string,
    args: readonly unknown[],
  ) => {
    await connection.send('Marionette:SetContext', { value: context })
    const { value } = await connection.send<{
      readonly value: { readonly value?: T; readonly error?: string }
    }>('WebDriver:ExecuteAsyncScript', {
      script: toAsyncScript(body),
      args,
      // The page's own globals, not a copy of them: scripts of the page are called.
      sandbox: context === 'content' ? null : 'system',
      newSandbox: false,
    })
    return readAsyncResult(value)
  }
  return {
    name: 'Firefox',
    version: capabilities.browserVersion,
    open: async (url) => {
      await connection.send('Marionette:SetContext', { value: 'content' })
      await connection.send('WebDriver:Navigate', { url })
    },
    run: (body, ...args) => runIn('content', body, args),
    runInBrowser: (body) => runIn('chrome', body, []),
    takePicture: async () => {
      await connection.send('Marionette:SetContext', { value: 'content' })
      const { value } = await connection.send<{ readonly value: string }>(
        'WebDriver:TakeScreenshot',
        { full: false },
      )
      return Buffer.from(value, 'base64')
    },
    chooseFile: async (selector, path) => {
      await connection.send('Marionette:SetContext', { value: 'content' })
      const { value } = await connection.send<{ readonly value: Readonly<Record<string, string>> }>(
        'WebDriver:FindElement',
        { using: 'css selector', value: selector },
      )
      await connection.send('WebDriver:ElementSendKeys', {
        id: Object.values(value)[0],
        text: path,
      })
    },
    close: async () => {
      await connection.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {})
      await new Promise<void>((resolve) => {
        if (child.exitCode !== null) resolve()
        child.once('exit', () => resolve())
        setTimeout(() => child.kill('SIGKILL'), 5000).unref()
      })
      connection.end()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function waitForPort(file: string, child: ChildProcess): Promise<number> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error('Firefox stopped before it could be asked.')
    try {
      const port = Number(readFileSync(file, 'utf8'))
      if (port > 0) return port
    } catch {
      // Not written yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('Firefox opened no port for its driver.')
}

interface Connection {
  send<T>(command: string, parameters: object): Promise<T>
  end(): void
}

/** Each message is its length in bytes, a colon, and JSON: `[0, id, command, parameters]`, `[1, id, error, result]`. */
async function openConnection(port: number): Promise<Connection> {
  const socket: Socket = connect(port, '127.0.0.1')
  const waiting = new Map<number, (error: unknown, result: unknown) => void>()
  let received = Buffer.alloc(0)
  let isGreeted = false
  let greet = (): void => {}
  const greeted = new Promise<void>((resolve, reject) => {
    greet = resolve
    socket.once('error', reject)
  })
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes])
    for (;;) {
      const colon = received.indexOf(':')
      const length = colon < 0 ? Number.NaN : Number(received.subarray(0, colon).toString())
      if (!(received.length >= colon + 1 + length)) return
      const message: unknown = JSON.parse(
        received.subarray(colon + 1, colon + 1 + length).toString('utf8'),
      )
      received = received.subarray(colon + 1 + length)
      if (!isGreeted) {
        isGreeted = true
        greet()
        continue
      }
      const [, id, error, result] = message as [number, number, unknown, unknown]
      waiting.get(id)?.(error, result)
      waiting.delete(id)
    }
  })
  await greeted
  let last = 0
  return {
    send: <T>(command: string, parameters: object) =>
      new Promise<T>((resolve, reject) => {
        const id = ++last
        waiting.set(id, (error, result) => {
          if (error) reject(new Error(`${command}: ${JSON.stringify(error)}`))
          else resolve(result as T)
        })
        const message = Buffer.from(JSON.stringify([0, id, command, parameters]))
        socket.write(`${message.length}:`)
        socket.write(message)
      }),
    end: () => socket.destroy(),
  }
}

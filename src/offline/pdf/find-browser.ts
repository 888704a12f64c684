import { execFileSync } from 'node:child_process'
import { homedir, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { readPathKind } from '../../files/path-kind.ts'
import { readBytes, readText, writeInto } from '../../files/read-write.ts'

/** A Chromium, Chrome or Edge that is there. */
export interface FoundBrowser {
  readonly origin: string
  readonly executablePath: string
  readonly env?: NodeJS.ProcessEnv
}

/** `CHROMIUM_PATH` names something that is no file. */
export class NamedBrowserError extends Error {
  readonly path: string

  constructor(path: string) {
    super(`CHROMIUM_PATH names no file: ${path}`)
    this.path = path
  }
}

/**
 * The first browser there is: the one named in `CHROMIUM_PATH`, Playwright's own download, the system's, or the one that
 * npm carries for tests.
 *
 * @throws NamedBrowserError
 */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (!isFile(named)) throw new NamedBrowserError(named)
    return { origin: 'CHROMIUM_PATH', executablePath: named }
  }
  const downloaded = chromium.executablePath()
  if (isFile(downloaded)) return { origin: 'playwright', executablePath: downloaded }
  const system = listSystemBrowsers().find(isFile)
  if (system !== undefined) return { origin: 'system', executablePath: system }
  return await unpackCarried()
}

function listSystemBrowsers(): readonly string[] {
  const { env, platform } = process
  if (platform === 'linux') {
    const names = [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ]
    return (env['PATH'] ?? '')
      .split(delimiter)
      .flatMap((folder) => names.map((name) => join(folder, name)))
  }
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return ['', homedir()].flatMap((home) =>
      names.map((n) => `${home}/Applications/${n}.app/Contents/MacOS/${n}`),
    )
  }
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
  const paths = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
  return roots.flatMap((root) => (root === undefined ? [] : paths.map((path) => join(root, path))))
}

/**
 * The package is built for a cloud function; its own arguments switch web security off and are not used. It is there for
 * tests only: `npm ci --omit=dev` leaves it out.
 */
async function unpackCarried(): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const carried = await import('@sparticuz/chromium').catch(() => undefined)
  if (!carried) return undefined
  const executablePath = await carried.default.executablePath()
  const root = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', '..')
  const { version } = JSON.parse(readText(join(root, 'package.json')) ?? '{}') as {
    version: string
  }
  // A bare Debian has no NSS: the package brings it for Amazon Linux, packed.
  const libraries = join(tmpdir(), `juanzong-chromium-${version}`)
  const packed = readBytes(join(root, 'bin', 'al2023.tar.br'))
  if (packed && readPathKind(join(libraries, 'lib')) === 'nothing') {
    writeInto(libraries, 'libraries.tar', brotliDecompressSync(packed))
    execFileSync('tar', ['xf', join(libraries, 'libraries.tar'), '-C', libraries])
  }
  const path = [process.env['LD_LIBRARY_PATH'], join(libraries, 'lib')].filter(Boolean).join(':')
  return {
    origin: '@sparticuz/chromium',
    executablePath,
    env: { ...process.env, LD_LIBRARY_PATH: path },
  }
}

function isFile(path: string): boolean {
  return readPathKind(path) === 'file'
}

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

interface FoundBrowser {
  readonly origin: string
  readonly executablePath: string
  readonly env?: NodeJS.ProcessEnv
}

const NO_BROWSER = `No Chromium was found. Any one of these is enough:
  npx playwright-core install chromium             (macOS, Windows, Linux)
  sudo apt-get install chromium fonts-noto-cjk     (Debian, Ubuntu)
  CHROMIUM_PATH=/path/to/chrome npm test           (a Chrome, Chromium or Edge that is already there)`

/** Starts the first Chromium there is: named, Playwright's own, the system's, or the one npm carries. */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser()
  if (!found) throw new Error(NO_BROWSER)
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ]
  args.push('--disable-component-update', '--disable-sync')
  if (process.platform === 'linux' && process.getuid?.() === 0) args.push('--no-sandbox')
  return await chromium.launch({
    executablePath: found.executablePath,
    args,
    ...(found.env && { env: found.env as Record<string, string> }),
  })
}

async function findBrowser(): Promise<FoundBrowser | undefined> {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (!isFile(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`)
    return { origin: 'CHROMIUM_PATH', executablePath: named }
  }
  const downloaded = chromium.executablePath()
  if (isFile(downloaded)) return { origin: 'playwright', executablePath: downloaded }
  const system = systemBrowsers().find(isFile)
  if (system !== undefined) return { origin: 'system', executablePath: system }
  return await carriedBrowser()
}

function systemBrowsers(): readonly string[] {
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

/** The package is built for a cloud function; its own arguments switch web security off and are not used. */
async function carriedBrowser(): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { default: carried } = await import('@sparticuz/chromium')
  const executablePath = await carried.executablePath()
  const root = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', '..')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string
  }
  // A bare Debian has no NSS: the package brings it for Amazon Linux, packed.
  const libraries = join(tmpdir(), `juanzong-chromium-${version}`)
  if (!existsSync(join(libraries, 'lib'))) {
    mkdirSync(libraries, { recursive: true })
    const tar = join(libraries, 'libraries.tar')
    writeFileSync(tar, brotliDecompressSync(readFileSync(join(root, 'bin', 'al2023.tar.br'))))
    execFileSync('tar', ['xf', tar, '-C', libraries])
  }
  const path = [process.env['LD_LIBRARY_PATH'], join(libraries, 'lib')].filter(Boolean).join(':')
  return {
    origin: '@sparticuz/chromium',
    executablePath,
    env: { ...process.env, LD_LIBRARY_PATH: path },
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

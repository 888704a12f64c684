import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from './find-browser.ts'

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the first browser there is; `undefined` where there is none. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const found = await findBrowser()
  if (!found) return undefined
  // Chromium's own sandbox refuses to work for the superuser.
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  return await chromium.launch({
    executablePath: found.executablePath,
    args: [...ARGUMENTS, ...(isRoot ? ['--no-sandbox'] : [])],
    ...(found.env && { env: found.env as Record<string, string> }),
  })
}

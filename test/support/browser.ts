import type { Browser } from 'playwright-core'
import { launchBrowser as launchFound } from '../../src/offline/pdf/launch-browser.ts'

const NO_BROWSER = `No Chromium was found. Any one of these is enough:
  npx playwright-core install chromium             (macOS, Windows, Linux)
  sudo apt-get install chromium fonts-noto-cjk     (Debian, Ubuntu)
  CHROMIUM_PATH=/path/to/chrome npm test           (a Chrome, Chromium or Edge that is already there)`

/** How long a page may take for one step: a busy machine is slow, and nothing fails for that alone. */
const PATIENCE = 240_000

let launched: Promise<Browser | undefined> | undefined

/** The browser of this worker, the one that `npm run pdf` would take; it is started once and ends with the worker. */
export async function openBrowser(): Promise<Browser> {
  launched ??= launchFound().then((found) => found && waitLonger(found))
  const browser = await launched
  if (!browser) throw new Error(NO_BROWSER)
  if (browser.isConnected()) return browser
  launched = undefined
  return await openBrowser()
}

/** Playwright's own limit of half a minute is replaced, in every context that is opened; a new page has one too. */
function waitLonger(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await newContext(options)
    context.setDefaultTimeout(PATIENCE)
    return context
  }
  return browser
}

/** Closes what a test file opened in it. */
export async function leaveBrowser(browser: Browser | undefined): Promise<void> {
  for (const context of browser?.contexts() ?? []) await context.close()
}

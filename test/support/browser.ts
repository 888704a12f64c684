import type { Browser } from 'playwright-core'
import { launchBrowser as launchFound } from '../../src/offline/pdf/launch-browser.ts'

const NO_BROWSER = `No Chromium was found. Any one of these is enough:
  npx playwright-core install chromium             (macOS, Windows, Linux)
  sudo apt-get install chromium fonts-noto-cjk     (Debian, Ubuntu)
  CHROMIUM_PATH=/path/to/chrome npm test           (a Chrome, Chromium or Edge that is already there)`

/** Starts the browser that `npm run pdf` would take. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await launchFound()
  if (!browser) throw new Error(NO_BROWSER)
  return browser
}

import type { Browser, Page } from 'playwright-core'
import { answerFromFolder, type ServedSite } from './answer-from-folder.ts'
import { launchBrowser } from './launch-browser.ts'

/** Takes pictures of pages of a finished site, as a reader sees them. */
export interface Camera {
  /** @returns the bytes of a JPEG */
  take(view: View): Promise<Uint8Array>
  close(): Promise<void>
}

export interface View {
  /** Below the site's root: `zh-hans/search/#q=河道`. */
  readonly path: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  readonly isDark?: boolean
  readonly isPrinted?: boolean
  /** The reader's choices, by the names of the reader tools: `{theme: 'sepia'}`. */
  readonly choices?: Readonly<Record<string, string>>
  /** What must be on the page before: `.hits li`. */
  readonly waitFor?: string
  /** Scrolled to the top of the window. */
  readonly scrollTo?: string
}

/** Of JPEG, 0 to 100: characters stay sharp. */
const QUALITY = 72

/** @returns `undefined` where there is no browser. */
export async function openCamera(site: ServedSite): Promise<Camera | undefined> {
  const browser = await launchBrowser()
  if (!browser) return undefined
  return {
    take: (view) => take(browser, site, view),
    close: () => browser.close(),
  }
}

async function take(browser: Browser, site: ServedSite, view: View): Promise<Uint8Array> {
  const { width, height, isDark, isPrinted, choices } = view
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  try {
    const root = await answerFromFolder(context, site)
    if (choices)
      await context.addInitScript(
        `localStorage.setItem('juanzong', ${JSON.stringify(JSON.stringify(choices))})`,
      )
    const page = await context.newPage()
    if (isPrinted) await page.emulateMedia({ media: 'print' })
    await page.goto(root + view.path, { waitUntil: 'load' })
    await settle(page, view)
    return await page.screenshot({ type: 'jpeg', quality: QUALITY })
  } finally {
    await context.close()
  }
}

async function settle(page: Page, { waitFor, scrollTo }: View): Promise<void> {
  if (waitFor !== undefined) await page.waitForSelector(waitFor)
  if (scrollTo !== undefined)
    await page.evaluate(`document.querySelector(${JSON.stringify(scrollTo)})?.scrollIntoView()`)
}

import { extname, join, normalize, sep } from 'node:path'
import type { BrowserContext, Route } from 'playwright-core'
import { readBytes } from '../../files/read-write.ts'
import { launchBrowser } from './launch-browser.ts'
import { setDates } from './set-dates.ts'

/** Prints pages of a finished site. */
export interface Printer {
  /**
   * A page as a tagged PDF with an outline, laid out by the site's own print style sheet.
   *
   * @param path below the site's root: `zh-hans/reports/x/`
   * @returns the bytes; `undefined` where the site has no such page
   */
  print(path: string, access: Access): Promise<Uint8Array | undefined>
  close(): Promise<void>
}

/** When the page was taken from the site. */
export interface Access {
  /** `2026-03-09`: also the date of the file, so that the same page of the same day is the same bytes. */
  readonly date: string
  /** As the foot of each page says it. */
  readonly say: Readonly<Record<'Hans' | 'Hant', string>>
}

export interface PrintedSite {
  readonly folder: string
  /** Where it stands below its host, `/` or `/archive/`. */
  readonly prefix: string
}

/** Nobody answers there: every request is answered from the folder. */
const HOST = 'http://site.invalid'

/** @returns `undefined` where there is no browser. */
export async function openPrinter(site: PrintedSite): Promise<Printer | undefined> {
  const browser = await launchBrowser()
  if (!browser) return undefined
  const context = await browser.newContext({ serviceWorkers: 'block' })
  await context.route('**/*', (route) => answer(route, site))
  return {
    print: async (path, access) =>
      readBytes(join(site.folder, path, 'index.html')) &&
      (await printPage(context, HOST + site.prefix + path, access)),
    close: () => browser.close(),
  }
}

async function printPage(
  context: BrowserContext,
  url: string,
  { date, say }: Access,
): Promise<Uint8Array> {
  const page = await context.newPage()
  try {
    await page.goto(url, { waitUntil: 'load' })
    // As text: the types of the browser's page are not known here.
    const { Hans, Hant } = say
    await page.evaluate(
      `document.documentElement.dataset.source += ' ' +
        (document.documentElement.lang.startsWith('zh-Hant') ? ${JSON.stringify(Hant)} : ${JSON.stringify(Hans)})`,
    )
    const bytes = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
    })
    return setDates(bytes, date)
  } finally {
    await page.close()
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

async function answer(route: Route, { folder, prefix }: PrintedSite): Promise<void> {
  const { origin, pathname } = new URL(route.request().url())
  const path = decodeURIComponent(pathname)
  const file = join(folder, normalize(path.slice(prefix.length - 1).replace(/\/$/, '/index.html')))
  const isInside = origin === HOST && path.startsWith(prefix) && file.startsWith(folder + sep)
  const bytes = isInside ? readBytes(file) : undefined
  if (!bytes) return await route.fulfill({ status: 404, body: '' })
  const contentType = TYPES[extname(file)]
  await route.fulfill({ body: Buffer.from(bytes), ...(contentType && { contentType }) })
}

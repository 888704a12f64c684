import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { readBytes } from '../../files/read-write.ts'
import { answerFromFolder, type ServedSite } from './answer-from-folder.ts'
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

/** @returns `undefined` where there is no browser. */
export async function openPrinter(site: ServedSite): Promise<Printer | undefined> {
  const browser = await launchBrowser()
  if (!browser) return undefined
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const root = await answerFromFolder(context, site)
  return {
    print: async (path, access) =>
      readBytes(join(site.folder, path, 'index.html')) &&
      (await printPage(context, root + path, access)),
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

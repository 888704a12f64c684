import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SearchRecord } from '../../src/search/search-record.ts'
import { RECORDS } from '../search/invented-records.ts'
import { makeSearchSite, type SearchSite } from '../search/make-search-site.ts'
import { launchBrowser } from '../support/browser.ts'
import { copyToDisk, type DiskCopy } from '../support/disk-copy.ts'
import { type Firefox, findFirefox, launchFirefox } from '../support/firefox.ts'
import { inventGrowingRecords } from '../support/invent-growing-records.ts'
import { makeRandom } from '../support/make-random.ts'
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts'

const REPORTS = 50
const SHARD = 25

let site: SearchSite
let served: ServedFolder
let disk: DiskCopy
let browser: Browser
let firefox: Firefox | undefined

const FIREFOX = findFirefox()
if (FIREFOX === undefined)
  console.warn('Skipped: no Firefox is here, the search was not tried in it from disk.')

const records: readonly SearchRecord[] = [...RECORDS, ...inventGrowingRecords(REPORTS)]
const questions = sampleQuestions(records, makeRandom(17))

beforeAll(async () => {
  site = await makeSearchSite(records, { mostInShard: SHARD })
  served = await serveFolder(site.folder)
  disk = await copyToDisk(site.folder)
  browser = await launchBrowser()
  if (FIREFOX !== undefined) firefox = await launchFirefox(FIREFOX)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await firefox?.close()
  await served?.close()
  disk?.remove()
  site?.remove()
})

/** What a person asks: pieces of text in both scripts, numbers, letters, one character, several terms, without a word. */
function sampleQuestions(all: readonly SearchRecord[], random: () => number): readonly string[] {
  const texts = all.flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)])
  const piece = (length: number): string => {
    for (;;) {
      const text = texts[Math.floor(random() * texts.length)]
      const own = (random() < 0.5 ? text?.Hans : text?.Hant) ?? ''
      const at = Math.floor(random() * own.length)
      const cut = own.slice(at, at + length)
      if (cut.length === length && cut.isWellFormed() && !/["“”「」『』＂\s#-]/.test(cut))
        return cut
    }
  }
  const asked = new Set<string>()
  const add = (count: number, make: () => string): void => {
    for (const end = asked.size + count; asked.size < end; )
      asked.add(`q=${encodeURIComponent(make())}`)
  }
  add(150, () => piece(2 + Math.floor(random() * 3)))
  add(40, () => piece(1))
  add(40, () => piece(6 + Math.floor(random() * 8)))
  add(40, () => `${piece(2)} ${piece(2)}`)
  add(30, () => `${piece(1)} -${piece(2)}`)
  add(20, () => `“${piece(3)}” ${piece(1)}`)
  for (const text of ['41.4亿元', '67%', 'app', '5G+智慧', '１.４亿', '桥旧了,路'])
    asked.add(`q=${encodeURIComponent(text)}`)
  const plain = [...asked]
  return [
    ...plain,
    ...plain.slice(0, 20).map((question) => `${question}&sort=date`),
    ...plain.slice(20, 40).map((question) => `${question}&year=2022&year=2020`),
    ...plain.slice(40, 50).map((question) => `${question}&view=lines-after`),
    'q=&year=2020',
  ]
}

/** Runs in the page: asks each question and gives what the page shows for it, word for word. */
const ASK_ALL = `
  const [questions] = args
  const list = document.querySelector('[data-search-results]')
  const lines = document.querySelector('#search-lines')
  const status = document.querySelector('#search-status')
  const shown = []
  for (const question of questions) {
    location.hash = '#' + question
    const query = decodeURIComponent(question.replace(/^q=|&.*$/g, '')).trim()
    for (let waited = 0; ; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 2))
      if (waited > 0 && list.dataset.query === query && list.dataset.state !== 'busy') break
      if (waited > 5000) throw new Error('No answer to ' + question)
    }
    shown.push([question, list.dataset.state, status.textContent,
      [...list.children, ...lines.children].map((item) => item.dataset.slug + ' ' + item.textContent).join('\\n')].join('\\n'))
  }
  return shown`

async function askAll(page: Page): Promise<readonly string[]> {
  return await page.evaluate(
    ([body, asked]) => {
      const AsyncFunction = (async () => {}).constructor as new (
        ...source: string[]
      ) => (...args: unknown[]) => Promise<readonly string[]>
      return new AsyncFunction('...args', body)(asked)
    },
    [ASK_ALL, questions] as const,
  )
}

test('there are 300 questions and more, and shards', () => {
  expect(questions.length).toBeGreaterThan(300)
  expect(site.summary.shards).toBeGreaterThan(1)
})

describe.each(['hans', 'hant'])('on the %s page', (script) => {
  const path = `zh-${script}/search/`
  let online: readonly string[]
  beforeAll(async () => {
    // The page's own policy forbids code in texts, which is how the questions are asked here.
    const context = await browser.newContext({ bypassCSP: true })
    const page = await context.newPage()
    await page.goto(served.url + path)
    online = await askAll(page)
    await context.close()
  }, 240_000)

  test('most questions find something', () => {
    const found = online.filter((shown) => shown.includes('report-'))
    expect(found.length).toBeGreaterThan(questions.length / 2)
  })

  test('Chromium finds the same from disk, in the same order, and complains of nothing', async () => {
    const context = await browser.newContext({ bypassCSP: true })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${disk.url}${path}index.html`)
    expect(await askAll(page)).toEqual(online)
    expect(complaints).toEqual([])
    await context.close()
  }, 240_000)

  test('under the page’s own policy the search runs from disk too', async () => {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(`${disk.url}${path}index.html#q=${encodeURIComponent('老旧小区改造')}`)
    await page.waitForSelector('[data-slug="2024-liupu-annual"]')
    expect(await page.getAttribute('[data-slug="2024-liupu-annual"] ul a', 'href')).toBe(
      '../reports/2024-liupu-annual/index.html#p2',
    )
    expect(complaints).toEqual([])
    await page.close()
  })

  test.skipIf(FIREFOX === undefined)(
    'Firefox finds the same from disk, in the same order, and complains of nothing',
    async () => {
      await firefox?.open(`${disk.url}${path}index.html`)
      expect(await firefox?.run(ASK_ALL, questions)).toEqual(online)
      expect(await firefox?.runInBrowser(READ_COMPLAINTS)).toEqual([])
    },
    240_000,
  )
})

test.skipIf(FIREFOX === undefined)(
  'Firefox’s policy for files is the one that readers have',
  async () => {
    expect(
      await firefox?.runInBrowser(
        `const name = 'security.fileuri.strict_origin_policy'
         return [Services.prefs.getBoolPref(name), Services.prefs.prefHasUserValue(name)]`,
      ),
    ).toEqual([true, false])
  },
)

/** What Firefox’s console holds of pages from disk: errors, and what scripts wrote. */
const READ_COMPLAINTS = `
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage)
  const written = storage.getEvents().filter((event) => event.filename.startsWith('file:')).map((event) => event.arguments.join(' '))
  const errors = Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith('file:'))
    .map((message) => message.errorMessage)
  return [...written, ...errors]`

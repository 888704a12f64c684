import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SearchRecord } from '../../src/search/search-record.ts'
import { RECORDS } from '../search/invented-records.ts'
import { makeSearchSite, type SearchSite } from '../search/make-search-site.ts'
import { ASK_ALL, askAll, READ_COMPLAINTS, sampleQuestions } from '../support/ask-search.ts'
import { leaveBrowser, openBrowser } from '../support/browser.ts'
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
  browser = await openBrowser()
  if (FIREFOX !== undefined) firefox = await launchFirefox(FIREFOX)
}, 180_000)
afterAll(async () => {
  await leaveBrowser(browser)
  await firefox?.close()
  await served?.close()
  disk?.remove()
  site?.remove()
})

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
    online = await askAll(page, questions)
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
    expect(await askAll(page, questions)).toEqual(online)
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

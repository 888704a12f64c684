import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { offline } from '../../src/commands/offline.ts'
import { toSearchRecords } from '../../src/exports/to-search-records.ts'
import { listTree } from '../../src/files/list-tree.ts'
import { ASK_ALL, askAll, READ_COMPLAINTS, sampleQuestions } from '../support/ask-search.ts'
import { leaveBrowser, openBrowser } from '../support/browser.ts'
import { type Firefox, findFirefox, launchFirefox } from '../support/firefox.ts'
import { keepTerminal } from '../support/make-content.ts'
import { makeRandom } from '../support/make-random.ts'
import { openSampleSite } from '../support/sample-site.ts'
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts'
import { unpackZip } from '../support/unpack-zip.ts'

/** How many questions online and from disk are compared: `QUERIES=300` asks all there are. */
const QUERIES = Number(process.env['QUERIES'] ?? 14)
const FIREFOX = findFirefox()
if (FIREFOX === undefined)
  console.warn('Skipped: no Firefox is here, the offline copy was not opened in it.')

let home: string
let site: string
let zip: string
/** Where the copy was unpacked: its path has a space and Han characters. */
let folder: string
let questions: readonly string[]
let served: ServedFolder
let browser: Browser
let firefox: Firefox | undefined

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'juanzong-offline-'))
  site = await openSampleSite()
  zip = join(home, 'archive.zip')
  const terminal = keepTerminal()
  const made = await offline({ content: 'content', site, out: zip }, terminal)
  expect(made, terminal.said.join('\n')).toBe(0)
  folder = join(home, '离线 副本')
  await unpackZip(zip, folder)
  const { archive } = await loadArchive('content')
  if (!archive) throw new Error('The sample archive has errors.')
  const all = sampleQuestions(toSearchRecords(archive), makeRandom(23))
  const step = Math.max(1, Math.floor(all.length / QUERIES))
  questions = all.filter((_, i) => i % step === 0)
  served = await serveFolder(site)
  browser = await openBrowser()
  if (FIREFOX !== undefined) firefox = await launchFirefox(FIREFOX)
})
afterAll(async () => {
  await leaveBrowser(browser)
  await firefox?.close()
  await served?.close()
  rmSync(home, { recursive: true, force: true })
})

const urlOf = (path: string): string => pathToFileURL(join(folder, 'archive', path)).href
const REPORT = 'data/zh-hans/reports/2024-liupu-annual/index.html'

/** Runs in the page: reads on to its middle, goes to the switch by key, and gives the block that is read. */
const READ_ON = `(() => {
  const blocks = [...document.querySelectorAll('.text > [id]:not(.note)')]
  const block = blocks[Math.floor(blocks.length / 2)]
  block.scrollIntoView({ behavior: 'instant' })
  document.querySelector('.script a[hreflang="zh-Hant"]').focus({ preventScroll: true })
  return block.id
})()`

/** Of each kind of page one, in each script: `zh-hans/reports/…/index.html`, `zh-hans/years/…/index.html` … */
function onePageOfEachKind(): readonly string[] {
  const kinds = new Map<string, string>()
  for (const path of listTree(join(folder, 'archive'))) {
    if (!path.endsWith('.html')) continue
    const kind = path.replace(/^(data\/zh-han[st]\/[a-z]+\/)[^/]+(?=\/)/, '$1*')
    if (!kinds.has(kind)) kinds.set(kind, path)
  }
  return [...kinds.values()]
}

async function listen(context: BrowserContext): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // The next page was opened before the last had its icon.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason}: ${request.url()}`)
  })
  return { page, complaints }
}

test('every address in every page leads to a file of the copy, and to a place that is there', () => {
  const bag = join(folder, 'archive')
  const files = new Set(listTree(bag))
  const ids = new Map<string, ReadonlySet<string>>()
  const idsOf = (path: string): ReadonlySet<string> => {
    const known = ids.get(path)
    if (known) return known
    const text = readFileSync(join(bag, path), 'utf8')
    const found = new Set([...text.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id]) => id ?? ''))
    ids.set(path, found)
    return found
  }
  const wrong: string[] = []
  let followed = 0
  for (const path of files) {
    if (!path.endsWith('.html') || path === 'verify.html') continue
    const text = readFileSync(join(bag, path), 'utf8')
    for (const [, link = ''] of text.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      if (/^(?:https?|mailto|data):/.test(link)) continue
      const [, way = '', id = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(link) ?? []
      const target = way === '' ? path : posix.join(dirname(path), way)
      followed++
      const isThere = files.has(target) && (id === '' || idsOf(target).has(decodeURIComponent(id)))
      if (!isThere) wrong.push(`${path}: ${link}`)
    }
  }
  expect(wrong).toEqual([])
  expect(followed).toBeGreaterThan(3000)
})

describe('Chromium', () => {
  test('opens a page of each kind, and complains of nothing', async () => {
    const paths = onePageOfEachKind()
    expect(paths.length).toBeGreaterThan(20)
    const context = await browser.newContext()
    const { page, complaints } = await listen(context)
    for (const path of paths) {
      await page.goto(urlOf(path))
      expect(await page.title(), path).not.toBe('')
      expect(await page.locator('body').textContent(), path).not.toBe('')
    }
    expect(complaints).toEqual([])
    await context.close()
  })

  test('leads from the first page to the archive, through a search, to a report', async () => {
    const context = await browser.newContext()
    const { page, complaints } = await listen(context)
    await page.goto(urlOf('index.html'))
    await page.click('a[href="data/index.html"]')
    await page.click('a[hreflang="zh-Hans"]')
    expect(page.url()).toBe(urlOf('data/zh-hans/index.html'))
    await page.fill('main #q', '加装电梯')
    await page.press('main #q', 'Enter')
    await page.waitForSelector('[data-search-results] [data-slug]')
    expect(page.url()).toContain('/zh-hans/search/index.html#q=')
    await page.locator('[data-search-results] [data-slug] a').first().click()
    await page.waitForSelector('.text mark')
    expect(page.url()).toMatch(/zh-hans\/reports\/[\w-]+\/index\.html/)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('finds what the site finds online, in the same order', async () => {
    for (const script of ['hans', 'hant']) {
      // The page's own policy forbids code in texts, which is how the questions are asked here.
      const context = await browser.newContext({ bypassCSP: true })
      const { page, complaints } = await listen(context)
      await page.goto(`${served.url}zh-${script}/search/`)
      const online = await askAll(page, questions)
      expect(online.filter((shown) => shown.includes('20')).length).toBeGreaterThan(QUERIES / 2)
      await page.goto(urlOf(`data/zh-${script}/search/index.html`))
      expect(await askAll(page, questions)).toEqual(online)
      if (script === 'hans') onlineHans = online
      expect(complaints).toEqual([])
      await context.close()
    }
  })

  test('filters, and gives the places of a word as a table', async () => {
    const context = await browser.newContext()
    const { page, complaints } = await listen(context)
    await page.goto(`${urlOf('data/zh-hans/search/index.html')}#q=${encodeURIComponent('改造')}`)
    await page.waitForSelector('[data-search-results] [data-slug]')
    const before = await page.locator('[data-search-results] [data-slug]').count()
    await page.goto(
      `${urlOf('data/zh-hans/search/index.html')}#q=${encodeURIComponent('改造')}&year=2024&view=lines`,
    )
    await page.waitForSelector('#search-lines [data-slug]')
    const slugs = await page
      .locator('#search-lines [data-slug]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-slug')))
    expect(slugs.every((slug) => slug?.startsWith('2024'))).toBe(true)
    expect(before).toBeGreaterThan(1)
    const saved = page.waitForEvent('download')
    await page.click('#search-download')
    const csv = readFileSync(await (await saved).path(), 'utf8')
    expect(csv.split('\n').length).toBeGreaterThan(slugs.length)
    expect(csv).toContain('改造')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('keeps the place when the script is switched, and opens both side by side', async () => {
    const context = await browser.newContext()
    const { page, complaints } = await listen(context)
    await page.goto(urlOf(REPORT))
    const id = await page.evaluate<string>(READ_ON)
    await page.keyboard.press('Enter')
    await page.waitForURL(/zh-hant/)
    expect(page.url()).toBe(`${urlOf(REPORT.replace('hans', 'hant'))}#${id}`)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant')
    await page.locator('[data-parallel]').first().click()
    await page.waitForURL(/parallel\/index\.html/)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('has the reader’s tools', async () => {
    const context = await browser.newContext()
    const { page, complaints } = await listen(context)
    await page.goto(urlOf(REPORT))
    await page.click('.tool')
    await page.check('[name="size"][value="125"]', { force: true })
    expect(await page.locator('html').getAttribute('data-size')).toBe('125')
    await page.goto(urlOf('data/zh-hant/index.html'))
    expect(await page.locator('html').getAttribute('data-size')).toBe('125')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('verifies a folder and a zip on the page that comes with them', async () => {
    const touched = join(home, 'touched')
    await unpackZip(zip, touched)
    const bag = join(touched, 'archive')
    const context = await browser.newContext({ locale: 'en' })
    const { page, complaints } = await listen(context)
    await page.goto(pathToFileURL(join(bag, 'verify.html')).href)
    await page.setInputFiles('#folder', touched)
    await page.waitForSelector('[data-state="whole"]')
    expect(await page.textContent('#result')).toMatch(/^Whole: all \d+ files/)
    await page.click('button[lang="zh-Hant"]')
    expect(await page.textContent('#result')).toMatch(/^完整無誤/)
    const checksum = await page.textContent('#sum')
    await page.setInputFiles('#zip', zip)
    await page.waitForSelector('[data-state="whole"]')
    expect(await page.textContent('#sum')).toBe(checksum)

    writeFileSync(join(bag, REPORT), 'x')
    writeFileSync(join(bag, 'data/extra.html'), 'x')
    rmSync(join(bag, 'data/index.html'))
    await page.setInputFiles('#folder', bag)
    await page.waitForSelector('[data-state="broken"]')
    expect(await page.locator('#faults li').allTextContents()).toEqual([
      '清單之外  data/extra.html',
      '缺少  data/index.html',
      `被改動或損壞  ${REPORT}`,
    ])
    const cut = join(home, 'cut.zip')
    writeFileSync(cut, readFileSync(zip).subarray(0, 100_000))
    await page.setInputFiles('#zip', cut)
    await page.waitForSelector('[data-state="none"]')
    expect(complaints).toEqual([])
    await context.close()
  })
})

let onlineHans: readonly string[] = []

describe.skipIf(FIREFOX === undefined)('Firefox', () => {
  test('opens a page of each kind, and complains of nothing', async () => {
    for (const path of onePageOfEachKind()) {
      await firefox?.open(urlOf(path))
      const said = await firefox?.run<string>('return document.title + document.body.innerText')
      expect(said, path).not.toBe('')
    }
    expect(await firefox?.runInBrowser(READ_COMPLAINTS)).toEqual([])
  })

  test('finds what the site finds online, in the same order', async () => {
    await firefox?.open(urlOf('data/zh-hans/search/index.html'))
    expect(onlineHans.length).toBe(questions.length)
    expect(await firefox?.run(ASK_ALL, questions)).toEqual(onlineHans)
    expect(await firefox?.runInBrowser(READ_COMPLAINTS)).toEqual([])
  })

  test('keeps the place when the script is switched, and has the reader’s tools', async () => {
    await firefox?.open(urlOf(REPORT))
    const [id, href] =
      (await firefox?.run<readonly string[]>(`
      const size = document.querySelector('[name="size"][value="125"]')
      size.checked = true
      size.dispatchEvent(new Event('change', { bubbles: true }))
      if (document.documentElement.dataset.size !== '125') throw new Error('No size')
      const id = ${READ_ON}
      return [id, document.querySelector('.script a[hreflang="zh-Hant"]').href]`)) ?? []
    expect(href).toBe(`${urlOf(REPORT.replace('hans', 'hant'))}#${id}`)
    await firefox?.open(href ?? '')
    expect(
      await firefox?.run<boolean>('return document.getElementById(args[0]) !== null', id),
    ).toBe(true)
    expect(await firefox?.runInBrowser(READ_COMPLAINTS)).toEqual([])
  })

  test('verifies a zip on the page that comes with it', async () => {
    await firefox?.open(urlOf('verify.html'))
    await firefox?.chooseFile('#zip', zip)
    const state = await firefox?.run<string>(`
      const result = document.querySelector('#result')
      for (let i = 0; i < 3000 && !['whole', 'broken', 'none'].includes(result.dataset.state); i++)
        await new Promise((resolve) => setTimeout(resolve, 20))
      return result.dataset.state + ' ' + document.querySelector('#sum').textContent`)
    expect(state).toMatch(/^whole [0-9a-f]{64}$/)
    expect(await firefox?.runInBrowser(READ_COMPLAINTS)).toEqual([])
  })
})

import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeReports } from '../../scripts/bench/make-reports.ts'
import { countHan } from '../../src/text/han.ts'
import { leaveBrowser, openBrowser } from '../support/browser.ts'
import { runBuild } from '../support/run-build.ts'
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts'

/** What a page may weigh and how still it stands: measured on the sample archive and one report of 10,000 characters. */

const KB = 1000
const LONG = '2023-long-annual'
const home = mkdtempSync(join(tmpdir(), 'budgets-'))
const site = join(home, 'site')
let served: ServedFolder
let browser: Browser

beforeAll(async () => {
  const content = join(home, 'content')
  cpSync('content', content, { recursive: true })
  const body = makeLongBody()
  expect(countHan(body)).toBeGreaterThan(10_000)
  writeFileSync(
    join(content, 'reports', `${LONG}.md`),
    `---\ntitle: 柳浦街道2023年工作长卷\ndate: 2023-12-30\nagency: 柳浦街道\n---\n\n${body}`,
  )
  const built = await runBuild({ content, out: site, proof: '0' })
  expect(built.code, built.said).toBe(0)
  served = await serveFolder(realpathSync(site))
  browser = await openBrowser()
})
afterAll(async () => {
  await leaveBrowser(browser)
  await served?.close()
  rmSync(home, { recursive: true, force: true })
})

/** Paragraphs of the sample's own reports in a new order, with other numbers, until there is enough. */
function makeLongBody(): string {
  const bodies = readdirSync('content/reports')
    .sort()
    .map((name) => readFileSync(`content/reports/${name}`, 'utf8').replace(/^---\n.*?\n---\n/s, ''))
  const reports = makeReports(5, bodies, ['柳浦街道'])
  return reports.map((report) => report.body).join('\n')
}

describe('what is sent, as a host compresses it', () => {
  test.each(['hans', 'hant'])(
    'the %s page of a report of 10,000 characters: at most 60 KB',
    (script) => {
      expect(weigh(`zh-${script}/reports/${LONG}/index.html`)).toBeLessThan(60 * KB)
    },
  )

  test('the style sheet: at most 12 KB', () => {
    expect(weigh(findAsset('site', 'css'))).toBeLessThan(12 * KB)
  })

  test('the scripts of a page, before search is used: at most 10 KB', () => {
    expect(weigh(findAsset('reader', 'js')) + weigh(findAsset('page', 'js'))).toBeLessThan(10 * KB)
  })
})

describe('nothing moves while a page is loaded', () => {
  test.each([
    'zh-hans/',
    `zh-hans/reports/${LONG}/`,
    'zh-hant/reports/2024-liupu-annual/',
    'zh-hans/catalogue/',
    'zh-hans/search/',
    'zh-hant/search/#q=社区',
    'zh-hans/about/',
  ])('%s', async (path) => {
    for (const width of [390, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 844 } })
      await noteShifts(page)
      await page.goto(served.url + path)
      if (path.includes('#q')) await page.waitForSelector('[data-search-results] li')
      await page.evaluate(DRAWN)
      expect(await page.evaluate('shifts'), `at ${width}`).toEqual([])
      await page.close()
    }
  })

  test('a page that moves would be noticed', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await noteShifts(page)
    await page.goto(`${served.url}zh-hans/`)
    await page.evaluate('document.querySelector("main").style.marginTop = "200px"')
    await page.waitForFunction('shifts.length > 0')
    expect(await page.evaluate('shifts')).not.toEqual([])
    await page.close()
  })
})

/** Until all that was loaded is drawn, and what moved is noted. */
const DRAWN = `document.fonts.ready.then(async () => {
  for (let i = 0; i < 4; i++) await new Promise((resolve) => requestAnimationFrame(resolve))
})`

async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(`
    window.shifts = []
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, value, sources } of list.getEntries())
        if (!hadRecentInput)
          shifts.push([value, ...sources.map(({ node }) => node && (node.id || node.className || node.nodeName))])
    }).observe({ type: 'layout-shift', buffered: true })`)
}

function weigh(path: string): number {
  return gzipSync(readFileSync(join(site, path))).length
}

function findAsset(name: string, ending: string): string {
  const found = readdirSync(join(site, 'assets')).filter(
    (file) => file.startsWith(`${name}-`) && file.endsWith(`.${ending}`),
  )
  expect(found).toHaveLength(1)
  return `assets/${found[0]}`
}

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventRecord } from '../search/invented-records.ts'
import { makeSearchSite, type SearchSite } from '../search/make-search-site.ts'
import { leaveBrowser, openBrowser } from '../support/browser.ts'
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts'
import { askPage } from './ask-page.ts'

let site: SearchSite
let served: ServedFolder
let browser: Browser
let page: Page

/** Every Han character of a row of the code table once, so that words beginning with 一 fill several chunks. */
const ROW = Array.from({ length: 3000 }, (_, i) => String.fromCodePoint(0x4e01 + i))

beforeAll(async () => {
  const records = Array.from({ length: 120 }, (_, i) =>
    inventRecord(`report-${i}`, `第${i}号报告`, [
      '全部报告都有这句话。',
      ROW.slice(i * 25, i * 25 + 25)
        .map((character) => `一${character}`)
        .join('、'),
    ]),
  )
  const odd = inventRecord('odd', 'Ⅻ号𠮷野家', [
    '한국과 ハンカチ、café、人々、葛\u{E0100}城、〇〇七、⑴甲⑵乙。',
  ])
  site = await makeSearchSite([...records, odd])
  served = await serveFolder(site.folder)
  browser = await openBrowser()
  page = await browser.newPage()
  await page.goto(`${served.url}zh-hans/search/`)
})
afterAll(async () => {
  await leaveBrowser(browser)
  await served?.close()
  site?.remove()
})

test('fifty results are shown, then more', async () => {
  const shown = await askPage(page, '这句话')
  expect(shown).toMatchObject({ total: 120, status: '120篇，先列最相关的50篇' })
  expect(shown.slugs).toHaveLength(50)
  await page.click('#search-more')
  await expect.poll(() => page.locator('[data-slug]').count()).toBe(100)
  expect(await page.evaluate(() => document.activeElement?.closest('li')?.dataset['slug'])).toBe(
    await page.locator('[data-slug]').nth(50).getAttribute('data-slug'),
  )
  await page.click('#search-more')
  await expect.poll(() => page.textContent('#search-status')).toBe('120篇，120处，先列最相关的')
  expect(await page.isVisible('#search-more')).toBe(false)
  const slugs = await page
    .locator('[data-slug]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['slug']))
  expect(new Set(slugs).size).toBe(120)
})

test('one character is found in all reports, though its words lie in many parts of the index', async () => {
  expect((await askPage(page, '一')).total).toBe(120)
})

test.each([
  ['𠮷野', 'odd'],
  ['xii号', 'odd'],
  ['한국과', 'odd'],
  ['ﾊﾝｶﾁ', 'odd'],
  ['CAFE', 'odd'],
  ['人々', 'odd'],
  ['葛城', 'odd'],
  ['〇七', 'odd'],
  ['甲', 'odd'],
])('%s is found', async (query, slug) => {
  const { slugs } = await askPage(page, query)
  expect(slugs).toContain(slug)
})

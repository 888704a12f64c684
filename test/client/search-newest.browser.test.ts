import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { inventRecord } from '../search/invented-records.ts'
import { makeSearchSite, type SearchSite } from '../search/make-search-site.ts'
import { leaveBrowser, openBrowser } from '../support/browser.ts'
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts'
import { askPage, readAnswer } from './ask-page.ts'

/*
 * A large archive in two shards: the newer one is shown while the older one loads. The older reports say the word in
 * their titles, so that the whole answer has another order.
 */
let site: SearchSite
let served: ServedFolder
let browser: Browser
let page: Page
let release: () => void

beforeAll(async () => {
  const newer = Array.from({ length: 8 }, (_, i) =>
    inventRecord(`2024-report-${i}`, `第${i}号报告`, ['水岸书香在此。', '新近之事。']),
  )
  const older = Array.from({ length: 8 }, (_, i) =>
    inventRecord(`2010-report-${i}`, `水岸书香第${i}号`, ['水岸书香在此。', '往年之事。']),
  )
  site = await makeSearchSite([...newer, ...older], { mostInShard: 8 })
  served = await serveFolder(site.folder)
  browser = await openBrowser()
})
afterAll(async () => {
  await leaveBrowser(browser)
  await served?.close()
  site?.remove()
})
beforeEach(async () => {
  const context = await browser.newContext()
  page = await context.newPage()
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await context.route('**/search/1/**', async (route) => {
    await released
    await route.continue()
  })
  await page.goto(`${served.url}zh-hans/search/`)
  served.requests.splice(0)
})
afterEach(async () => {
  release()
  await page.context().close()
})

const begin = async (hash: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}
const list = () => page.locator('[data-search-results]')
const slugs = (): Promise<readonly string[]> =>
  page
    .locator('[data-slug]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['slug'] ?? ''))

test('the newest reports are shown while the older ones load, and say that they are not all', async () => {
  await begin('#q=书香')
  await expect.poll(() => page.textContent('#search-status')).toContain('还在检索更早的报告')
  expect(await list().getAttribute('data-state')).toBe('busy')
  expect(await list().getAttribute('data-total')).toBe('')
  const newest = await slugs()
  expect(newest).toHaveLength(5)
  for (const slug of newest) expect(slug).toMatch(/^2024-/)
  expect(served.requests.filter(({ path }) => path.startsWith('/search/1/index/'))).toEqual([])

  release()
  const whole = await readAnswer(page, '书香')
  expect(whole).toMatchObject({ state: 'ready', total: 16, status: '16篇，24处，先列最相关的' })
  expect(new Set(whole.slugs).size).toBe(16)
  for (const slug of whole.slugs.slice(0, 8)) expect(slug).toMatch(/^2010-/)
})

test('a word that only older reports have is found', async () => {
  release()
  expect((await askPage(page, '往年')).total).toBe(8)
})

test('a reader whose keys are on a report finds them there in the whole list', async () => {
  await begin('#q=书香')
  await expect.poll(async () => (await slugs()).length).toBe(5)
  const [first] = await slugs()
  await page.locator('[data-slug] h2 a').first().focus()
  release()
  await readAnswer(page, '书香')
  const at = await page.evaluate(() => document.activeElement?.closest('li')?.dataset['slug'])
  expect(at).toBe(first)
})

test('a newer question does not wait for the older reports of the last', async () => {
  await begin('#q=书香')
  await expect.poll(async () => (await slugs()).length).toBe(5)
  await begin('#q=新近')
  release()
  expect((await readAnswer(page, '新近')).total).toBe(8)
})

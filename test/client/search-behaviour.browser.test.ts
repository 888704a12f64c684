import { cpSync, rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { RECORDS, toHant } from '../search/invented-records.ts'
import { makeSearchSite, type SearchSite } from '../search/make-search-site.ts'
import { leaveBrowser, openBrowser } from '../support/browser.ts'
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts'
import { askPage, readAnswer } from './ask-page.ts'

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; img-src data:"

let site: SearchSite
let served: ServedFolder
let browser: Browser
let page: Page
let complaints: string[]

beforeAll(async () => {
  site = await makeSearchSite(RECORDS)
  served = await serveFolder(site.folder, { 'content-security-policy': POLICY })
  browser = await openBrowser()
})
afterAll(async () => {
  await leaveBrowser(browser)
  await served?.close()
  site?.remove()
})
beforeEach(async () => {
  page = await browser.newPage()
  complaints = []
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
})
afterEach(async () => await page.close())

const open = async (script: 'hans' | 'hant', rest = ''): Promise<void> => {
  await page.goto(`${served.url}zh-${script}/search/${rest}`)
}

test('nothing of the index is loaded before a query, and nothing is complained of after', async () => {
  served.requests.splice(0)
  await open('hans')
  await page.waitForLoadState('networkidle')
  expect(served.requests.filter(({ path }) => path.startsWith('/search/'))).toEqual([])
  expect((await askPage(page, '老旧小区')).total).toBe(2)
  expect(served.requests.some(({ path }) => path.startsWith('/search/index/'))).toBe(true)
  expect(complaints).toEqual([])
  expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans')
})

test('a result shows the whole phrase in the reader’s script, its section, and a link to the paragraph', async () => {
  await open('hant')
  await askPage(page, '老旧小区改造')
  const item = page.locator('[data-slug="2024-liupu-annual"]')
  expect(await item.locator('h2 a').getAttribute('href')).toBe('../reports/2024-liupu-annual/')
  expect(await item.locator('.meta').textContent()).toBe(
    '柳浦街道 · 年度總結 · 2024年12月20日 · 3處',
  )
  expect(
    await item.locator('ul a').evaluateAll((links) => links.map((a) => a.getAttribute('href'))),
  ).toEqual(['../reports/2024-liupu-annual/#p2', '../reports/2024-liupu-annual/#p4'])
  expect(await item.locator('.where').allTextContents()).toEqual([
    '一、2024年工作總結 · 第2段',
    '二、2025年工作思路 · 第4段',
  ])
  expect(new Set(await item.locator('mark').allTextContents())).toEqual(new Set(['老舊小區改造']))
  expect(await item.locator('.q').last().textContent()).toBe(
    toHant(
      '启动5个老旧小区改造,先选管理组织,再定改造方案。“银龄理发铺”为老人理头发,头发理得好,人也精神。',
    ),
  )
  expect(complaints).toEqual([])
})

test('a found heading says what it is', async () => {
  await open('hans')
  await askPage(page, '工作思路')
  expect(await page.locator('.where').allTextContents()).toEqual(['小标题'])
  expect(await page.locator('ul a').getAttribute('href')).toMatch(/#s2$/)
})

test('a title is marked too', async () => {
  await open('hans')
  await askPage(page, '党员大会')
  expect(await page.locator('h2 mark').allTextContents()).toEqual(['党员大会'])
})

test('a report with the words in its title comes first', async () => {
  await open('hans')
  const { slugs } = await askPage(page, '石桥')
  expect(slugs[0]).toBe('2023-shiqiao-annual')
})

test('a form without scripts leaves ?q=, which becomes #q=', async () => {
  await open('hans', `?q=${encodeURIComponent('老旧小区')}`)
  expect((await readAnswer(page, '老旧小区')).total).toBe(2)
  expect(new URL(page.url()).search).toBe('')
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#q=老旧小区')
  expect(await page.inputValue('#q')).toBe('老旧小区')
})

test('back and forward bring back the queries that were sent', async () => {
  await open('hans')
  for (const query of ['电梯', '石板']) {
    await page.fill('#q', query)
    await page.press('#q', 'Enter')
    await readAnswer(page, query)
  }
  await page.goBack()
  expect((await readAnswer(page, '电梯')).total).toBe(2)
  expect(await page.inputValue('#q')).toBe('电梯')
  await page.goForward()
  expect((await readAnswer(page, '石板')).total).toBe(1)
})

test('what is only typed leaves one entry in the history, not one for each letter', async () => {
  await open('hans')
  const before = await page.evaluate(() => history.length)
  for (const query of ['电', '电梯', '电梯加']) {
    await page.fill('#q', query)
    await readAnswer(page, query)
  }
  expect(await page.evaluate(() => history.length)).toBe(before + 1)
})

test('letters of an input method that is still composing are no query', async () => {
  await page.clock.install()
  await open('hans')
  const session = await page.context().newCDPSession(page)
  await page.focus('#q')
  await session.send('Input.imeSetComposition', { selectionStart: 3, selectionEnd: 3, text: 'dia' })
  await page.clock.fastForward(10_000)
  expect(await page.getAttribute('[data-search-results]', 'data-query')).toBe('')
  await session.send('Input.insertText', { text: '电梯' })
  expect((await readAnswer(page, '电梯')).total).toBe(2)
})

test('an older answer that comes late does not overwrite a newer one', async () => {
  await open('hans')
  await askPage(page, '会')
  let release = (): void => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  let isHeld = false
  await page.route('**/text/**', async (route) => {
    if (!isHeld && route.request().url().includes('dongli')) {
      isHeld = true
      await released
    }
    await route.continue()
  })
  const asked = page.waitForRequest(/\/text\/.*dongli/)
  await page.evaluate(() => {
    location.hash = '#q=预约'
  })
  const request = await asked
  expect((await askPage(page, '石板')).slugs).toEqual(['2021-qinglan-news'])
  const late = page.waitForResponse((response) => response.request() === request)
  release()
  await (await late).finished()
  expect((await readAnswer(page, '石板')).slugs).toEqual(['2021-qinglan-news'])
  // What the page does with the late answer, it has done when it has drawn twice.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
  expect((await readAnswer(page, '石板')).slugs).toEqual(['2021-qinglan-news'])
})

test('without a network the page says so and tries again when asked', async () => {
  await open('hans')
  await page.context().setOffline(true)
  const failed = await askPage(page, '电梯')
  expect(failed).toMatchObject({ state: 'error', slugs: [] })
  expect(failed.status).toContain('检索没有成功')
  await page.context().setOffline(false)
  await page.click('#search-status button')
  expect((await readAnswer(page, '电梯')).total).toBe(2)
})

test('a part of the index that does not load is an error, not “nothing found”', async () => {
  await open('hans')
  await askPage(page, '、')
  await page.route('**/search/index/**', (route) => route.abort())
  await page.route('**/search/settings.json', (route) => route.abort())
  expect((await askPage(page, '电梯')).state).toBe('error')
})

test('an engine that did not load is loaded when asked again', async () => {
  await page.route('**/search/pagefind.js', (route) => route.abort(), { times: 1 })
  await open('hans')
  expect((await askPage(page, '电梯')).state).toBe('error')
  await page.click('#search-status button')
  expect((await readAnswer(page, '电梯')).total).toBe(2)
})

test('a page that was opened before the site was published anew finds what is new', async () => {
  const old = await makeSearchSite(RECORDS.slice(1))
  const host = await serveFolder(old.folder)
  await page.goto(`${host.url}zh-hans/search/`)
  expect((await askPage(page, '银龄')).state).toBe('empty')
  rmSync(`${old.folder}/search`, { recursive: true })
  cpSync(`${site.folder}/search`, `${old.folder}/search`, { recursive: true })
  expect((await askPage(page, '银龄理发铺')).slugs).toEqual(['2024-liupu-annual'])
  await host.close()
  old.remove()
})

test('what is not found is said with the query', async () => {
  await open('hant')
  expect(await askPage(page, '地鐵')).toMatchObject({
    state: 'empty',
    total: 0,
    status: '沒有找到「地鐵」。可以少寫幾個字，或者換一種說法。',
  })
})

test('a query is text: markup in it stays text', async () => {
  await open('hans', `#q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
  const shown = await readAnswer(page, '<img src=x onerror=alert(1)>')
  expect(shown.status).toContain('<img src=x')
  expect(await page.locator('#search-status img').count()).toBe(0)
})

test('the keyboard goes to the box, to the results and back', async () => {
  await open('hans')
  await askPage(page, '电梯')
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q')
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.closest('h2') !== null)).toBe(true)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Escape')
  expect(await page.inputValue('#q')).toBe('')
  await readAnswer(page, '')
})

test('filters narrow the results, count what each would leave, and are in the address', async () => {
  await open('hans')
  expect(await page.isVisible('#search-filters')).toBe(true)
  await askPage(page, '街道')
  const counts = (): Promise<readonly string[]> =>
    page.locator('#search-filters .n').allTextContents()
  expect(await counts()).toEqual(['1', '1', '1', '1', '3', '1'])
  await page.check('[value="2023"]')
  await readAnswer(page, '街道')
  expect(await page.locator('[data-slug]').count()).toBe(1)
  // Years widen one another, kinds narrow.
  expect(await counts()).toEqual(['1', '1', '1', '1', '1', '0'])
  expect(await page.isDisabled('[value="speech"]')).toBe(true)
  await page.check('[value="2024"]')
  expect((await readAnswer(page, '街道')).total).toBe(2)
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#q=街道&year=2024&year=2023')
  await page.goBack()
  expect((await readAnswer(page, '街道')).total).toBe(1)
  expect(await page.isChecked('[value="2024"]')).toBe(false)
  await page.click('[type=reset]')
  await expect.poll(async () => (await readAnswer(page, '街道')).total).toBe(4)
})

test('the page says how the other script writes the query', async () => {
  await open('hans')
  await askPage(page, '老旧小区 电梯')
  await expect
    .poll(() => page.textContent('#search-hint'))
    .toBe('同时查了繁体写法“老舊小區 電梯”。')
  await askPage(page, '石板')
  await expect.poll(() => page.textContent('#search-hint')).toBe('检索全文')
})

test('the newest come first where that is asked for, and the address says so', async () => {
  await open('hans', `#q=${encodeURIComponent('街道')}&sort=date`)
  const { slugs, status } = await readAnswer(page, '街道')
  // All of one day: then by their names.
  expect(slugs).toEqual(slugs.toSorted())
  expect(status).toContain('先列最近的')
})

test('values alone list their reports, and Escape in the empty box gives them up', async () => {
  await open('hans', '#q=&kind=speech')
  await page.waitForSelector('[data-slug]')
  expect((await readAnswer(page, '')).slugs).toEqual(['2020-hengtang-speech'])
  await page.focus('#q')
  await page.keyboard.press('Escape')
  await expect.poll(() => new URL(page.url()).hash).toBe('')
})

test('every place is in a line, in the order asked for, and can be taken along as a table', async () => {
  await open('hant', `#q=${encodeURIComponent('头发')}&view=lines-after`)
  await readAnswer(page, '头发')
  expect(await page.locator('#search-lines mark').allTextContents()).toEqual(['頭髮', '頭髮'])
  expect(await page.locator('[data-search-results] > li').count()).toBe(0)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('#search-download'),
  ])
  expect(download.suggestedFilename()).toBe('头发.csv')
  expect(complaints).toEqual([])
})

test('the box is a combobox that offers the values a word begins', async () => {
  await open('hans')
  const box = page.getByRole('combobox')
  await box.pressSequentially('202')
  expect(await box.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('ArrowDown')
  expect(await box.getAttribute('aria-activedescendant')).toBe('suggestion-0')
  await page.keyboard.press('Enter')
  expect(await box.getAttribute('aria-expanded')).toBe('false')
  await expect.poll(() => new URL(page.url()).hash).toBe('#q=&year=2024')
})

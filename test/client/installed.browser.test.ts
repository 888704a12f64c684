import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { writeInto } from '../../src/files/read-write.ts'
import { leaveBrowser, openBrowser } from '../support/browser.ts'
import { findFirefox, launchFirefox } from '../support/firefox.ts'
import { askPage } from './ask-page.ts'
import {
  buildSite,
  type Host,
  listKept,
  listSaved,
  openHost,
  openPage,
  save,
  scrollToSaving,
  settle,
} from './installed-site.ts'

const place = mkdtempSync(join(tmpdir(), 'juanzong-installed-'))
const REPORT = 'zh-hans/reports/2022-liupu-annual/'
const REMOVED = 'zh-hans/reports/2021-liupu-annual/'

let old: string
let next: string
let browser: Browser
let host: Host
let context: BrowserContext

/** Three reports of one agency and one of another. In the next generation one is changed and one is gone. */
function writeContent(generation: 'old' | 'next'): string {
  const folder = join(place, `content-${generation}`)
  const report = (agency: string, year: number, text: string): string =>
    `---\ntitle: ${agency}${year}年工作总结\ndate: ${year}-12-22\nagency: ${agency}\n---\n\n## 一、发展\n\n${text}\n`
  const isOld = generation === 'old'
  const files: Record<string, string> = {
    'archive.yaml': 'title: 柳浦报告档案\n',
    'agencies.yaml':
      'liupu:\n  name: 柳浦街道办事处\n  shortName: 柳浦街道\nyunting:\n  name: 云汀街道办事处\n  shortName: 云汀街道\n',
    'reports/2020-liupu-annual.md': report('柳浦街道', 2020, '老旧小区改造9个，惠及居民3412户。'),
    'reports/2022-liupu-annual.md': report(
      '柳浦街道',
      2022,
      isOld ? '老旧小区改造7个，新修旧闸口一座。' : '老旧小区改造8个，新修长堤一道。',
    ),
    'reports/2022-yunting-annual.md': report('云汀街道', 2022, '云汀渡口通航，货运增长6%。'),
  }
  if (isOld)
    files['reports/2021-liupu-annual.md'] = report('柳浦街道', 2021, '撤下的一篇，写过青石埠头。')
  for (const [path, text] of Object.entries(files)) writeInto(folder, path, text)
  return folder
}

beforeAll(async () => {
  old = await buildSite(writeContent('old'), join(place, 'old'))
  next = await buildSite(writeContent('next'), join(place, 'next'))
  browser = await openBrowser()
  host = await openHost(place, old)
})

afterAll(async () => {
  await leaveBrowser(browser)
  await host?.stop()
  rmSync(place, { recursive: true, force: true })
})

beforeEach(async () => {
  host.publish(old)
  await host.start()
  context = await browser.newContext()
})

afterEach(async () => {
  host.before = async () => true
  await context.close()
})

/** Goes to a page that the browser may not have. */
async function visit(page: Page, path: string): Promise<string> {
  await page.goto(host.url + path)
  return await page.title()
}

test('a page that was visited opens when the host is gone; another leads to what can be read', async () => {
  const page = await openPage(context, host.url + REPORT)
  await host.stop()
  expect(await visit(page, REPORT)).toContain('柳浦街道2022年工作总结')
  expect(await page.textContent('.text')).toContain('旧闸口')

  expect(await visit(page, REMOVED)).toContain('没有网络')
  expect(page.url()).toBe(host.url + REMOVED)
  await page.click('[data-kept] a:has-text("柳浦街道2022年工作总结")')
  await page.waitForURL(host.url + REPORT)
  expect(await page.textContent('.text')).toContain('旧闸口')
})

test('a report that was saved opens in both scripts and side by side when the host is gone, and can be removed', async () => {
  const page = await openPage(context, host.url + REPORT)
  await scrollToSaving(page)
  expect(await page.textContent('[data-save] [data-say]')).toMatch(/约\d+ KB/)
  await save(page)
  expect(await listSaved(page)).toEqual(['reports/2022-liupu-annual'])
  await host.stop()
  expect(await visit(page, 'zh-hant/reports/2022-liupu-annual/')).toContain(
    '柳浦街道2022年工作總結',
  )
  expect(await page.textContent('.text')).toContain('舊閘口')
  expect(await visit(page, `${REPORT}parallel/`)).toContain('简繁对照')
  expect(await visit(page, 'zh-hans/reports/2020-liupu-annual/')).toContain('没有网络')

  await visit(page, REPORT)
  await scrollToSaving(page)
  await page.click('[data-save] button:text-is("从这台设备删除")')
  // Without the host the size is not known: it is offered to try again.
  await page.waitForSelector('[data-save] button:text-is("再试一次")')
  expect(await listSaved(page)).toEqual([])
})

test('what was saved can be searched when the host is gone, and the page says how little that is', async () => {
  const page = await openPage(context, `${host.url}zh-hans/agencies/liupu/`)
  await save(page)
  await host.stop()
  await visit(page, 'zh-hans/search/')
  const found = await askPage(page, '老旧小区 -长堤')
  expect(found.slugs).toEqual(['2022-liupu-annual', '2020-liupu-annual'])
  expect(found.status).toContain('只查了保存的3篇')
  expect((await askPage(page, '云汀渡口')).slugs).toEqual([])
  await visit(page, 'zh-hant/search/')
  expect((await askPage(page, '老舊小區改造9個')).slugs).toEqual(['2020-liupu-annual'])
})

const QUESTIONS = [
  '老旧小区',
  '改造',
  '9',
  '柳',
  '云汀渡口 货运',
  '改造 -旧闸口',
  '渡口通航,货运',
  '6%',
]

test('with everything saved the search answers as it did, and every page opens', async () => {
  const page = await openPage(context, `${host.url}zh-hans/search/`)
  const online = []
  for (const question of QUESTIONS) online.push(await askPage(page, question))
  expect(online.filter(({ total }) => (total ?? 0) > 0).length).toBe(QUESTIONS.length)
  await visit(page, 'zh-hans/about/')
  await settle(page)
  await save(page)
  await host.stop()
  await visit(page, 'zh-hans/search/')
  const offline = []
  for (const question of QUESTIONS) offline.push(await askPage(page, question))
  expect(offline).toEqual(online)
  for (const path of [
    '',
    'zh-hant/',
    'zh-hans/catalogue/',
    `${REPORT}parallel/`,
    'zh-hant/years/2022/',
  ])
    expect(await visit(page, path)).not.toContain('没有网络')
  await visit(page, REPORT)
  await page.evaluate(() => document.querySelector('[data-save]')?.parentElement?.scrollIntoView())
  await page.waitForSelector('[data-say]:text("已随“全部报告”保存")')
})

/** Publishes another generation, and waits until the open page tells of it. */
async function publish(page: Page, folder: string): Promise<void> {
  host.publish(folder)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await page.waitForSelector('[data-worker]:visible')
}

async function take(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.click('[data-worker] button')])
  await settle(page)
}

test('a new generation waits for the reader; taken, it is whole, and what was removed is gone', async () => {
  const page = await openPage(context, host.url + REMOVED)
  await visit(page, 'zh-hans/about/')
  await settle(page)
  await save(page)
  await publish(page, next)
  // Nothing of the new is kept yet.
  await visit(page, REPORT)
  await page.waitForSelector('[data-worker]:visible')
  await host.stop()
  await visit(page, REPORT)
  expect(await page.textContent('.text')).toContain('旧闸口')
  await visit(page, 'zh-hans/search/')
  expect((await askPage(page, '青石埠头')).slugs).toEqual(['2021-liupu-annual'])
  expect((await askPage(page, '长堤')).slugs).toEqual([])

  await host.start()
  await visit(page, REPORT)
  await page.waitForSelector('[data-worker]:visible')
  host.readRequests()
  await take(page)
  const asked = host.readRequests()
  expect(asked).toContain('/zh-hant/reports/2022-liupu-annual/')
  // What is the same in both is not loaded again.
  expect(asked).not.toContain('/search/pagefind.js')
  expect(await page.isVisible('[data-worker]')).toBe(false)
  expect((await listKept(page)).filter((path) => path.includes('2021-liupu'))).toEqual([])
  await host.stop()
  await visit(page, REPORT)
  expect(await page.textContent('.text')).toContain('长堤')
  await visit(page, 'zh-hans/search/')
  expect((await askPage(page, '长堤')).slugs).toEqual(['2022-liupu-annual'])
  expect((await askPage(page, '青石埠头')).slugs).toEqual([])

  // The publisher goes back to the generation before.
  await host.start()
  await visit(page, REPORT)
  await publish(page, old)
  await take(page)
  await host.stop()
  await visit(page, 'zh-hans/search/')
  expect((await askPage(page, '旧闸口')).slugs).toEqual(['2022-liupu-annual'])
  expect((await askPage(page, '青石埠头')).slugs).toEqual(['2021-liupu-annual'])
  expect((await askPage(page, '长堤')).slugs).toEqual([])
})

test('a generation that goes back before it was taken leaves no notice', async () => {
  const page = await openPage(context, host.url + REPORT)
  await publish(page, next)
  host.publish(old)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await page.waitForSelector('[data-worker]', { state: 'hidden' })
})

test('a generation that came with all pages closed lets what was removed go at once, and keeps the rest until it is renewed', async () => {
  const page = await openPage(context, host.url + REMOVED)
  await save(page)
  await visit(page, REPORT)
  await settle(page)
  await save(page)
  await publish(page, next)
  await page.close()
  const again = await openPage(context, host.url + REPORT)
  await again.waitForSelector('[data-worker]:visible')
  await expect
    .poll(async () => (await listKept(again)).filter((path) => path.includes('2021-liupu')))
    .toEqual([])
  expect(await listSaved(again)).toEqual(['reports/2022-liupu-annual'])
  await host.stop()
  await visit(again, 'zh-hant/reports/2022-liupu-annual/')
  expect(await again.textContent('.text')).toContain('舊閘口')

  await host.start()
  await visit(again, REPORT)
  await again.waitForSelector('[data-worker]:visible')
  await take(again)
  await host.stop()
  await visit(again, 'zh-hant/reports/2022-liupu-annual/')
  expect(await again.textContent('.text')).toContain('長堤')
  expect(await again.isVisible('[data-worker]')).toBe(false)
})

test('where the network fails midway, or the room does not suffice, the old stays whole', async () => {
  const page = await openPage(context, `${host.url}zh-hans/reports/2022-yunting-annual/`)
  await save(page)
  await visit(page, REPORT)
  await settle(page)
  await save(page)
  const before = await listKept(page)
  await publish(page, next)
  // The first of the two can be renewed, the second cannot.
  host.before = async (path) => path !== '/zh-hant/reports/2022-liupu-annual/'
  await page.click('[data-worker] button')
  await page.waitForSelector('[data-worker] [data-say]:text("没有更新成功")')
  expect(new Set(await listKept(page))).toEqual(new Set(before))
  expect((await listSaved(page)).length).toBe(2)
  host.before = async () => true

  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: host.url.slice(0, -1),
    quotaSize: 1000,
  })
  await page.click('[data-worker] button')
  await page.waitForSelector('[data-worker] [data-say]:text("空间不够")')
  expect(new Set(await listKept(page))).toEqual(new Set(before))
  await host.stop()
  await visit(page, 'zh-hant/reports/2022-liupu-annual/')
  expect(await page.textContent('.text')).toContain('舊閘口')
})

test('a page that is kept opens when the network is there and does not answer', async () => {
  const page = await openPage(context, host.url + REPORT)
  host.before = async (path) => {
    if (path === `/${REPORT}`) await new Promise(() => {})
    return true
  }
  await visit(page, REPORT)
  expect(await page.textContent('.text')).toContain('旧闸口')
})

test('a saving that is stopped, or for which there is no room, leaves nothing half', async () => {
  const page = await openPage(context, host.url + REPORT)
  let release = (): void => {}
  const released = new Promise<boolean>((resolve) => {
    release = () => resolve(true)
  })
  host.before = (path) => (path.endsWith('/parallel/') ? released : Promise.resolve(true))
  await scrollToSaving(page)
  await page.click('[data-save] button:text-is("保存")')
  await page.waitForFunction(async () =>
    (await caches.keys()).some((name) => name.includes(' saved ')),
  )
  await page.click('[data-save] button:text-is("取消")')
  await page.waitForSelector('[data-save] button:text-is("保存")')
  release()
  expect(await listSaved(page)).toEqual([])

  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: host.url.slice(0, -1),
    quotaSize: 1000,
  })
  await page.click('[data-save] button:text-is("保存")')
  await page.waitForSelector('[data-save] [data-say]:text("空间不够")')
  expect(await listSaved(page)).toEqual([])
})

test('a damaged file that every page needs is fetched again at the next visit', async () => {
  const page = await openPage(context, host.url + REPORT)
  await save(page)
  const damaged = await page.evaluate(async () => {
    const done: string[] = []
    for (const name of (await caches.keys()).filter((one) => / (?:core|saved) /.test(one))) {
      const cache = await caches.open(name)
      for (const { url } of await cache.keys())
        if (/\/assets\/.*\.css$/.test(url)) {
          await cache.put(url, new Response('damaged'))
          done.push(url)
        }
    }
    return done
  })
  expect(damaged.length).toBeGreaterThan(0)
  await visit(page, REPORT)
  await settle(page)
  await expect
    .poll(
      async () =>
        await page.evaluate(async (urls) => {
          const texts: string[] = []
          for (const name of await caches.keys())
            for (const url of urls)
              texts.push((await (await (await caches.open(name)).match(url))?.text()) ?? '')
          return texts.filter((text) => text === 'damaged').length
        }, damaged),
    )
    .toBe(0)
})

test('a saving that the window’s end interrupted is cleared away', async () => {
  const page = await openPage(context, host.url + REPORT)
  await page.evaluate(async () => {
    const core = (await caches.keys()).find((name) => name.includes(' core ')) ?? ''
    const half = await caches.open(`${core.replace(' core ', ' saved ')} reports/2020-liupu-annual`)
    await half.put('/zh-hans/reports/2020-liupu-annual/', new Response('half'))
  })
  await page.reload()
  await page.waitForFunction(
    async () => !(await caches.keys()).some((name) => name.includes(' saved ')),
  )
})

test('without scripts, or where the browser keeps nothing, there is nothing to press and nothing goes wrong', async () => {
  for (const options of [{ javaScriptEnabled: false }, { serviceWorkers: 'block' as const }]) {
    const bare = await browser.newContext(options)
    const page = await bare.newPage()
    const said: string[] = []
    page.on('pageerror', ({ message }) => said.push(message))
    await page.goto(host.url + REPORT, { waitUntil: 'networkidle' })
    expect(await page.isVisible('[data-save]')).toBe(false)
    expect(await page.isVisible('[data-worker]')).toBe(false)
    expect(said).toEqual([])
    await bare.close()
  }
})

test('Firefox saves a report and searches it when the host is gone', async () => {
  const program = findFirefox()
  if (program === undefined)
    return console.warn('Skipped: no Firefox is here, the installed site was not tried in it.')
  const firefox = await launchFirefox(program)
  try {
    const until = (condition: string): Promise<unknown> =>
      firefox.run(`while (!(${condition})) await new Promise((resolve) => setTimeout(resolve, 50))`)
    await firefox.open(host.url + REPORT)
    await until('navigator.serviceWorker.controller')
    await firefox.run(`document.querySelector('[data-save]').scrollIntoView()`)
    await until(`document.querySelector('[data-save]:not(.waits) button')`)
    await firefox.run(`document.querySelector('[data-save] button').click()`)
    await until(`document.querySelector('[data-say]').textContent.startsWith('已保存')`)
    await host.stop()
    await firefox.open(`${host.url}zh-hant/reports/2022-liupu-annual/`)
    expect(await firefox.run('return document.title')).toContain('柳浦街道2022年工作總結')
    await firefox.open(`${host.url}zh-hans/search/#q=${encodeURIComponent('旧闸口')}`)
    await until(`document.querySelector('[data-search-results]').dataset.total === '1'`)
  } finally {
    await firefox.close()
  }
})

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LinkChecker } from 'linkinator'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leaveBrowser, openBrowser } from '../support/browser.ts'
import { runBuild } from '../support/run-build.ts'
import { openSampleSite } from '../support/sample-site.ts'
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts'

const home = mkdtempSync(join(tmpdir(), 'archive-'))
let site: string
const REPORT = 'zh-hans/reports/2024-liupu-annual/'
let served: ServedFolder
let browser: Browser

beforeAll(async () => {
  site = await openSampleSite()
  served = await serveFolder(site)
  browser = await openBrowser()
})
afterAll(async () => {
  await leaveBrowser(browser)
  await served?.close()
  rmSync(home, { recursive: true, force: true })
})

/** A visitor; whatever a page asks of another host, or the policy forbids, is noted. */
async function visit(options: Parameters<Browser['newContext']>[0] = {}): Promise<{
  readonly page: Page
  readonly context: BrowserContext
  readonly strange: string[]
}> {
  const context = await browser.newContext(options)
  const strange: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith(served.url)) strange.push(request.url())
  })
  context.on('console', (message) => {
    if (message.type() === 'error') strange.push(message.text())
  })
  context.on('weberror', (error) => strange.push(error.error().message))
  return { page: await context.newPage(), context, strange }
}

describe('a visitor', () => {
  test('reads, switches script and goes from list to report without JavaScript', async () => {
    const { page, context } = await visit({ javaScriptEnabled: false })
    await page.goto(`${served.url}zh-hans/`)
    await page.getByRole('navigation').getByRole('link', { name: '目录' }).first().click()
    await page
      .getByRole('link', { name: /柳浦街道2024年/ })
      .first()
      .click()
    expect(await page.locator('h1').textContent()).toContain('柳浦街道2024年')
    const paragraphs = await page.locator('.text p[id]').count()
    await page.getByRole('link', { name: '繁體', exact: true }).click()
    expect(page.url()).toBe(`${served.url}${REPORT.replace('hans', 'hant')}`)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant')
    expect(await page.locator('.text p[id]').count()).toBe(paragraphs)
    await context.close()
  })

  test('keeps the section when switching script', async () => {
    const { page, context } = await visit()
    await page.goto(`${served.url}${REPORT}#s2`)
    await page.waitForURL(/#s-\w{6}$/)
    const { hash } = new URL(page.url())
    const heading = await page.locator('.text :is(h2, h3)').nth(1).textContent()
    expect(await page.locator(hash).textContent()).toBe(heading)
    await page.getByRole('link', { name: '繁體', exact: true }).click()
    await page.waitForURL(/zh-hant/)
    expect(new URL(page.url()).hash).toBe(hash)
    expect([...((await page.locator(hash).textContent()) ?? '')].length).toBe(
      [...(heading ?? '')].length,
    )
    await context.close()
  })

  test('finds a phrase from the box at the head of a page, in either script', async () => {
    const { page, context } = await visit()
    for (const [from, query] of [
      [REPORT, '丝厂浴室'],
      [REPORT.replace('hans', 'hant'), '丝厂浴室'],
      [REPORT, '絲廠浴室'],
    ] as const) {
      await page.goto(`${served.url}${from}`)
      await page.locator('header').getByRole('searchbox').first().fill(query)
      await page.keyboard.press('Enter')
      const results = page.locator('[data-search-results][data-state="ready"]')
      await results.waitFor()
      const slugs = await results
        .locator('[data-slug]')
        .evaluateAll((items) => items.map((i) => i.getAttribute('data-slug')))
      expect(slugs).toContain('2023-liupu-annual')
      expect(slugs).toContain('2023-daopu-visit')
      expect(await results.locator('mark').first().textContent()).toBe(
        from.includes('hant') ? '絲廠浴室' : '丝厂浴室',
      )
    }
    await context.close()
  })

  test('is never sent to another host, and nothing offends the policy of a page', async () => {
    const { page, context, strange } = await visit()
    for (const path of [
      '',
      'zh-hans/',
      'zh-hant/',
      REPORT,
      'zh-hant/catalogue/',
      'zh-hans/search/#q=%E6%B5%B4%E5%AE%A4',
    ]) {
      await page.goto(served.url + path)
      await page.waitForLoadState('networkidle')
      const policy = await page
        .locator('meta[http-equiv="Content-Security-Policy"]')
        .getAttribute('content')
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe-inline')
    }
    expect(strange).toEqual([])
    await context.close()
  })

  test('meets no link that leads nowhere', async () => {
    const checker = new LinkChecker()
    const { links } = await checker.check({
      path: served.url,
      recurse: true,
      linksToSkip: [`^(?!${served.url})`],
      concurrency: 8,
    })
    expect(links.length).toBeGreaterThan(100)
    expect(
      links
        .filter(({ state }) => state === 'BROKEN')
        .map(({ url, parent }) => `${parent} → ${url}`),
    ).toEqual([])
  })
})

describe('a publisher', () => {
  test('gets the same bytes from the same content', async () => {
    const again = join(home, 'again')
    expect((await runBuild({ content: 'content', out: again })).code).toBe(0)
    const files = listFiles(site)
    expect(files.length).toBeGreaterThan(100)
    expect(listFiles(again)).toEqual(files)
    for (const file of files) {
      expect(readFileSync(join(again, file)).equals(readFileSync(join(site, file))), file).toBe(
        true,
      )
    }
  })

  test('keeps the last good site when a report has an error, and is told where', async () => {
    const content = join(home, 'content')
    cpSync('content', content, { recursive: true })
    const out = join(home, 'kept')
    expect((await runBuild({ content, out })).code).toBe(0)
    const before = listFiles(out)
    const report = join(content, 'reports', '2024-liupu-annual.md')
    writeFileSync(report, readFileSync(report, 'utf8').replace(/^date: .*$/m, 'date: 2024-13-01'))
    const { code, said } = await runBuild({ content, out })
    expect(code).toBe(1)
    expect(said).toMatch(/2024-liupu-annual\.md:\d+:\d+ {2}error {2}\w+\/date/)
    expect(said).not.toMatch(/ {4}at /)
    expect(listFiles(out)).toEqual(before)
  })

  test('sees a picture once its address is put to its caption', async () => {
    const content = join(home, 'with-picture')
    cpSync('content', content, { recursive: true })
    mkdirSync(join(content, 'images'))
    writeFileSync(join(content, 'images', 'dot.png'), Buffer.from(PNG, 'base64'))
    const report = join(content, 'reports', '2024-liupu-bathhouse-feature.md')
    const text = readFileSync(report, 'utf8')
    expect(text).toContain(']()')
    writeFileSync(report, text.replace(']()', '](images/dot.png)'))
    const out = join(home, 'pictured')
    const built = await runBuild({ content, out })
    expect(built.code, built.said).toBe(0)
    const pictured = await serveFolder(realpathSync(out))
    const page = await browser.newPage()
    for (const script of ['zh-hans', 'zh-hant']) {
      await page.goto(`${pictured.url}${script}/reports/2024-liupu-bathhouse-feature/`)
      const picture = page.locator('figure img').first()
      await picture.scrollIntoViewIfNeeded()
      await picture.evaluate((image) => (image as unknown as Picture).decode())
      expect(await picture.evaluate((image) => (image as unknown as Picture).naturalWidth)).toBe(1)
    }
    await page.close()
    await pictured.close()
  })

  test('chooses the forms of Hong Kong in one line of archive.yaml', async () => {
    const content = join(home, 'hong-kong')
    cpSync('content', content, { recursive: true })
    const settings = join(content, 'archive.yaml')
    const text = readFileSync(settings, 'utf8')
    expect(text).toContain('hantStandard: tw')
    writeFileSync(settings, text.replace('hantStandard: tw', 'hantStandard: hk'))
    const out = join(home, 'hk')
    expect((await runBuild({ content, out })).code).toBe(0)
    const read = (folder: string): string =>
      readFileSync(join(folder, 'zh-hant/reports/2024-yunting-property-speech/index.html'), 'utf8')
    expect(read(out)).toContain('<html lang="zh-Hant-HK"')
    expect(read(out)).toContain('三本賬')
    expect(read(site)).toContain('三本帳')
    const written = 'zh-hant/reports/2023-daopu-visit/index.html'
    const body = (page: string): string =>
      page.slice(page.indexOf('class="text"'), page.indexOf('class="end"'))
    expect(body(readFileSync(join(out, written), 'utf8'))).toBe(
      body(readFileSync(join(site, written), 'utf8')),
    )
  })

  test('may put the site below a path', async () => {
    const out = join(home, 'below')
    expect((await runBuild({ content: 'content', out, pathPrefix: '/archive/' })).code).toBe(0)
    const page = readFileSync(join(out, REPORT, 'index.html'), 'utf8')
    const addresses = [...page.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(
      ([, address]) => address,
    )
    expect(addresses.length).toBeGreaterThan(10)
    expect(addresses.filter((address) => !address?.startsWith('/archive/'))).toEqual([])
  })
})

/** What is asked of an `HTMLImageElement`. */
interface Picture {
  readonly naturalWidth: number
  decode(): Promise<void>
}

/** A white dot. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAusB9Y8PxL8AAAAASUVORK5CYII='

function listFiles(folder: string): readonly string[] {
  return readdirSync(realpathSync(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(realpathSync(folder).length + 1))
    .sort()
}

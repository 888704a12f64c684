import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SCRIPTS } from '../../../src/report/script.ts'
import { manifestPath } from '../../../src/site/frame/manifest.ts'
import { HEADER_POLICY } from '../../../src/site/frame/policy.ts'
import { makeSite } from '../../../src/site/make-site.ts'
import { leaveBrowser, openBrowser } from '../../support/browser.ts'
import { makeSampleArchive } from '../../support/sample-archive.ts'
import { type ServedFolder, serveFolder } from '../../support/serve-folder.ts'
import { writePages } from '../../support/written-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'juanzong-machines-'))
const xml: string[] = []
let browser: Browser
let site: ServedFolder

beforeAll(async () => {
  const archive = makeSampleArchive()
  const reports = archive.reports.map((report, i) => {
    const wild = { ...report.texts.Hans, title: `]]></title><x>&amp;\u0007"'${i}` }
    return i === 1 ? { ...report, texts: { ...report.texts, Hans: wild } } : report
  })
  const { pages, assets, assetFiles } = await makeSite({ ...archive, reports })
  const files = [
    ...assetFiles,
    ...writePages(pages, assets).map(({ page, markup }) => ({
      outputPath: page.outputPath,
      text: markup,
    })),
  ]
  for (const { outputPath, text } of files) {
    mkdirSync(dirname(join(folder, outputPath)), { recursive: true })
    writeFileSync(join(folder, outputPath), text)
    if (outputPath.endsWith('.xml')) xml.push(text)
  }
  // The pages ask for these; a build makes them when all else is written.
  writeFileSync(join(folder, 'sw.js'), '')
  for (const script of SCRIPTS) writeFileSync(join(folder, manifestPath(script)), '{}')
  const headers = {
    'content-security-policy': HEADER_POLICY,
    'x-content-type-options': 'nosniff',
  }
  ;[browser, site] = await Promise.all([openBrowser(), serveFolder(folder, headers)])
})

afterAll(async () => {
  await leaveBrowser(browser)
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('every XML file is well-formed for a browser’s parser, whatever a title holds', async () => {
  const page = await browser.newPage()
  expect(xml.length).toBe(9)
  const roots: unknown[] = []
  for (const text of xml)
    roots.push(
      await page.evaluate(
        `((text) => {
          const { documentElement } = new DOMParser().parseFromString(text, 'application/xml')
          const error = documentElement.querySelector('parsererror') ?? documentElement
          return error.localName === 'parsererror' ? error.textContent : documentElement.localName
        })(${JSON.stringify(text)})`,
      ),
    )
  expect(roots.toSorted()).toEqual([...Array(8).fill('feed'), 'urlset'])
  const feed = xml.find((text) => text.includes('/zh-hans/feed.xml</id>')) ?? ''
  const title = await page.evaluate(
    `new DOMParser().parseFromString(${JSON.stringify(feed)}, 'application/xml')
      .querySelectorAll('entry > title')[1].textContent`,
  )
  expect(title).toBe(`]]></title><x>&amp;\ufffd"'1`)
  await page.close()
})

test('with the headers of a host, home and report load no other host and break no policy; their data can be read', async () => {
  const page = await browser.newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('response', (response) => {
    if (!response.ok()) said.push(`${response.status()} ${response.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) said.push(request.url())
  })
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', (event) => console.log(event.violatedDirective))`,
  )
  const types: unknown[] = []
  for (const path of [
    'zh-hans/',
    'zh-hant/reports/2024-liupu-annual/',
    'zh-hans/reports/2024-liupu-annual/',
  ]) {
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    types.push(
      await page.evaluate(
        `JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent)['@graph'][0]['@type']`,
      ),
    )
  }
  expect(types).toEqual(['WebSite', 'Report', 'Report'])
  expect(said).toEqual([])
  await page.close()
})

test('a feed and a citation can be taken from their pages without scripts', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.url}zh-hans/agencies/liupu/`)
  const feed = page.getByRole('link', { name: '订阅这个机构' })
  expect(await feed.getAttribute('href')).toBe('/zh-hans/agencies/liupu/feed.xml')
  await page.goto(`${site.url}zh-hant/reports/2024-liupu-annual/`)
  await page.locator('summary', { hasText: 'BibTeX' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下載BibTeX檔案' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('2024-liupu-annual-zh-hant.bib')
  await context.close()
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RECORDS } from '../search/invented-records.ts'
import { makeSearchSite, type SearchSite } from '../search/make-search-site.ts'
import { leaveBrowser, openBrowser } from '../support/browser.ts'
import { copyToDisk, type DiskCopy } from '../support/disk-copy.ts'
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts'
import { askPage } from './ask-page.ts'

let site: SearchSite
let copy: DiskCopy
let hosts: readonly ServedFolder[]
let browser: Browser

beforeAll(async () => {
  site = await makeSearchSite(RECORDS)
  copy = await copyToDisk(site.folder)
  hosts = [await serveFolder(site.folder), await serveFolder(copy.folder)]
  browser = await openBrowser()
})
afterAll(async () => {
  await leaveBrowser(browser)
  for (const host of hosts ?? []) await host.close()
  copy?.remove()
  site?.remove()
})

test('a copy whose search stands as scripts answers the same where a server gives it, as Kiwix does', async () => {
  const answers = []
  for (const { url } of hosts) {
    const page = await browser.newPage()
    await page.goto(`${url}zh-hans/search/`)
    const shown = []
    for (const question of ['改造', '老旧小区', '35%', '桥'])
      shown.push(await askPage(page, question))
    answers.push(shown)
    await page.close()
  }
  const [online, copied] = answers
  expect(copied).toEqual(online)
  expect(copied?.some(({ total }) => (total ?? 0) > 0)).toBe(true)
  expect(hosts[1]?.requests.some(({ path }) => path.endsWith('/file-search.js'))).toBe(true)
})

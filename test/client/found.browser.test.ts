import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { writeInto } from '../../src/files/read-write.ts'
import { leaveBrowser, openBrowser } from '../support/browser.ts'
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'juanzong-found-'))
let served: ServedFolder
let browser: Browser
let page: Page

const BODY = `<form class="find" action="/zh-hant/search/"><input name="q"></form>
<h1 id="title">為老人理頭<wbr>髮</h1><div class="text">
<p id="p-z1j9kz"><a class="pid" id="p1" href="#p-z1j9kz">1</a>老人理<strong>頭</strong>髮，<span class="note">頭髮</span>頭髮好。</p>
<ul><li id="p2">頭</li><li id="p3">髮</li></ul><p id="p4" style="margin-top:3000px">最後的頭髮。</p></div>`

/** What is around a title: the agency and the date are not searched as words of the report. */
const MASTHEAD = `<header class="masthead"><p class="kicker">頭髮裡的事</p><h1 id="title">理髮舖</h1>
<p class="subtitle">記滿頭<b>白</b>髮，頭髮</p><p class="byline"><span><b>頭髮街道</b></span><span class="writer">記者：頭髮生</span>
<span class="writer">通訊員：頭</span><span class="writer">髮二</span><span>頭髮年</span></p></header>
<div class="text"><p id="p-1">理頭髮。</p></div>`

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/client/page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  })
  writeInto(folder, 'page.js', outputFiles[0]?.contents ?? '')
  const settings = { format: 1, build: '1', shards: [], fold: ['髮發头', '发发頭'] }
  writeInto(folder, 'search/settings.json', JSON.stringify(settings))
  for (const [slug, body] of [
    ['x', BODY],
    ['y', MASTHEAD],
  ] as const)
    writeInto(
      folder,
      `zh-hant/reports/${slug}/index.html`,
      `<!doctype html><html lang="zh-Hant"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
<script src="/page.js" defer></script><body><div class="script"><a href="/zh-hans/reports/x/">简</a></div>${body}</body></html>`,
    )
  served = await serveFolder(folder)
  browser = await openBrowser()
})
afterAll(async () => {
  await leaveBrowser(browser)
  await served?.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  page = await browser.newPage()
})
afterEach(async () => await page.close())

const open = async (hash: string): Promise<void> => {
  await page.goto(`${served.url}zh-hant/reports/x/${hash}`)
}
const countNow = (): Promise<string | null> => page.textContent('.found-bar p')

test('the places of a query in the other script are marked, through markup and over no border', async () => {
  await open(`#p1&q=${encodeURIComponent('头发')}`)
  await page.waitForSelector('.found-bar')
  expect(await page.locator('mark.found').allTextContents()).toEqual([
    '頭',
    '髮',
    '頭',
    '髮',
    '頭髮',
    '頭髮',
  ])
  expect(new URL(page.url()).hash).toBe('#p1')
  expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('p1')
  expect(await countNow()).toBe('「头发」：第2處，共4處')
})

test('kicker, subtitle and each name of the byline are marked too, the agency and the date not', async () => {
  await page.goto(`${served.url}zh-hant/reports/y/#q=${encodeURIComponent('頭髮')}`)
  await page.waitForSelector('.found-bar')
  const marked = await page
    .locator('mark.found')
    .evaluateAll((marks) =>
      marks.map((mark) => mark.parentElement?.className || mark.parentElement?.id),
    )
  expect(marked).toEqual(['kicker', 'subtitle', 'writer', 'p-1'])
})

test('buttons and keys lead from place to place, and round', async () => {
  await open(`#p1&q=${encodeURIComponent('頭髮')}`)
  await page.click('.found-bar button >> nth=1')
  expect(await countNow()).toContain('第3處')
  await page.keyboard.press('n')
  expect(await countNow()).toContain('第4處')
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000)
  await page.keyboard.press('n')
  await page.keyboard.press('p')
  expect(await countNow()).toContain('第4處')
})

test('it is switched off with a key, and the text is as it was', async () => {
  await open('')
  const before = await page.innerHTML('.text')
  await open(`?1#q=${encodeURIComponent('頭髮')}`)
  await page.waitForSelector('.found-bar')
  await page.keyboard.press('Escape')
  expect(await page.locator('.found-bar, mark').count()).toBe(0)
  expect(await page.innerHTML('.text')).toBe(before)
  await page.reload()
  await page.waitForLoadState('networkidle')
  expect(await page.locator('.found-bar').count()).toBe(0)
})

test('a reload shows them again, and the script switch takes the query along', async () => {
  await open(`#p1&q=${encodeURIComponent('頭髮')}`)
  await page.waitForSelector('.found-bar')
  await page.reload()
  await page.waitForSelector('.found-bar')
  await page.focus('.script a')
  expect(await page.getAttribute('.script a', 'href')).toMatch(
    new RegExp(`/zh-hans/reports/x/#(p1&)?q=${encodeURIComponent('頭髮')}$`),
  )
})

test('a report that was not opened from the search loads nothing of it', async () => {
  served.requests.splice(0)
  await open('#p1')
  await page.waitForLoadState('networkidle')
  expect(served.requests.filter(({ path }) => path.startsWith('/search/'))).toEqual([])
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RECORDS } from '../search/invented-records.ts'
import { makeSearchSite, type SearchSite } from '../search/make-search-site.ts'
import { leaveBrowser, openBrowser } from '../support/browser.ts'
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts'
import { askPage } from './ask-page.ts'

let site: SearchSite
let served: ServedFolder
let browser: Browser

beforeAll(async () => {
  site = await makeSearchSite(RECORDS)
  served = await serveFolder(site.folder)
  browser = await openBrowser()
})
afterAll(async () => {
  await leaveBrowser(browser)
  await served?.close()
  site?.remove()
})

const LIUPU = '2024-liupu-annual'
const SHIQIAO = '2023-shiqiao-annual'
const DONGLI = '2022-dongli-plan'
const QINGLAN = '2021-qinglan-news'
const HENGTANG = '2020-hengtang-speech'

describe.each(['hans', 'hant'] as const)('on the %s page', (script) => {
  let page: Page
  beforeAll(async () => {
    page = await browser.newPage()
    await page.goto(`${served.url}zh-${script}/search/`)
  })
  afterAll(async () => await page?.close())

  test.each([
    ['a phrase is found only where it stands as it is', '老旧小区改造', [LIUPU, SHIQIAO]],
    ['its Traditional writing finds the same', '老舊小區改造', [LIUPU, SHIQIAO]],
    ['one character that opens no word', '桩', [QINGLAN]],
    ['one character, with all its words', '桥', [SHIQIAO, QINGLAN]],
    ['41.4 is not 1.4 and not 141.4', '41.4亿元', [LIUPU]],
    ['1.4 is not 41.4', '1.4亿元', [SHIQIAO]],
    ['141.4 is not 41.4', '141.4亿', [SHIQIAO]],
    ['a number alone is the whole number', '1.4', [LIUPU, SHIQIAO]],
    ['41 is neither 41.4 nor 141.4', '41', [SHIQIAO]],
    ['35% is not 35 people', '35%', [LIUPU]],
    ['35 is both', '35', [LIUPU, SHIQIAO]],
    ['a full-width sign is the same sign', '67%', [LIUPU]],
    ['full-width digits are digits', '３４１２户', [LIUPU]],
    ['letters in any case', 'app', [LIUPU, DONGLI]],
    ['a space between Han and letters is a habit', '下载APP', [LIUPU, DONGLI]],
    ['two terms stand in one report', '电梯 改造', [SHIQIAO, DONGLI]],
    ['a term with a minus sign excludes', '电梯 -绿化', [SHIQIAO]],
    ['a full-width space separates too', '电梯　绿化', [DONGLI]],
    ['punctuation may stand inside', '水岸柳浦、书香街区', [LIUPU]],
    ['and be of another kind', '水岸柳浦，书香街区', [LIUPU]],
    ['but is not left out', '柳浦书香', []],
    ['quotation marks around a term are no matter', '“老桥”', [QINGLAN]],
    ['one character after punctuation', '桥旧了,路', [QINGLAN]],
    ['a character after punctuation that is not there', '桥旧了,水', []],
    ['words of a title', '党员大会', [HENGTANG]],
    ['a title across digits', '街道2023年工作', [SHIQIAO]],
    ['a phrase does not reach over the end of a block', '完工惠及', []],
    ['nor from one paragraph into the next', '35%。一是', []],
    ['a Traditional word whose character has two counterparts', '頭髮', [LIUPU]],
    ['and its Simplified writing', '头发', [LIUPU]],
    ['a word that the reports do not hold', '地铁', []],
    ['a year with circles', '二〇二二年', [DONGLI]],
    ['a repeated character', '一层一层', [QINGLAN]],
    ['a sign inside a name', '5G+智慧', [LIUPU]],
    ['nothing but punctuation asks for nothing', '、。', []],
  ])('%s: %s', async (_name, query, slugs) => {
    const shown = await askPage(page, query)
    expect(shown.slugs.toSorted()).toEqual([...slugs].toSorted())
    if (slugs.length > 0) expect(shown).toMatchObject({ state: 'ready', total: slugs.length })
  })
})

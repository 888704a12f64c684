import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../src/commands/check.ts'
import { convert } from '../../src/commands/convert.ts'
import { ingest } from '../../src/commands/ingest.ts'
import { leaveBrowser, openBrowser } from '../support/browser.ts'
import { keepTerminal } from '../support/make-content.ts'
import { runBuild } from '../support/run-build.ts'
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts'

const SEEDS = '../shared/seeds'
const present = existsSync(SEEDS)
if (!present)
  console.warn(`Skipped: ${SEEDS} is not here, real texts were not taken through the pipeline.`)

describe.skipIf(!present)('five real texts, from raw file to search result', () => {
  const home = mkdtempSync(join(tmpdir(), 'seeds-'))
  const content = join(home, 'content')
  const site = join(home, 'site')
  const reports = (): readonly string[] =>
    readdirSync(join(content, 'reports'))
      .filter((name) => name.endsWith('.md'))
      .sort()
  let browser: Browser
  let page: Page
  let served: ServedFolder
  let built = -1

  beforeAll(async () => {
    const files = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))
    const terminal = keepTerminal()
    const paths = files.map((name) => join(SEEDS, name))
    expect(await ingest({ paths, out: content }, terminal), terminal.said.join('\n')).toBe(0)
    const build = await runBuild({ content, out: site })
    expect(build.code, build.said).toBe(0)
    built = build.code
    served = await serveFolder(site)
    browser = await openBrowser()
    page = await browser.newPage()
  })
  afterAll(async () => {
    await leaveBrowser(browser)
    await served?.close()
    rmSync(home, { recursive: true, force: true })
  })

  test('nine articles become nine reports that pass the check', async () => {
    expect(reports()).toHaveLength(9)
    const terminal = keepTerminal()
    const code = await check({ content, files: [], json: false }, terminal)
    expect(code, terminal.said.join('\n')).toBe(0)
  })

  test('nine reports become eighteen pages', () => {
    expect(built).toBe(0)
    const pages = ['zh-hans', 'zh-hant'].flatMap((script) =>
      readdirSync(join(site, script, 'reports')),
    )
    expect(pages).toHaveLength(18)
  })

  const queries = ['茗山智创小镇', '41.4亿元', '枫丹琴园']
  const folders = { hans: 'zh-hans', hant: 'zh-hant' } as const
  test.each(
    queries.flatMap((query) => (['hans', 'hant'] as const).map((script) => ({ query, script }))),
  )(
    'a search for $query on the $script page finds the reports that hold it, and no other',
    async ({ query, script }) => {
      const typed = script === 'hant' ? await toHant(query) : query
      const right = reports()
        .filter((name) => readFileSync(join(content, 'reports', name), 'utf8').includes(query))
        .map((name) => name.replace(/\.md$/, ''))
      expect(right.length).toBeGreaterThan(0)
      await page.goto(`${served.url}${folders[script]}/search/#q=${encodeURIComponent(typed)}`)
      const results = page.locator(
        `[data-search-results][data-query="${typed}"][data-state="ready"]`,
      )
      await results.waitFor({ state: 'attached' })
      const found = await results
        .locator('[data-slug]')
        .evaluateAll((items) => items.map((i) => i.getAttribute('data-slug')))
      expect(found.toSorted()).toEqual(right)
      expect(await results.locator('mark').first().textContent()).toBe(typed)
    },
  )
})

/** A query in the other script, as the command writes it. */
async function toHant(query: string): Promise<string> {
  let written = ''
  const write = async (text: string): Promise<void> => {
    written += text
  }
  const input = Readable.from([Buffer.from(query)])
  expect(await convert({ to: 'tw', content: 'content', input, write }, keepTerminal())).toBe(0)
  return written
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Script } from '../../src/report/script.ts'
import type { SearchRecord } from '../../src/search/search-record.ts'
import { inventRecord, RECORDS } from '../search/invented-records.ts'
import { makeSearchSite, type SearchSite } from '../search/make-search-site.ts'
import { leaveBrowser, openBrowser } from '../support/browser.ts'
import { makeRandom } from '../support/make-random.ts'
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts'
import { askPage } from './ask-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => await leaveBrowser(browser))

/** Forty reports of clauses thrown together: much is nearly the same, as in real reports. */
function shuffleRecords(random: () => number): readonly SearchRecord[] {
  const clauses = RECORDS.flatMap(({ blocks }) =>
    blocks.flatMap(({ text }) => text.Hans.match(/[^,。;:]+[,。;:]?/g) ?? []),
  )
  const pick = (): string => {
    const clause = clauses[Math.floor(random() * clauses.length)] ?? ''
    const cut = Math.floor(random() * clause.length)
    return random() < 0.3 ? clause.slice(cut) : clause
  }
  return Array.from({ length: 40 }, (_, i) => {
    const lines = Array.from({ length: 6 }, () => Array.from({ length: 5 }, pick).join(''))
    return inventRecord(`report-${i}`, `${pick()}${i}`, lines)
  })
}

/** Different substrings of two to four Han characters. */
function sampleQueries(
  records: readonly SearchRecord[],
  script: Script,
  count: number,
  random: () => number,
): readonly string[] {
  const texts = records.flatMap(textsOf(script))
  const queries = new Set<string>()
  for (let tries = 0; queries.size < count && tries < count * 50; tries++) {
    const text = texts[Math.floor(random() * texts.length)] ?? ''
    const at = Math.floor(random() * text.length)
    const piece = text.slice(at, at + 2 + Math.floor(random() * 3))
    if (/^\p{Script=Han}{2,4}$/u.test(piece)) queries.add(piece)
  }
  return [...queries]
}

const textsOf =
  (script: Script) =>
  ({ title, blocks }: SearchRecord): readonly string[] => [
    title[script],
    ...blocks.map(({ text }) => text[script]),
  ]

interface Wrong {
  readonly query: string
  readonly missed: readonly string[]
  readonly tooMany: readonly string[]
}

/** Puts every query to the real page; a report is right when one of its blocks contains the query as it stands. */
async function prove(
  records: readonly SearchRecord[],
  script: Script,
  queries: readonly string[],
  page: Page,
): Promise<readonly Wrong[]> {
  const wrong: Wrong[] = []
  for (const query of queries) {
    const right = new Set(
      records
        .filter((record) => textsOf(script)(record).some((text) => text.includes(query)))
        .map(({ slug }) => slug),
    )
    const { slugs, total } = await askPage(page, query)
    const found = new Set(slugs)
    const missed = [...right].filter((slug) => !found.has(slug))
    const tooMany = slugs.filter((slug) => !right.has(slug))
    if (missed.length > 0 || tooMany.length > 0 || total !== right.size)
      wrong.push({ query, missed, tooMany })
  }
  return wrong
}

describe.each([
  ['one index', 1000],
  ['an index in four shards', 12],
])('in %s', (_name, mostInShard) => {
  const records = shuffleRecords(makeRandom(7))
  let site: SearchSite
  let served: ServedFolder
  beforeAll(async () => {
    site = await makeSearchSite(records, { mostInShard })
    served = await serveFolder(site.folder)
  })
  afterAll(async () => {
    await served?.close()
    site?.remove()
  })

  test('there are as many shards as said', () => {
    expect(site.summary.shards).toBe(mostInShard === 12 ? 4 : 1)
  })

  test.each([
    ['Hans', 'hans'],
    ['Hant', 'hant'],
    ['Hant', 'hans'],
  ] as const)(
    'every report that holds a phrase in %s is found on the %s page, and no other',
    async (script, folder) => {
      const page = await browser.newPage()
      await page.goto(`${served.url}zh-${folder}/search/`)
      const queries = sampleQueries(records, script, 80, makeRandom(11))
      expect(queries.length).toBe(80)
      expect(await prove(records, script, queries, page)).toEqual([])
      await page.close()
    },
  )
})

const SEEDS = '../shared/seeds'
const hasSeeds = existsSync(SEEDS)
if (!hasSeeds) console.warn(`Skipped: ${SEEDS} is not here, real texts were not searched.`)

describe.skipIf(!hasSeeds)('in real texts', () => {
  const records = hasSeeds
    ? readdirSync(SEEDS)
        .filter((name) => name.endsWith('.txt'))
        .flatMap((name, n) => {
          const lines = readFileSync(`${SEEDS}/${name}`, 'utf8')
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '')
          // Parts of a file as reports of their own: more to tell apart.
          const parts = Array.from({ length: 4 }, (_, i) => lines.filter((_, k) => k % 4 === i))
          return parts.map((part, i) =>
            inventRecord(`seed-${n}-${i}`, part[0] ?? '', part.slice(1)),
          )
        })
    : []
  let site: SearchSite
  let served: ServedFolder
  beforeAll(async () => {
    site = await makeSearchSite(records)
    served = await serveFolder(site.folder)
  })
  afterAll(async () => {
    await served?.close()
    site?.remove()
  })

  test.each(['Hans', 'Hant'] as const)('150 phrases in %s are found exactly', async (script) => {
    const page = await browser.newPage()
    await page.goto(`${served.url}zh-${script.toLowerCase()}/search/`)
    const queries = sampleQueries(records, script, 150, makeRandom(13))
    expect(queries.length).toBe(150)
    expect(await prove(records, script, queries, page)).toEqual([])
    await page.close()
  })
})

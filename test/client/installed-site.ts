import { readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { runBuild } from '../support/run-build.ts'
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts'

/** A host whose site can be exchanged, and which can be switched off. */
export interface Host {
  readonly url: string
  publish(folder: string): void
  stop(): Promise<void>
  start(): Promise<void>
  /** What becomes of a request before it is answered; `false` breaks it. */
  before: (path: string) => Promise<boolean>
  /** The paths that were asked for since the last look. */
  readRequests(): readonly string[]
}

/** @param place a folder for the link to what is served */
export async function openHost(place: string, folder: string): Promise<Host> {
  const link = join(place, 'served')
  symlinkSync(folder, link)
  const before = (path: string): Promise<boolean> => host.before(path)
  let served: ServedFolder | undefined = await serveFolder(link, {}, { before })
  const { url } = served
  const host: Host = {
    url,
    before: async () => true,
    publish: (next) => {
      if (readlinkSync(link) === next) return
      rmSync(link)
      symlinkSync(next, link)
    },
    stop: async () => {
      await served?.close()
      served = undefined
    },
    readRequests: () => served?.requests.splice(0).map(({ path }) => path) ?? [],
    start: async () => {
      served ??= await serveFolder(link, {}, { port: Number(new URL(url).port), before })
    },
  }
  return host
}

/** Builds a site as a publisher does. */
export async function buildSite(content: string, out: string): Promise<string> {
  const { code, said } = await runBuild({ content, out, proof: '20' })
  if (code !== 0) throw new Error(said)
  return out
}

/** Opens a page and waits until its worker serves it and has put its caches in order. */
export async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await settle(page)
  return page
}

/** Waits until nobody fills or clears caches. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    async (key) => {
      const { held = [], pending = [] } = await navigator.locks.query()
      const kept = await caches.match(key)
      return held.length + pending.length === 0 && kept !== undefined
    },
    await page.evaluate(() => location.origin + location.pathname),
    { polling: 50 },
  )
}

/** The names of what is saved, without the site's own beginning. */
export async function listSaved(page: Page): Promise<readonly string[]> {
  return await page.evaluate(async () =>
    (await caches.keys()).flatMap((name) => /saved \S+ (.+)$/.exec(name)?.[1] ?? []),
  )
}

/** Every address in every cache. */
export async function listKept(page: Page): Promise<readonly string[]> {
  return await page.evaluate(async () => {
    const all: string[] = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) all.push(new URL(url).pathname)
    return all
  })
}

/** Saves what the page's part offers, and waits until it says so. */
export async function save(page: Page): Promise<void> {
  await scrollToSaving(page)
  await page.click('[data-save] button:text-is("保存")')
  await page.waitForSelector('[data-save] button:text-is("从这台设备删除")')
}

export async function scrollToSaving(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('[data-save]')?.parentElement?.scrollIntoView())
  await page.waitForSelector('[data-save] button:visible')
}

import { extname, join, resolve, sep } from 'node:path'
import type { BrowserContext, Route } from 'playwright-core'
import { readBytes } from '../../files/read-write.ts'

/** A finished site, as a browser of ours sees it without a server. */
export interface ServedSite {
  readonly folder: string
  /** Where it is below its host, `/` or `/archive/`. */
  readonly prefix: string
}

/** Nobody answers there: every request is answered from the folder. */
const HOST = 'http://site.invalid'

/**
 * Answers whatever the pages of a context ask for from the folder of a site, and nothing from outside it.
 *
 * @returns the address of the site's root
 */
export async function answerFromFolder(context: BrowserContext, site: ServedSite): Promise<string> {
  await context.route('**/*', (route) => answer(route, site))
  return HOST + site.prefix
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

async function answer(route: Route, { folder, prefix }: ServedSite): Promise<void> {
  const { origin, pathname } = new URL(route.request().url())
  const path = decodeURIComponent(pathname)
  const root = resolve(folder)
  const file = join(root, path.slice(prefix.length - 1).replace(/\/$/, '/index.html'))
  const isInside = origin === HOST && path.startsWith(prefix) && file.startsWith(root + sep)
  const bytes = isInside ? readBytes(file) : undefined
  if (!bytes) return await route.fulfill({ status: 404, body: '' })
  const contentType = TYPES[extname(file)]
  await route.fulfill({ body: Buffer.from(bytes), ...(contentType && { contentType }) })
}

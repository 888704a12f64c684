import { gunzipSync, gzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import { listNames, removeFrom } from '../files/folder.ts'
import { readBytes, writeInto } from '../files/read-write.ts'
import { SearchIndexError } from './search-index-error.ts'

/**
 * Hands pages to Pagefind one after another and writes its index into a folder. A page's address in the results is
 * its slug.
 *
 * @param options `count`: how many pages there are; `dateOf`: the date of a slug's report, by which the browser sorts
 * @throws SearchIndexError; Pagefind's process is ended in any case.
 */
export async function indexPages(
  pages: Iterable<{ readonly slug: string; readonly markup: string }>,
  folder: string,
  options: { readonly count: number; readonly dateOf: (slug: string) => string },
): Promise<void> {
  try {
    const maxFragments = Math.ceil(options.count / FRAGMENTS_IN_FILE)
    const { index } = await ask('start', createIndex({ maxFragments }))
    if (!index) throw new SearchIndexError('Pagefind did not start.')
    for (const { slug, markup } of pages)
      await ask(`read the report ${slug}`, index.addHTMLFile({ url: slug, content: markup }))
    await ask(`write into ${folder}`, index.writeFiles({ outputPath: folder }))
  } finally {
    await close()
  }
  for (const name of UNUSED) removeFrom(folder, name)
  for (const name of listNames(`${folder}/fragment`)) slimFragments(folder, name, options.dateOf)
}

/** Takes the programs of the browser away: the first index of a site brings those that search it and all others. */
export function removePrograms(folder: string): void {
  for (const name of PROGRAMS) removeFrom(folder, name)
}

/** Milliseconds for one answer. A report takes a few, writing a shard half a minute on a slow machine. */
const PATIENCE = 10 * 60_000

/** Pagefind answers with errors, throws, rejects with a text, or is killed and never answers: here all become one. */
async function ask<T extends { readonly errors: readonly string[] }>(
  what: string,
  answer: Promise<T>,
): Promise<T> {
  let errors: readonly string[]
  const silence = waitForSilence()
  try {
    const given = await Promise.race([answer, silence.kept])
    if (given.errors.length === 0) return given
    errors = given.errors
  } catch (error) {
    errors = [error instanceof Error ? error.message : String(error)]
  } finally {
    silence.end()
  }
  throw new SearchIndexError(`Pagefind could not ${what}: ${errors.join('; ')}`)
}

/**
 * Pagefind's package does not notice when its program is killed, as a machine without memory does: the answer never
 * comes, and Node.js ends in the middle of the work without a word. Just before that, or after long waiting, this
 * rejects.
 */
function waitForSilence(): { readonly kept: Promise<never>; end(): void } {
  let giveUp = (): void => {}
  const kept = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(new Error('its program stopped; a larger memory may help'))
  })
  const timer = setTimeout(giveUp, PATIENCE).unref()
  process.once('beforeExit', giveUp)
  return {
    kept,
    end: () => {
      clearTimeout(timer)
      process.off('beforeExit', giveUp)
    },
  }
}

/** Pagefind's own interface: the site has its own. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
]

/** What runs in the browser, the same for all indexes of a site. */
const PROGRAMS = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind']

/** What Pagefind puts before its data. */
const SIGNATURE = 'pagefind_dcd'

/** A page of results needs a few files then, not one for each result; each has about 3 KB. */
const FRAGMENTS_IN_FILE = 100

/**
 * Of a fragment, what Pagefind shows of a report, the browser needs only slug and date: excerpts come from our own
 * texts.
 * The words of the index, for nobody's eyes, would be two thirds of the search folder.
 */
function slimFragments(folder: string, name: string, dateOf: (slug: string) => string): void {
  const slim = (fragment: object): object => toSlim(fragment, dateOf)
  const bytes = readBytes(`${folder}/fragment/${name}`)
  if (!bytes) return
  const text = new TextDecoder().decode(gunzipSync(bytes)).slice(SIGNATURE.length)
  const content = JSON.parse(text) as object
  const slimmed = 'url' in content ? slim(content) : mapValues(content, slim)
  writeInto(folder, `fragment/${name}`, gzipSync(SIGNATURE + JSON.stringify(slimmed)))
}

function toSlim(fragment: object, dateOf: (slug: string) => string): object {
  const slug = 'url' in fragment ? String(fragment.url) : ''
  return { ...fragment, content: '', filters: {}, meta: { date: dateOf(slug) }, anchors: [] }
}

function mapValues(group: object, change: (value: object) => object): object {
  return Object.fromEntries(Object.entries(group).map(([key, value]) => [key, change(value)]))
}

import { gunzipSync, gzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import { listNames, removeFrom } from '../files/folder.ts'
import { readBytes, writeInto } from '../files/read-write.ts'
import { SearchIndexError } from './search-index-error.ts'

/**
 * Hands pages to Pagefind one after another and writes its index into a folder. A page's address in the results is
 * its slug.
 *
 * @param options the first index of a site brings the program that searches it and all others
 * @throws SearchIndexError; Pagefind's process is ended in any case.
 */
export async function indexPages(
  pages: Iterable<{ readonly slug: string; readonly markup: string }>,
  folder: string,
  options: { readonly isFirst: boolean },
): Promise<void> {
  try {
    const { index } = await ask('start', createIndex({}))
    if (!index) throw new SearchIndexError('Pagefind did not start.')
    for (const { slug, markup } of pages)
      await ask(`read the report ${slug}`, index.addHTMLFile({ url: slug, content: markup }))
    await ask(`write into ${folder}`, index.writeFiles({ outputPath: folder }))
  } finally {
    await close()
  }
  for (const name of options.isFirst ? UNUSED : [...UNUSED, ...SHARED]) removeFrom(folder, name)
  for (const name of listNames(`${folder}/fragment`)) slimFragment(folder, name)
}

/** Pagefind answers with errors, throws, or rejects with a text: here all three become one. */
async function ask<T extends { readonly errors: readonly string[] }>(
  what: string,
  answer: Promise<T>,
): Promise<T> {
  let errors: readonly string[]
  try {
    const given = await answer
    if (given.errors.length === 0) return given
    errors = given.errors
  } catch (error) {
    errors = [error instanceof Error ? error.message : String(error)]
  }
  throw new SearchIndexError(`Pagefind could not ${what}: ${errors.join('; ')}`)
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
const SHARED = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind']

/** What Pagefind puts before its data. */
const SIGNATURE = 'pagefind_dcd'

/**
 * Of a fragment, what Pagefind shows of a report, the browser needs only the slug: excerpts come from our own texts.
 * The words of the index, for nobody's eyes, would be two thirds of the search folder.
 */
function slimFragment(folder: string, name: string): void {
  const bytes = readBytes(`${folder}/fragment/${name}`)
  if (!bytes) return
  const text = new TextDecoder().decode(gunzipSync(bytes)).slice(SIGNATURE.length)
  const fragment = JSON.parse(text) as object
  const slim = { ...fragment, content: '', filters: {}, meta: {}, anchors: [] }
  writeInto(folder, `fragment/${name}`, gzipSync(SIGNATURE + JSON.stringify(slim)))
}

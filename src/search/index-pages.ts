import { close, createIndex } from 'pagefind'
import { removeFrom } from '../files/folder.ts'
import { SearchIndexError } from './search-index-error.ts'

/**
 * Hands pages to Pagefind one after another and writes its index into a folder. A page's address in the results is
 * its slug.
 *
 * @throws SearchIndexError; Pagefind's process is ended in any case.
 */
export async function indexPages(
  pages: Iterable<{ readonly slug: string; readonly markup: string }>,
  folder: string,
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
  for (const name of UNUSED) removeFrom(folder, name)
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

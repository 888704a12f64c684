import { close, createIndex } from 'pagefind'
import { listNames, removeFrom } from '../files/folder.ts'
import { SearchIndexError } from './search-index-error.ts'

/**
 * Makes Pagefind's index of one shard in a folder. The whole shard is one page for Pagefind: it then contains a word once
 * for all reports, not once for each, and needs less than half of the time and a third of the memory. Which report a
 * place belongs to, a table of our own says (`write-shard-tables.ts`).
 *
 * @param words of all reports of the shard, a space between
 * @returns the name under which the browser's Pagefind gives the places of this shard
 * @throws SearchIndexError; Pagefind's process is ended in any case.
 */
export async function indexShard(words: string, folder: string): Promise<string> {
  const restore = setChunkSize()
  try {
    const { index } = await ask('start', createIndex())
    if (!index) throw new SearchIndexError('Pagefind did not start.')
    // In no language, so that Pagefind cuts at spaces only.
    const page = { url: 'shard', content: words, language: 'und' }
    await ask('read the reports', index.addCustomRecord(page))
    await ask(`write into ${folder}`, index.writeFiles({ outputPath: folder }))
  } finally {
    restore()
    await close()
  }
  const [fragment = ''] = listNames(`${folder}/fragment`)
  for (const name of UNUSED) removeFrom(folder, name)
  return fragment.replace(/\.pf_fragment$/, '')
}

/** Takes the programs of the browser away: the first index of a site brings those that search it and all others. */
export function removePrograms(folder: string): void {
  for (const name of PROGRAMS) removeFrom(folder, name)
}

/** Milliseconds for one answer. Writing a shard takes a quarter of a minute on a slow machine. */
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

/** Pagefind's own interface: the site has its own. And what it would show of a page: excerpts come from our own texts. */
const UNUSED = [
  'filter',
  'fragment',
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

/**
 * Words with their places in one part of the index. Pagefind takes 20,000, which are 50 KB here; a query loads one part
 * for each of its words, and a smaller part is enough. Its name says that it may go: then parts are larger, no more.
 */
const CHUNK_SIZE = ['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', '7000'] as const

/** For Pagefind's process, which takes its environment from ours when it starts. */
function setChunkSize(): () => void {
  const [name, size] = CHUNK_SIZE
  const before = process.env[name]
  process.env[name] = before ?? size
  return () => {
    if (before === undefined) delete process.env[name]
  }
}

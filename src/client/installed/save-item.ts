import { type CacheNames, COMPLETE } from './cache-names.ts'
import { hash } from './hash.ts'
import {
  RenewedError,
  readBuild,
  readFiles,
  readIndex,
  type SavedFile,
  sumBytes,
} from './saved-list.ts'

export interface SaveOptions {
  /** The absolute address of the site's root. */
  readonly home: string
  readonly names: CacheNames
  readonly signal?: AbortSignal
  /** Of all bytes, how many are here. */
  onProgress(done: number, total: number): void
}

/** What a complete cache says about itself. */
export interface SavedMark {
  readonly title: string
  readonly url: string
  readonly bytes: number
}

/** So many files are fetched at once. */
const AT_ONCE = 6

/**
 * Saves what a list names into a cache of its own, and marks it as complete at the end. Each file is checked against its SHA-256,
 * so that files of two generations never come together. What is here already, unchanged, is not fetched again.
 *
 * @returns the cache's name
 * @throws RenewedError where the site was published meanwhile; whatever fetch and caches throw (no network, no room, the
 *   signal). Nothing is left then.
 */
export async function saveItem(
  item: string,
  mark: Omit<SavedMark, 'bytes'>,
  options: SaveOptions,
): Promise<string> {
  const { home, names, signal, onProgress } = options
  const index = await readIndex(home, signal)
  const { build } = index
  const name = names.saved(build, item)
  await caches.delete(name)
  try {
    const files = await readFiles(home, index, item, signal)
    const waiting = [...files]
    const bytes = sumBytes(files)
    const cache = await caches.open(name)
    const saved = await mapSaved(names, name)
    let done = 0
    await workTogether(signal, async (signal) => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        signal.throwIfAborted()
        const response =
          (await findUnchanged(home, file, saved)) ?? (await fetchFile(build, file, home, signal))
        await cache.put(toUrl(home, file), response)
        done += file[1]
        onProgress(done, bytes)
      }
    })
    const full: SavedMark = { ...mark, bytes }
    await cache.put(home + COMPLETE, Response.json(full))
    return name
  } catch (error) {
    await caches.delete(name)
    throw error
  }
}

/**
 * Does the same work several times at once. Where one fails the others are stopped, and nothing goes on when this is over:
 * no late progress is shown for what has failed.
 *
 * @throws the first failure, or why `given` was aborted
 */
async function workTogether(
  given: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController()
  const abort = (): void => stop.abort(given?.reason)
  given?.throwIfAborted()
  given?.addEventListener('abort', abort)
  const failures: unknown[] = []
  const one = async (): Promise<void> => {
    try {
      await work(stop.signal)
    } catch (error) {
      failures.push(error)
      stop.abort()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  given?.removeEventListener('abort', abort)
  given?.throwIfAborted()
  if (failures.length > 0) throw failures[0]
}

/** A folder's page is kept under the folder's address. */
function toUrl(home: string, [path]: SavedFile): string {
  return home + encodeURI(path).replace(/(^|\/)index\.html$/, '$1')
}

/** Where each address is saved already: looked through once, however many items there are. */
async function mapSaved(names: CacheNames, own: string): Promise<ReadonlyMap<string, Cache>> {
  const saved = new Map<string, Cache>()
  for (const name of await caches.keys()) {
    if (name === own || names.read(name)?.kind !== 'saved') continue
    const cache = await caches.open(name)
    for (const { url } of await cache.keys()) saved.set(url, cache)
  }
  return saved
}

async function findUnchanged(
  home: string,
  file: SavedFile,
  saved: ReadonlyMap<string, Cache>,
): Promise<Response | undefined> {
  const url = toUrl(home, file)
  const found = await saved.get(url)?.match(url, { ignoreVary: true })
  const isSame = found && (await hash(await found.clone().arrayBuffer())) === file[2]
  return isSame ? found : undefined
}

/** `reload`: past the browser's cache and past the worker, which may contain the file of another generation. */
async function fetchFile(
  build: string,
  file: SavedFile,
  home: string,
  signal: AbortSignal,
): Promise<Response> {
  const response = await fetch(toUrl(home, file), { cache: 'reload', signal })
  if (!response.ok) throw new RenewedError(file[0])
  const bytes = await response.arrayBuffer()
  // Some hosts add a line of their own to pages: a file is wrong only where the site is another one.
  if ((await hash(bytes)) !== file[2]) {
    if ((await readBuild(home, signal)) !== build) throw new RenewedError(file[0])
  }
  const headers = new Headers(response.headers)
  for (const header of ['content-encoding', 'content-length', 'vary']) headers.delete(header)
  return new Response(bytes, { headers })
}

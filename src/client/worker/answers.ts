import { findKept, isCurrent } from './kept.ts'
import { answerFromTexts } from './saved-search.ts'
import { HOME, NAMES, toKey } from './site.ts'
import { savePage } from './visited.ts'

declare const self: ServiceWorkerGlobalScope

/** Pages come from the network; without one, or where the host fails, from what is kept. */
export async function answerPage(event: FetchEvent, generation: string): Promise<Response> {
  const key = toKey(event.request.url)
  // The page belongs to the index: both come from what was saved, or neither does.
  if (/\/zh-han[st]\/search\/$/.test(key)) {
    const saved = await findSearch(key, generation)
    if (saved) return saved
  }
  try {
    const { response, isKept } = await fetchPatiently(event.request, key, generation)
    if (isKept) return response
    if (response.status >= 500) return (await findKept(key, generation)) ?? response
    const copy = response.clone()
    event.waitUntil(keepCurrent(key, copy, generation))
    return response
  } catch {
    return (await findPage(key, generation)) ?? Response.error()
  }
}

/** Milliseconds. A network that is there and does not answer is as good as none, where the page is kept. */
const PATIENCE = 4000

async function fetchPatiently(
  request: Request,
  key: string,
  generation: string,
): Promise<{ readonly response: Response; readonly isKept: boolean }> {
  const fetched = fetch(request).then((response) => ({ response, isKept: false }))
  // Where what is kept comes first nobody waits for a failure any more.
  fetched.catch(() => {})
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE))
    .then(() => findKept(key, generation))
    .then((response) => response && { response, isKept: true })
  return (await Promise.race([fetched, late])) ?? (await fetched)
}

/** Their names carry a hash of their bytes: what is kept is right for ever. */
export async function answerAsset(request: Request, generation: string): Promise<Response> {
  const core = await findKept(request.url, generation, ({ kind }) => kind === 'core')
  return core ?? (await answerFile(request, generation))
}

/** From the network, and without one from what is kept. */
export async function answerFile(request: Request, generation: string): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const kept = await findKept(request.url, generation)
    if (kept) return kept
    throw error
  }
}

/**
 * The index, the list of its parts and the texts: all from what was saved, where everything was saved, else all from the
 * network. So the parts of two generations never meet. Without either the saved reports are searched.
 */
export async function answerSearch(request: Request, generation: string): Promise<Response> {
  const saved = await findSearch(request.url, generation)
  if (saved) return saved
  try {
    return await fetch(request)
  } catch (error) {
    const kept = await answerFromTexts(request, generation)
    if (kept) return kept
    throw error
  }
}

async function findPage(key: string, generation: string): Promise<Response | undefined> {
  return (
    (await findKept(key, generation)) ??
    (await findKept(`${key}/`, generation)) ??
    (await findKept(new URL('offline.html', HOME).href, generation))
  )
}

function findSearch(url: string, generation: string): Promise<Response | undefined> {
  return findKept(url, generation, ({ kind, item }) => kind === 'saved' && item === 'all')
}

/** A page of a newer generation is not kept among those of this one. */
async function keepCurrent(key: string, response: Response, generation: string): Promise<void> {
  try {
    if (await isCurrent(generation, self.registration))
      await savePage(key, response, NAMES.visited(generation))
  } catch {
    // No network, or no room: the page is read all the same.
  }
}

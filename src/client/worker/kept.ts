import type { CacheName } from '../installed/cache-names.ts'
import { COMPLETE_URL, HOME, NAMES } from './site.ts'

/** Names are given by content, or the query says which build is meant: what differs in it is the same file. */
const LOOSELY = { ignoreSearch: true, ignoreVary: true } as const

/** What is kept under an address: of the worker's own generation where there is one, else of another. */
export async function findKept(
  url: string,
  generation: string,
  isWanted: (name: CacheName) => boolean = () => true,
): Promise<Response | undefined> {
  const names = (await caches.keys()).flatMap((name) => {
    const read = NAMES.read(name)
    return read && isWanted(read) ? [{ name, read }] : []
  })
  const isOwn = ({ read }: (typeof names)[number]): boolean => read.generation === generation
  for (const { name, read } of [...names.filter(isOwn), ...names.filter((one) => !isOwn(one))]) {
    const cache = await caches.open(name)
    if (read.kind === 'saved' && !(await cache.match(COMPLETE_URL))) continue
    const found = await cache.match(url, LOOSELY)
    if (found) return withoutRedirect(found)
  }
  return undefined
}

/** Whether the host serves the generation of this worker now. Where it serves another, the browser looks for its worker. */
export async function isCurrent(
  generation: string,
  registration: ServiceWorkerRegistration,
): Promise<boolean> {
  const response = await fetch(new URL('installed/build.json', HOME), { cache: 'no-store' })
  if (!response.ok) return false
  const { build } = (await response.json()) as { readonly build?: string }
  if (build !== generation) await registration.update()
  return build === generation
}

/** Some hosts lead `offline.html` to `offline`; a browser shows no page that was led elsewhere. */
function withoutRedirect(response: Response): Response {
  if (!response.redirected) return response
  const { body, status, headers } = response
  return new Response(body, { status, headers })
}

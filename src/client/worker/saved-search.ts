import { findKept } from './kept.ts'
import { COMPLETE_URL, HOME, NAMES } from './site.ts'

/**
 * Without a network, where reports were saved but not everything, there is no index. The search then gets settings that name
 * the saved reports instead of shards, and reads their texts.
 */
export async function answerFromTexts(
  request: Request,
  generation: string,
): Promise<Response | undefined> {
  const kept = await findKept(request.url, generation, ({ kind }) => kind === 'saved')
  if (!kept || !new URL(request.url).pathname.endsWith('/settings.json')) return kept
  const settings = (await kept.json()) as object
  return Response.json({ ...settings, shards: [], savedOnly: await listTexts() })
}

/** The reports whose texts are saved, in both scripts. */
async function listTexts(): Promise<readonly string[]> {
  const start = `${HOME.href}search/text/hans/`
  const slugs = new Set<string>()
  for (const name of await caches.keys()) {
    if (NAMES.read(name)?.kind !== 'saved') continue
    const cache = await caches.open(name)
    if (!(await cache.match(COMPLETE_URL))) continue
    for (const { url } of await cache.keys())
      if (url.startsWith(start)) slugs.add(url.slice(start.length).replace(/\.json$/, ''))
  }
  return [...slugs].sort()
}

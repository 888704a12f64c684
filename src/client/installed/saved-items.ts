import { type CacheNames, COMPLETE } from './cache-names.ts'
import type { SavedMark } from './save-item.ts'
import { GoneError, readFiles, readIndex, type SavedIndex } from './saved-list.ts'

/** Something that a reader saved, whole. */
export interface SavedItem extends SavedMark {
  readonly cache: string
  readonly generation: string
  readonly item: string
}

/** All that is saved, in the order of saving. */
export async function listSaved(home: string, names: CacheNames): Promise<readonly SavedItem[]> {
  const items: SavedItem[] = []
  for (const cache of await caches.keys()) {
    const name = names.read(cache)
    if (name?.kind !== 'saved') continue
    const mark = await (await caches.open(cache)).match(home + COMPLETE)
    if (mark) items.push({ cache, ...name, ...((await mark.json()) as SavedMark) })
  }
  return items
}

/** Every generation of an item. */
export async function removeItem(item: string, names: CacheNames): Promise<void> {
  for (const name of await caches.keys()) {
    const read = names.read(name)
    if (read?.kind === 'saved' && read.item === item) await caches.delete(name)
  }
}

/**
 * Takes out of what is saved what the host serves no more: a report that was removed does not stay with its readers until
 * they renew the rest. Without a network nothing happens.
 */
export async function dropRemoved(
  home: string,
  items: readonly SavedItem[],
  generation: string,
): Promise<void> {
  let index: SavedIndex | undefined
  for (const { cache, item, generation: own } of items) {
    if (own === generation) continue
    try {
      index ??= await readIndex(home)
      const files = await readFiles(home, index, item)
      const reports = new Set(files.flatMap(([path]) => readSlug(path) ?? []))
      const opened = await caches.open(cache)
      let isLess = false
      for (const request of await opened.keys()) {
        const slug = readSlug(request.url.slice(home.length))
        if (slug !== undefined && !reports.has(slug)) {
          await opened.delete(request)
          isLess = true
        }
      }
      if (isLess) await dropIndex(home, opened)
    } catch (error) {
      if (error instanceof GoneError) await caches.delete(cache)
    }
  }
}

/** The index has the words of what was removed; the texts of the other reports stay. */
async function dropIndex(home: string, cache: Cache): Promise<void> {
  for (const request of await cache.keys())
    if (/^(?:zh-han[st]\/)?search\/(?!text\/)/.test(request.url.slice(home.length)))
      await cache.delete(request)
}

function readSlug(path: string): string | undefined {
  const found = /^(?:zh-han[st]\/reports\/([^/]+)\/|search\/text\/han[st]\/([^/]+)\.json$)/.exec(
    path,
  )
  return found?.[1] ?? found?.[2]
}

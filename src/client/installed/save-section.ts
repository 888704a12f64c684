import { fillWords } from '../search/fill-words.ts'
import { LOCK } from './cache-names.ts'
import { formatBytes } from './format-bytes.ts'
import { saveItem } from './save-item.ts'
import { listSaved, removeItem, type SavedItem } from './saved-items.ts'
import { RenewedError, readFiles, readIndex, sumBytes } from './saved-list.ts'
import type { SiteHome } from './site-home.ts'

/**
 * The part of a page that saves it: `data-save` names what (`reports/x`, `agencies/x`, `all`), and its words are in
 * other attributes. It says the size first; then it saves, shows its progress, and can be stopped; then it removes.
 */
export async function offerSave(section: HTMLElement, site: SiteHome): Promise<void> {
  const { save: item = '', title = '', holders = '' } = section.dataset
  const line = section.querySelector<HTMLElement>('[data-say]')
  const button = section.querySelector<HTMLButtonElement>('button')
  if (!line || !button || !('locks' in navigator)) {
    section.hidden = true
    return
  }
  const say = (word: string, values: Readonly<Record<string, string | number>> = {}): void => {
    line.textContent = fillWords(section.dataset[word] ?? '', values)
  }
  const offer = (word: string, act?: () => unknown): void => {
    button.hidden = act === undefined
    button.textContent = section.dataset[word] ?? ''
    button.onclick = act ?? null
  }
  const show = async (): Promise<void> => {
    const saved = await findHolder([item, ...holders.split(' ')], site)
    if (!saved) await showSize()
    else if (saved.item === item) {
      say('saved', { size: formatBytes(saved.bytes) })
      offer('toRemove', () => removeItem(item, site.names).then(show))
    } else {
      say('within', { title: saved.title })
      offer('')
    }
    section.classList.remove('waits')
  }
  const showSize = async (): Promise<void> => {
    try {
      const index = await readIndex(site.home)
      const bytes = item === 'all' ? index.bytes : sumBytes(await readFiles(site.home, index, item))
      say('ask', { size: formatBytes(bytes) })
      offer('toSave', save)
    } catch {
      say('failed')
      offer('toRetry', show)
    }
  }
  const save = async (): Promise<void> => {
    const stop = new AbortController()
    const { signal } = stop
    offer('toCancel', () => stop.abort())
    const onProgress = (done: number, total: number): void =>
      say('saving', { percent: Math.floor((done / Math.max(1, total)) * 100) })
    onProgress(0, 1)
    // A browser that was asked clears other sites first when room is short.
    void navigator.storage?.persist?.().catch(() => false)
    try {
      await navigator.locks.request(LOCK, { signal }, async () => {
        const mark = { title, url: location.pathname }
        const name = await saveItem(item, mark, { ...site, signal, onProgress })
        await removeWithin(name, item, site)
      })
      await show()
    } catch (error) {
      if (signal.aborted) return await show()
      say(toWord(error))
      offer('toRetry', show)
    }
  }
  await show()
}

/** The words that report a failure. */
export function toWord(error: unknown): 'full' | 'renewed' | 'failed' {
  if (error instanceof RenewedError) return 'renewed'
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'failed'
}

/** The first of some items that is saved. */
async function findHolder(
  items: readonly string[],
  { home, names }: SiteHome,
): Promise<SavedItem | undefined> {
  const saved = await listSaved(home, names)
  for (const item of items) {
    const found = saved.find((one) => one.item === item)
    if (found) return found
  }
  return undefined
}

/** What a larger item holds need not be there twice. */
async function removeWithin(name: string, item: string, { home, names }: SiteHome): Promise<void> {
  const cache = await caches.open(name)
  for (const one of await listSaved(home, names)) {
    if (one.item === item) continue
    const isWithin = item === 'all' || (one.item.startsWith('reports/') && item !== one.item)
    if (isWithin && (await cache.match(one.url))) await caches.delete(one.cache)
  }
}

import { fillWords } from '../search/fill-words.ts'
import { LOCK } from './cache-names.ts'
import { saveItem } from './save-item.ts'
import { toWord } from './save-section.ts'
import { listSaved } from './saved-items.ts'
import { GoneError, readBuild } from './saved-list.ts'
import type { SiteHome } from './site-home.ts'

/**
 * Brings all that is saved to the generation that the host serves now. The old stays whole until the new is complete;
 * where something fails the new is thrown away. What the host has no more is given up with the old.
 *
 * @throws whatever failed; the notice says it
 */
export async function renewAll(notice: HTMLElement, { home, names }: SiteHome): Promise<void> {
  const line = notice.querySelector<HTMLElement>('[data-say]')
  const say = (word: string, percent = 0): void => {
    if (line) line.textContent = fillWords(notice.dataset[word] ?? '', { percent })
  }
  await navigator.locks.request(LOCK, async () => {
    const made: string[] = []
    try {
      const build = await readBuild(home)
      const old = (await listSaved(home, names)).filter(({ generation }) => generation !== build)
      for (const [i, { item, title, url }] of old.entries()) {
        const onProgress = (done: number, total: number): void =>
          say('saving', Math.floor(((i + done / Math.max(1, total)) / old.length) * 100))
        try {
          made.push(await saveItem(item, { title, url }, { home, names, onProgress }))
        } catch (error) {
          if (!(error instanceof GoneError)) throw error
        }
      }
      for (const { cache } of old) await caches.delete(cache)
    } catch (error) {
      for (const name of made) await caches.delete(name)
      say(toWord(error))
      throw error
    }
  })
}

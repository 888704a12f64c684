import type { Script } from '../report/script.ts'
import type { Page } from './page.ts'

/**
 * A page before it is made. An archive may have tens of thousands of reports: their pages are finished when they are
 * written and forgotten after, so that they are never in memory together.
 */
export interface PageDraft<Finished extends Page = Page> {
  readonly url: string
  readonly outputPath: string
  readonly script: Script
  finish(): Finished
}

export type Finished<Item> = Item extends PageDraft<infer P> ? P : Item

/** A page that may still be a draft. */
export function finishPage<Item extends Page | PageDraft>(item: Item): Finished<Item> {
  return (isDraft(item) ? item.finish() : item) as Finished<Item>
}

export function isDraft(item: Page | PageDraft): item is PageDraft {
  return 'finish' in item
}

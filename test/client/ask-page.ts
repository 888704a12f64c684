import type { Page } from 'playwright-core'

export interface Shown {
  readonly state: string
  readonly total: number | undefined
  readonly slugs: readonly string[]
  readonly status: string
}

/** Types nothing: puts the query into the address, as a kept link does, and waits for the answer. */
export async function askPage(page: Page, query: string): Promise<Shown> {
  await page.evaluate(
    (hash) => {
      location.hash = hash
    },
    `#q=${encodeURIComponent(query)}`,
  )
  return await readAnswer(page, query)
}

/** Waits until the list shows the answer to a query. */
export async function readAnswer(page: Page, query: string): Promise<Shown> {
  await page.waitForFunction(
    (wanted) => {
      const list = document.querySelector<HTMLElement>('[data-search-results]')
      return list?.dataset['query'] === wanted && list.dataset['state'] !== 'busy'
    },
    query,
    { polling: 5 },
  )
  return await page.evaluate(() => {
    const list = document.querySelector<HTMLElement>('[data-search-results]')
    const total = list?.dataset['total']
    return {
      state: list?.dataset['state'] ?? '',
      total: total === undefined ? undefined : Number(total),
      slugs: [...(list?.children ?? [])].map((item) => (item as HTMLElement).dataset['slug'] ?? ''),
      status: document.querySelector('#search-status')?.textContent ?? '',
    }
  })
}

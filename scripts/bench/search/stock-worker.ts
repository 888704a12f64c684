import { parentPort, workerData } from 'node:worker_threads'
import { standInBrowser } from '../../../src/search/proof/stand-in-browser.ts'

/** What the thread is given at its start. */
export interface StockWorkerData {
  /** What Pagefind's own program made. */
  readonly folder: string
  /** Address of a folder that contains its `pagefind.js`, with a slash at the end. */
  readonly modules: string
  /** `zh-hans` or `zh-hant`: the pages that are searched, as a visitor of such a page searches them. */
  readonly language: string
  readonly queries: readonly string[]
}

interface StockModule {
  createInstance(options: { readonly basePath: string }): {
    init(): Promise<void>
    search(term: string): Promise<{
      readonly results: readonly {
        readonly id: string
        data(): Promise<{ readonly raw_url: string }>
      }[]
    }>
  }
}

const { folder, modules, language, queries } = workerData as StockWorkerData
// An instance takes the language of the page that it is made on.
standInBrowser({ folder, base: modules, language })
const { createInstance } = (await import(`${modules}pagefind.js`)) as StockModule
const index = createInstance({ basePath: modules })
await index.init()
const slugs = new Map<string, string>()
const answers: string[][] = []
for (const query of queries) {
  const { results } = await index.search(query)
  for (const { id, data } of results)
    if (!slugs.has(id)) slugs.set(id, /([^/]+)\.html$/.exec((await data()).raw_url)?.[1] ?? '')
  answers.push(results.map(({ id }) => slugs.get(id) ?? ''))
}
parentPort?.postMessage(answers)

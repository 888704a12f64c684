import { parentPort, workerData } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import { standInBrowser } from '../../../src/search/proof/stand-in-browser.ts'

/** What the thread is given at its start. */
export interface FirstSearchData {
  readonly folder: string
  /** Address of a folder that contains `engine.js` and `pagefind.js`, with a slash at the end. */
  readonly modules: string
  readonly query: string
}

export interface FirstSearch {
  readonly isFound: boolean
  /** Bytes of all files until the first result, as a host sends them: texts compressed, parts of the index as they are. */
  readonly bytes: number
  readonly milliseconds: number
}

interface Engine {
  readFirst(base: string, query: string): Promise<string | undefined>
}

const { folder, modules, query } = workerData as FirstSearchData
let bytes = 0
standInBrowser({
  folder,
  base: modules,
  onFile: (path, content) => {
    bytes += path.endsWith('.json') ? gzipSync(content).length : content.length
  },
})
const { readFirst } = (await import(`${modules}engine.js`)) as Engine
const started = performance.now()
const first = await readFirst(modules, query)
const told: FirstSearch = {
  isFound: first !== undefined,
  bytes,
  milliseconds: performance.now() - started,
}
parentPort?.postMessage(told)

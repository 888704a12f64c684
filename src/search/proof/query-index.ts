import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { removeFrom } from '../../files/folder.ts'
import { makeTemporaryFolder, readBytes, writeInto } from '../../files/read-write.ts'
import { SearchIndexError } from '../search-index-error.ts'
import type { ProofAnswer, ProofMessage, ProofWorkerData } from './worker.ts'

export interface QueryOptions {
  /** The browser's engine as a module's text. */
  readonly engine: string
  /** Makes a worker's source a file that a thread can start. */
  readonly bundleWorker: (entry: URL) => Promise<URL>
  readonly onProgress?: (done: number, total: number) => void
}

export interface IndexAnswers {
  /** In the order of the queries. */
  readonly answers: readonly ProofAnswer[]
  /** What the engine printed on the console of its browser. */
  readonly complaints: readonly string[]
}

/**
 * Puts queries to a finished index through the engine that runs in the browser, in a thread of its own.
 *
 * @param folder the search folder of the site
 * @throws SearchIndexError where the index cannot be opened at all.
 */
export async function queryIndex(
  queries: readonly string[],
  folder: string,
  { engine, bundleWorker, onProgress }: QueryOptions,
): Promise<IndexAnswers> {
  // Both modules lie beside each other in a folder that says so: the site may be in a folder whose
  // package.json tells Node.js that .js files are no modules.
  const home = makeTemporaryFolder('juanzong-proof-')
  try {
    writeInto(home, 'package.json', '{"type":"module"}')
    writeInto(home, 'engine.js', engine)
    const pagefind = readBytes(`${folder}/pagefind.js`)
    if (pagefind) writeInto(home, 'pagefind.js', pagefind)
    const data: ProofWorkerData = { folder, modules: toBase(home), queries }
    const file = await bundleWorker(new URL('./worker.ts', import.meta.url))
    return await collect(new Worker(file, { workerData: data }), queries.length, onProgress)
  } finally {
    removeFrom(home, '.')
  }
}

/**
 * In capitals, which mean the same: the engine takes `file:` for an offline copy in a browser, which can neither fetch
 * nor import.
 */
function toBase(folder: string): string {
  return `${pathToFileURL(folder).href}/`.replace(/^file:/, 'FILE:')
}

async function collect(
  worker: Worker,
  count: number,
  onProgress: QueryOptions['onProgress'],
): Promise<IndexAnswers> {
  const answers: ProofAnswer[] = []
  const complaints: string[] = []
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (message: ProofMessage) => {
        if ('broken' in message)
          return reject(
            new SearchIndexError(`The finished search does not open: ${message.broken}`),
          )
        answers.push(...message.answers)
        complaints.push(...(message.complaints ?? []))
        onProgress?.(answers.length, count)
        if (message.complaints) resolve({ answers, complaints })
      })
      worker.on('error', reject)
      worker.on('exit', (code) =>
        reject(new SearchIndexError(`The proof of the search ended with ${code}.`)),
      )
    })
  } finally {
    await worker.terminate()
  }
}

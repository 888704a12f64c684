import { parentPort, workerData } from 'node:worker_threads'
import { standInBrowser, toReason } from './stand-in-browser.ts'

/** What the thread is given at its start. */
export interface ProofWorkerData {
  /** The finished search folder. */
  readonly folder: string
  /** Address, with a slash at the end, of a folder that contains the two modules: `engine.js` and `pagefind.js`. */
  readonly modules: string
  readonly queries: readonly string[]
}

/** What became of one query. */
export type ProofAnswer = { readonly slugs: readonly string[] } | { readonly error: string }

/** A portion of answers, in the order of the queries; or why there are none. */
export type ProofMessage =
  | { readonly answers: readonly ProofAnswer[]; readonly complaints?: readonly string[] }
  | { readonly broken: string }

interface ProvenEngine {
  openProvenSearch(base: string): Promise<{ findAll(query: string): Promise<readonly string[]> }>
}

const PORTION = 25

// One thread, so that the stand-ins for a browser touch nothing else: the engine asks for files of the search folder,
// and for the language of the page.
const port = parentPort
if (!port) throw new Error('This file runs in a worker thread.')
const { folder, modules, queries } = workerData as ProofWorkerData

const complaints = standInBrowser({ folder, base: modules })

const send = (message: ProofMessage): void => port.postMessage(message)

try {
  const engine = (await import(`${modules}engine.js`)) as ProvenEngine
  const search = await engine.openProvenSearch(modules)
  let answers: ProofAnswer[] = []
  for (const query of queries) {
    answers.push(
      await search.findAll(query).then(
        (slugs) => ({ slugs }),
        (error: unknown) => ({ error: toReason(error) }),
      ),
    )
    if (answers.length === PORTION) {
      send({ answers })
      answers = []
    }
  }
  send({ answers, complaints: [...complaints] })
} catch (error) {
  send({ broken: toReason(error) })
}

import { parentPort, workerData } from 'node:worker_threads'
import { unpackTables } from '../convert/table-file.ts'
import { type Tables, useTables } from '../convert/tables.ts'
import { makeFilePublisher } from './publish-file.ts'
import type { PublishContext } from './publish-report.ts'

/** What a thread is given at its start. */
export interface WorkerData {
  readonly folder: string
  readonly context: PublishContext
  /** The conversion tables, which all threads read in one place. */
  readonly tables: SharedArrayBuffer
}

// One thread of the pool: it takes batches of paths and answers with what became of the files.
const port = parentPort
if (!port) throw new Error('This file runs in a worker thread.')
const { folder, context, tables } = workerData as WorkerData
useTables(unpackTables(new Uint8Array(tables)) as Tables)
const publish = makeFilePublisher(folder, context)
port.on('message', (paths: readonly string[]) => {
  port.postMessage(paths.map(publish))
})
port.postMessage('ready')

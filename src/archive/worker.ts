import { parentPort, workerData } from 'node:worker_threads'
import { makeFilePublisher } from './publish-file.ts'
import type { PublishContext } from './publish-report.ts'

/** What a thread is given at its start. */
export interface WorkerData {
  readonly folder: string
  readonly context: PublishContext
}

// One thread of the pool: it takes batches of paths and answers with what became of the files.
const port = parentPort
if (!port) throw new Error('This file runs in a worker thread.')
const { folder, context } = workerData as WorkerData
const publish = makeFilePublisher(folder, context)
port.on('message', (paths: readonly string[] | undefined) => {
  if (paths) port.postMessage(paths.map(publish))
  else port.close()
})
port.postMessage('ready')

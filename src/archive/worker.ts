import { parentPort, workerData } from 'node:worker_threads'
import { type PublishContext, makePublisher } from './publish-file.ts'

// One thread of the pool: it takes batches of file names and answers with what became of them.
const port = parentPort
if (!port) throw new Error('This file runs in a worker thread.')
const publish = makePublisher(workerData as PublishContext)
port.on('message', (files: readonly string[] | undefined) => {
  if (files) port.postMessage(files.map(publish))
  else port.close()
})
port.postMessage('ready')

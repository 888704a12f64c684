import { parentPort, workerData } from 'node:worker_threads'
import { type FileOptions, ingestFile } from './ingest-file.ts'

// One thread of the pool: it takes batches of raw files and answers with what is in them.
const port = parentPort
if (!port) throw new Error('This file runs in a worker thread.')
const options = workerData as FileOptions
port.on('message', (files: readonly string[]) => {
  port.postMessage(files.map((file) => ingestFile(file, options)))
})
port.postMessage('ready')

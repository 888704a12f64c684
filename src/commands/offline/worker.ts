import { parentPort, workerData } from 'node:worker_threads'
import { makePacker, type PackSource } from './pack-path.ts'

// One thread of the pool: it takes batches of paths and answers with their files, packed.
const port = parentPort
if (!port) throw new Error('This file runs in a worker thread.')
const pack = makePacker(workerData as PackSource)
port.on('message', (paths: readonly string[]) => {
  port.postMessage(paths.map(pack))
})
port.postMessage('ready')

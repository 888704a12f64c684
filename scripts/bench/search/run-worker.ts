import { Worker } from 'node:worker_threads'

/** Runs a thread for the one value that it sends. */
export async function runWorker<T>(file: URL, data: unknown): Promise<T> {
  const worker = new Worker(file, { workerData: data, stderr: true })
  try {
    return await new Promise<T>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`The thread ended with ${code}.`)))
    })
  } finally {
    await worker.terminate()
  }
}

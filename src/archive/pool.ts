import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

export interface PoolOptions<Result> {
  /** The worker's file; it answers each batch of jobs with as many results, in order. */
  readonly worker: URL
  readonly workerData: unknown
  readonly onResults?: (results: readonly Result[]) => void
}

/** Small enough to keep all threads busy to the end, large enough that messages cost nothing. */
const BATCH = 32

/**
 * Runs jobs in worker threads that pull batches from one counter.
 *
 * @returns the results in the order of the jobs, whichever thread was first.
 * @throws where a worker fails: all are stopped.
 */
export async function runPool<Job, Result>(
  jobs: readonly Job[],
  { worker: file, workerData, onResults }: PoolOptions<Result>,
): Promise<readonly Result[]> {
  const results: (readonly Result[])[] = []
  let next = 0
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(file, { workerData })
      let at = -1
      const feed = (): void => {
        if (next >= jobs.length) {
          worker.postMessage(undefined)
          return
        }
        at = next
        next += BATCH
        worker.postMessage(jobs.slice(at, at + BATCH))
      }
      worker.on('message', (batch: readonly Result[] | 'ready') => {
        if (batch !== 'ready') {
          results[at / BATCH] = batch
          onResults?.(batch)
        }
        feed()
      })
      worker.on('error', reject)
      worker.on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`A worker ended with ${code}.`)),
      )
    })
  const threads = Math.max(1, Math.min(availableParallelism(), 8, Math.ceil(jobs.length / BATCH)))
  await Promise.all(Array.from({ length: threads }, work))
  return results.flat()
}

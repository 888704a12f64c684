import { availableParallelism } from 'node:os'
import { startThread, type Thread } from './thread.ts'

export interface PoolOptions<Job, Result> {
  /** The worker's file; it says `ready`, then answers each batch of jobs with as many results, in order. */
  readonly worker: URL
  readonly workerData: unknown
  /** How many jobs go to a thread at once; 32 where not given. */
  readonly batch?: number
  /** As soon as a thread has answered, in no order: for a bar that moves. */
  readonly onResults?: (results: readonly Result[]) => void
  /** The result of a job whose thread died of it. Where this is absent, such a death ends the whole run. */
  readonly onDeath?: (job: Job, error: unknown) => Result
}

/** Small enough to keep all threads busy to the end, large enough that messages cost nothing. */
const BATCH = 32
/** At most this many finished batches wait for a slow one before them: what waits is in memory. */
const AHEAD = 16

/**
 * Runs jobs in worker threads.
 *
 * @returns the results in the order of the jobs, whichever thread was first.
 * @throws where a worker fails and there is no `onDeath`: all are stopped.
 */
export async function runPool<Job, Result>(
  jobs: readonly Job[],
  options: PoolOptions<Job, Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  await streamPool(jobs, options, (batch) => void results.push(...batch))
  return results
}

/** How many threads so many batches of jobs are given on this machine. */
export function countThreads(batches: number): number {
  return Math.max(1, Math.min(availableParallelism(), 8, Math.ceil(batches)))
}

/**
 * Runs jobs in worker threads that pull batches from one counter, and hands the results on in the order of the
 * jobs. What was handed on is not kept, and no thread runs far ahead of a slow one: memory does not grow with the jobs.
 *
 * @throws what `take` throws, a thread that cannot be started, or a worker's failure where there is no `onDeath`:
 * all are stopped.
 */
export async function streamPool<Job, Result>(
  jobs: readonly Job[],
  options: PoolOptions<Job, Result>,
  take: (results: readonly Result[]) => void,
): Promise<void> {
  const { batch: size = BATCH, worker, workerData, onResults, onDeath } = options
  const finished = new Map<number, readonly Result[]>()
  const waiting: (() => void)[] = []
  const threads = new Set<Thread<Job, Result>>()
  let next = 0
  let taken = 0
  let isStopped = false

  const start = async (): Promise<Thread<Job, Result>> => {
    const thread = await startThread<Job, Result>(worker, workerData)
    threads.add(thread)
    return thread
  }
  const finish = (number: number, results: readonly Result[]): void => {
    onResults?.(results)
    finished.set(number, results)
    for (let ready = finished.get(taken); ready; ready = finished.get(taken)) {
      finished.delete(taken++)
      take(ready)
    }
    for (const wake of waiting.splice(0)) wake()
  }
  const work = async (): Promise<void> => {
    let thread = await start()
    /** A batch that killed its thread is run again job by job: one of them is to blame. */
    const run = async (some: readonly Job[]): Promise<readonly Result[]> => {
      try {
        return await thread.run(some)
      } catch (error) {
        const [only] = some
        if (!onDeath || isStopped || only === undefined) throw error
        threads.delete(thread)
        thread = await start()
        if (some.length === 1) return [onDeath(only, error)]
        const results: Result[] = []
        for (const job of some) results.push(...(await run([job])))
        return results
      }
    }
    while (!isStopped && next * size < jobs.length) {
      if (next > taken + AHEAD) {
        await new Promise<void>((resolve) => void waiting.push(resolve))
        continue
      }
      const number = next++
      finish(number, await run(jobs.slice(number * size, (number + 1) * size)))
    }
  }
  const count = countThreads(jobs.length / size)
  try {
    await Promise.all(Array.from({ length: count }, work))
  } finally {
    isStopped = true
    await Promise.all([...threads].map((thread) => thread.stop()))
  }
}

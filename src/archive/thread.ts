import { Worker } from 'node:worker_threads'

/** A running worker thread that answers a batch of jobs with as many results. */
export interface Thread<Job, Result> {
  /** Rejects where the thread dies of it, or has died before. */
  run(jobs: readonly Job[]): Promise<readonly Result[]>
  stop(): Promise<unknown>
}

/**
 * Starts a thread and waits until it says that it is ready.
 *
 * @throws where it cannot be started.
 */
export async function startThread<Job, Result>(
  file: URL,
  workerData: unknown,
): Promise<Thread<Job, Result>> {
  // Not the flags of the process: each thread would load tsx, and a bundle needs none.
  const worker = new Worker(file, { workerData, execArgv: [] })
  let settle: { resolve(results: readonly Result[]): void; reject(error: Error): void } | undefined
  let death: Error | undefined
  const die = (error: Error): void => {
    death ??= error
    settle?.reject(death)
  }
  worker.on('error', (error) => die(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', (code) => die(new Error(`A worker ended with ${code}.`)))
  worker.on('message', (results: readonly Result[] | 'ready') =>
    settle?.resolve(results === 'ready' ? [] : results),
  )
  const answer = (): Promise<readonly Result[]> =>
    new Promise((resolve, reject) => {
      settle = { resolve, reject }
      if (death) reject(death)
    })
  await answer()
  return {
    run: (jobs) => {
      const answered = answer()
      worker.postMessage(jobs)
      return answered
    },
    stop: () => worker.terminate(),
  }
}

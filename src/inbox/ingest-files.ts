import { setFlagsFromString } from 'node:v8'
import { streamPool } from '../archive/pool.ts'
import { bundleWorker } from '../bundle/bundle-worker.ts'
import { type ListedRaw, listRawFiles } from '../files/read-raw.ts'
import {
  type FileOptions,
  type IngestedFile,
  ingestFile,
  refuseFile,
  toInternal,
} from './ingest-file.ts'

export interface FilesOptions extends FileOptions {
  /** Raw files, and folders of them. */
  readonly paths: readonly string[]
  /** Threads from this many bytes on; 3 MB where not given. */
  readonly worthThreads?: number
  readonly onProgress?: (done: number, total: number) => void
}

/** Below this many bytes, threads cost more than they save: each starts with code that runs cold. */
const WORTH_THREADS = 3_000_000
/** Files may be megabytes each, and what a batch became is in memory at once. */
const BATCH = 8
/**
 * Each thread has a compiler of its own, and for 1,000 texts they used a third of the processor time, most of it on
 * functions that were compiled anew a moment later. Eight times later than V8 does by itself costs a long run nothing.
 */
const COMPILE_LATE = '--interrupt-budget=1000000'

/**
 * Ingests raw files and hands on each result, in the order of the files whatever thread was first. Many files go to
 * worker threads; a thread that dies takes down one file, which gets a diagnostic.
 */
export async function ingestFiles(
  { paths, onProgress, worthThreads = WORTH_THREADS, ...options }: FilesOptions,
  take: (result: IngestedFile) => void,
): Promise<void> {
  const listed = [...listRawFiles(paths)]
  const jobs = listed.flatMap((raw) => (raw.kind === 'listed' ? [raw] : []))
  let at = 0
  let done = 0
  const takeRefused = (): void => {
    for (let raw = listed[at]; raw?.kind === 'refused'; raw = listed[++at]) {
      take(refuseFile(raw.file, raw.diagnostic))
      onProgress?.(++done, listed.length)
    }
  }
  const takeNext = (result: IngestedFile): void => {
    takeRefused()
    at++
    take(result)
    onProgress?.(++done, listed.length)
  }
  if (sumSizes(jobs) < worthThreads || jobs.length < 2)
    for (const { file } of jobs) takeNext(ingestFile(file, options))
  else {
    setFlagsFromString(COMPILE_LATE)
    await streamPool<string, IngestedFile>(
      jobs.map(({ file }) => file),
      {
        worker: await bundleWorker(new URL('./worker.ts', import.meta.url)),
        workerData: options satisfies FileOptions,
        batch: BATCH,
        onDeath: (file, error) => refuseFile(file, toInternal(file, error)),
      },
      (results) => {
        for (const result of results) takeNext(result)
      },
    )
  }
  takeRefused()
}

function sumSizes(jobs: readonly Extract<ListedRaw, { kind: 'listed' }>[]): number {
  return jobs.reduce((sum, { size }) => sum + size, 0)
}

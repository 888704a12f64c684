import { streamPool } from '../../archive/pool.ts'
import { bundleWorker } from '../../bundle/bundle-worker.ts'
import { makePacker, type PackedPath, type PackSource } from './pack-path.ts'

/** Below this many files a thread costs more than it brings. */
const WORTH_A_POOL = 600
/** Pages are large: this many go to a thread at once. */
const BATCH = 16

/** Makes and packs the files of a copy, many of them in threads, and hands them on in the order given. */
export async function packPaths(
  paths: readonly string[],
  source: PackSource,
  take: (file: PackedPath) => void,
): Promise<void> {
  if (paths.length >= WORTH_A_POOL) {
    const worker = await bundleWorker(new URL('./worker.ts', import.meta.url))
    const options = { worker, workerData: source, batch: BATCH }
    await streamPool<string, PackedPath>(paths, options, (files) => files.forEach(take))
    return
  }
  const pack = makePacker(source)
  for (const [i, path] of paths.entries()) {
    take(pack(path))
    // Packing takes all of the thread: a person's Ctrl+C is heard between files.
    if (i % REST === 0) await new Promise(setImmediate)
  }
}

const REST = 4

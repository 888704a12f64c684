import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** So much is gathered before it is written, in UTF-16 units. */
const PORTION = 1 << 20

/**
 * Writes a file below a folder piece by piece, for what is too large to be held as one text. UTF-8.
 *
 * @returns its size in bytes.
 */
export function writePieces(folder: string, path: string, pieces: Iterable<string>): number {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  const descriptor = openSync(file, 'w')
  let size = 0
  let waiting = ''
  const flush = (): void => {
    const bytes = Buffer.from(waiting)
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
    size += bytes.length
    waiting = ''
  }
  try {
    for (const piece of pieces) {
      waiting += piece
      if (waiting.length >= PORTION) flush()
    }
    flush()
  } finally {
    closeSync(descriptor)
  }
  return size
}

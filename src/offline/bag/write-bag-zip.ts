import { createHash } from 'node:crypto'
import { openZip, type Sink } from '../zip/zip-writer.ts'
import { type BaggedFile, TAG_MANIFEST } from './make-bag.ts'

export interface WrittenZip {
  readonly bytes: number
  readonly sha256: string
  readonly files: number
  /** SHA-256 of the bag's `tagmanifest-sha256.txt`: it stands for everything in the zip. */
  readonly checksum: string
}

/** Writes a bag as a zip, file by file. Throws `ZipLimitError` where it does not fit. */
export async function writeBagZip(
  files: Iterable<BaggedFile> | AsyncIterable<BaggedFile>,
  sink: Sink,
): Promise<WrittenZip> {
  const hash = createHash('sha256')
  let bytes = 0
  let count = 0
  let checksum = ''
  const zip = openZip((piece) => {
    hash.update(piece)
    bytes += piece.length
    sink(piece)
  })
  for await (const file of files) {
    zip.add(file.pack())
    count++
    if (file.path === TAG_MANIFEST) checksum = file.hash
    // Packing takes all of the thread: a person's Ctrl+C is heard between files.
    if (count % REST === 0) await new Promise(setImmediate)
  }
  zip.end()
  return { bytes, sha256: hash.digest('hex'), files: count, checksum }
}

const REST = 4

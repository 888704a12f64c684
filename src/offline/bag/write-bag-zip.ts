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

/** Writes a bag as a zip, file by file. `add` throws `ZipLimitError` where it does not fit. */
export function openBagZip(sink: Sink): { add(file: BaggedFile): void; end(): WrittenZip } {
  const hash = createHash('sha256')
  let bytes = 0
  let files = 0
  let checksum = ''
  const zip = openZip((piece) => {
    hash.update(piece)
    bytes += piece.length
    sink(piece)
  })
  return {
    add: (file) => {
      zip.add(file.pack())
      files++
      if (file.path === TAG_MANIFEST) checksum = file.hash
    },
    end: () => {
      zip.end()
      return { bytes, sha256: hash.digest('hex'), files, checksum }
    },
  }
}

import { crc32 } from 'node:zlib'
import { deflateSync, Zip, type ZipInputFile } from 'fflate'

/** A file as it is in a zip. The same bytes give the same packed file on every machine. */
export interface PackedFile {
  readonly path: string
  /** Bytes before packing. */
  readonly size: number
  readonly crc: number
  readonly isDeflated: boolean
  readonly data: Uint8Array
}

/** Takes the bytes of a zip as they come. */
export type Sink = (bytes: Uint8Array) => void

/** What a zip without the 64-bit extension can hold: more, and old programs find nothing or the wrong file. */
export const MOST_FILES = 65_535
const MOST_BYTES = 4_294_967_295

export class ZipLimitError extends Error {
  override readonly name = 'ZipLimitError'
}

/** Fixed: another level, or another program, gives other bytes. Higher ones pack pages no smaller. */
const LEVEL = 6
/** A zip keeps local time: made of local parts, it is the same text in every zone. */
const TIME = new Date(2026, 0, 1)
/** `-rw-r--r--`, as Unix writes it. */
const UNIX = 3
const MODE = 0o100644 << 16

/** Deflates a file; what does not get smaller is kept as it is. */
export function packFile(path: string, bytes: Uint8Array): PackedFile {
  const deflated = deflateSync(bytes, { level: LEVEL })
  const isDeflated = deflated.length < bytes.length
  const data = isDeflated ? deflated : bytes
  return { path, size: bytes.length, crc: crc32(bytes), isDeflated, data }
}

/**
 * Writes a zip, file by file; only the list of names stays in memory.
 *
 * @throws ZipLimitError where the zip would contain more files or bytes than its format allows
 */
export function openZip(sink: Sink): { add(file: PackedFile): void; end(): void } {
  let files = 0
  let written = 0
  let listed = 0
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    written += bytes.length
    sink(bytes)
  })
  return {
    add: ({ path, size, crc, isDeflated, data }) => {
      files++
      listed += 128 + path.length
      if (files > MOST_FILES) throw new ZipLimitError('files')
      if (written + listed + data.length + 1024 > MOST_BYTES) throw new ZipLimitError('bytes')
      const file: ZipInputFile = {
        filename: path,
        compression: isDeflated ? 8 : 0,
        size,
        crc,
        mtime: TIME,
        os: UNIX,
        attrs: MODE,
      }
      zip.add(file)
      // Its types ask for memory that no thread shares; it only reads.
      file.ondata?.(null, data as Uint8Array<ArrayBuffer>, true)
    },
    end: () => zip.end(),
  }
}

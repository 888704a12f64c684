import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** A file that is read in pieces, from any place. */
export interface OpenBytes {
  readonly size: number
  /** The bytes from a place on; fewer at the end of the file. */
  read(at: number, length: number): Uint8Array
  close(): void
}

/** Opens a regular file; throws what the system says where there is none. */
export function openBytes(file: string): OpenBytes {
  const descriptor = openSync(file, 'r')
  const { size } = fstatSync(descriptor)
  return {
    size,
    read: (at, length) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - at)))
      const read = readSync(descriptor, bytes, 0, bytes.length, at)
      return bytes.subarray(0, read)
    },
    close: () => closeSync(descriptor),
  }
}

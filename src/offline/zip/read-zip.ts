import { inflateSync } from 'fflate'

/** Gives bytes of a file from a place on; fewer at its end. */
export type ReadAt = (at: number, length: number) => Promise<Uint8Array>

export interface ZipEntry {
  /** As it is in the zip, also where that is no name to write a file under. */
  readonly path: string
  /** Bytes when unpacked. */
  readonly size: number
  read(): Promise<Uint8Array>
}

export type ZipFaultKind = 'cut' | 'damaged' | 'twice' | 'encrypted' | 'packed' | 'large' | 'gone'

/** The zip is cut, damaged, or made in a way that is not read here. */
export class ZipFault extends Error {
  override readonly name = 'ZipFault'
  readonly kind: ZipFaultKind
  constructor(kind: ZipFaultKind, path = '') {
    super(`${kind} ${path}`)
    this.kind = kind
  }
}

/**
 * Lists what is in a zip, by the directory at its end; each file is unpacked when it is asked for. Works in the browser
 * too.
 *
 * @throws ZipFault where there is no directory, or an entry is encrypted, packed in another way, or larger than a file
 *   of an archive is; `read` throws it where the bytes do not unpack
 * @see APPNOTE.TXT 6.3.10, 4.3
 */
export async function readZip(readAt: ReadAt, size: number): Promise<readonly ZipEntry[]> {
  const tailStart = Math.max(0, size - LONGEST_TAIL)
  const tail = await readAt(tailStart, size - tailStart)
  const end = findEnd(tail)
  if (end === undefined) throw new ZipFault('cut')
  const view = viewOf(tail)
  const count = view.getUint16(end + 10, true)
  const length = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (start + length > size) throw new ZipFault('cut')
  const directory = await readAt(start, length)
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < count; ) {
    const entry = readEntry(directory, at, { readAt, size })
    entries.push(entry.entry)
    at = entry.next
  }
  return entries
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const LONGEST_TAIL = 65_535 + 22
/** No page, picture or list of an archive is larger; what says so is made to fill a memory. */
const LARGEST_FILE = 512 * 1024 * 1024

function findEnd(tail: Uint8Array): number | undefined {
  const view = viewOf(tail)
  for (let at = tail.length - 22; at >= 0; at--) if (view.getUint32(at, true) === END) return at
  return undefined
}

function readEntry(
  directory: Uint8Array,
  at: number,
  zip: { readonly readAt: ReadAt; readonly size: number },
): { readonly entry: ZipEntry; readonly next: number } {
  const view = viewOf(directory)
  if (at + 46 > directory.length || view.getUint32(at, true) !== ENTRY)
    throw new ZipFault('damaged')
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const packedSize = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  const nameLength = view.getUint16(at + 28, true)
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const start = view.getUint32(at + 42, true)
  if (next > directory.length) throw new ZipFault('damaged')
  const path = new TextDecoder().decode(directory.subarray(at + 46, at + 46 + nameLength))
  if ((flags & 1) !== 0) throw new ZipFault('encrypted', path)
  if (method !== 0 && method !== 8) throw new ZipFault('packed', path)
  if (size > LARGEST_FILE || packedSize > zip.size) throw new ZipFault('large', path)
  const read = async (): Promise<Uint8Array> => {
    const head = await zip.readAt(start, 30)
    if (head.length < 30 || viewOf(head).getUint32(0, true) !== LOCAL)
      throw new ZipFault('damaged', path)
    const skip = viewOf(head).getUint16(26, true) + viewOf(head).getUint16(28, true)
    const packed = await zip.readAt(start + 30 + skip, packedSize)
    return method === 0 ? packed : inflate(packed, size, path)
  }
  return { entry: { path, size, read }, next }
}

function inflate(packed: Uint8Array, size: number, path: string): Uint8Array {
  try {
    // Never more than the directory says: a few bytes can be made to unpack into gigabytes.
    return inflateSync(packed, { out: new Uint8Array(size) })
  } catch {
    throw new ZipFault('damaged', path)
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

import { gunzipSync } from 'node:zlib'
import { listTree } from '../../files/list-tree.ts'
import { readBytes } from '../../files/read-write.ts'
import { readZip } from '../../offline/zip/read-zip.ts'

/** Searches all files below a folder, packed ones too, for any of some passages. */
export async function findTraces(
  folder: string,
  passages: readonly string[],
): Promise<{ readonly files: number; readonly found: readonly string[] }> {
  const wanted = passages.map((passage) => Buffer.from(passage))
  const paths = listTree(folder)
  const found: string[] = []
  for (const path of paths) {
    const bytes = readBytes(`${folder}/${path}`)
    if (bytes && (await hasAny(bytes, wanted))) found.push(path)
  }
  return { files: paths.length, found }
}

async function hasAny(bytes: Uint8Array, wanted: readonly Buffer[]): Promise<boolean> {
  for await (const part of unpack(bytes)) {
    const text = Buffer.from(part.buffer, part.byteOffset, part.length)
    if (wanted.some((passage) => text.includes(passage))) return true
  }
  return false
}

/** The bytes themselves, and what is packed in them: an index is gzip, a book or a copy is a zip. */
async function* unpack(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) yield gunzipSync(bytes)
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return
  const readAt = async (at: number, length: number): Promise<Uint8Array> =>
    bytes.subarray(at, at + length)
  for (const entry of await readZip(readAt, bytes.length)) yield* unpack(await entry.read())
}

type TypedArray = Uint8Array | Uint16Array | Int32Array | Uint32Array

const MAGIC = 0x4a5a5442
const TYPES = { Uint8Array, Uint16Array, Int32Array, Uint32Array } as const
type TypeName = keyof typeof TYPES

/** Magic, length of the header, checksum of everything behind, length of all; then the header, then the arrays. */
const PREFIX = 16

/**
 * Writes tables as the bytes of a file that is read without copying.
 *
 * @param key what the tables were made of; other bytes for another key
 */
export function packTables(tables: object, key: string): Uint8Array {
  const arrays: { readonly array: TypedArray; readonly at: number }[] = []
  let end = 0
  const shape = JSON.stringify({ key, tables }, (_, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value
    const array = value as TypedArray
    const at = end
    arrays.push({ array, at })
    end = align(at + array.byteLength)
    return { $: array.constructor.name, at, length: array.length }
  })
  const header = new TextEncoder().encode(shape)
  const first = PREFIX + align(header.length)
  const bytes = new Uint8Array(first + end)
  bytes.set(header, PREFIX)
  for (const { array, at } of arrays)
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), first + at)
  const prefix = new Uint32Array(bytes.buffer, 0, 4)
  prefix.set([MAGIC, header.length, 0, bytes.length])
  prefix[2] = sum(bytes)
  return bytes
}

/**
 * Reads what `packTables` wrote; the arrays are views of the bytes, shared with other threads where those are.
 *
 * @param key where it is not given, tables for any key will do
 * @returns `undefined` where the bytes were written for another key, or are not whole
 */
export function unpackTables(bytes: Uint8Array, key?: string): unknown {
  if (bytes.length < PREFIX || bytes.length % 4 !== 0 || bytes.byteOffset % 4 !== 0)
    return undefined
  const [magic, headerLength = 0, checksum, length] = new Uint32Array(
    bytes.buffer,
    bytes.byteOffset,
    4,
  )
  if (magic !== MAGIC || length !== bytes.length || checksum !== sum(bytes)) return undefined
  const first = bytes.byteOffset + PREFIX + align(headerLength)
  // A copy: a decoder takes no bytes that other threads might be changing.
  const header = new TextDecoder().decode(bytes.slice(PREFIX, PREFIX + headerLength))
  const read = JSON.parse(header, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('$' in value)) return value
    const place = value as { readonly $: TypeName; readonly at: number; readonly length: number }
    return new TYPES[place.$](bytes.buffer as ArrayBuffer, first + place.at, place.length)
  }) as { readonly key: string; readonly tables: unknown }
  return key === undefined || read.key === key ? read.tables : undefined
}

function align(length: number): number {
  return (length + 3) & ~3
}

/** Of all but the mark and the checksum itself; a file that a killed process left half, or a disk damaged, has another one. */
function sum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  let total = words[1] as number
  for (let i = 3; i < words.length; i += CHUNK)
    total = sumChunk(words, i, Math.min(i + CHUNK, words.length), total)
  return total >>> 0
}

/** Many calls, four sums side by side: a long loop would run slowly until the engine has compiled it. */
const CHUNK = 256

function sumChunk(words: Uint32Array, from: number, to: number, before: number): number {
  let [a, b, c, d] = [before, 1, 2, 3]
  let i = from
  for (; i + 3 < to; i += 4) {
    a = (a + (words[i] as number)) | 0
    b = (b + Math.imul(words[i + 1] as number, 3)) | 0
    c = (c + Math.imul(words[i + 2] as number, 5)) | 0
    d = (d + Math.imul(words[i + 3] as number, 7)) | 0
  }
  for (; i < to; i++) a = (a + Math.imul(words[i] as number, 9)) | 0
  const mixed = a ^ Math.imul(b, 5) ^ Math.imul(c, 7) ^ Math.imul(d, 11)
  return Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1)
}

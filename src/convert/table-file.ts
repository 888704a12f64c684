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

/** Of all behind the checksum; a file that a killed process left half, or a disk damaged, has another one. */
function sum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  let a = 1
  let b = 0
  for (let i = 3; i < words.length; i++) {
    a = (a + (words[i] as number)) | 0
    b = (b + a) | 0
  }
  return (a ^ Math.imul(b, 0x9e3779b1)) >>> 0
}

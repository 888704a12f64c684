import { zlibSync } from 'fflate'

/** A picture in 8-bit RGBA, row by row from the top. */
export interface Pixels {
  readonly size: number
  readonly rgba: Uint8Array
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Eight bits a channel, RGBA, deflate, filters per row, not interlaced (PNG, third edition, 11.2.1). */
const KIND = [8, 6, 0, 0, 0]

/** Writes a square picture as PNG. The same pixels are the same bytes on every machine: fflate's deflate is plain arithmetic. */
export function writePng({ size, rgba }: Pixels): Uint8Array {
  const row = size * 4
  // Each row begins with its filter: 0, none.
  const rows = new Uint8Array((row + 1) * size)
  for (let y = 0; y < size; y++) rows.set(rgba.subarray(y * row, (y + 1) * row), y * (row + 1) + 1)
  return join([
    Uint8Array.from(SIGNATURE),
    writeChunk('IHDR', join([writeNumber(size), writeNumber(size), Uint8Array.from(KIND)])),
    writeChunk('IDAT', zlibSync(rows, { level: 9 })),
    writeChunk('IEND', new Uint8Array()),
  ])
}

function writeChunk(name: string, data: Uint8Array): Uint8Array {
  const named = join([new TextEncoder().encode(name), data])
  return join([writeNumber(data.length), named, writeNumber(crc32(named))])
}

function writeNumber(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

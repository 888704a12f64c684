import type { EncodingName } from './decoded.ts'

/** Characters that the decoder could not read. */
export interface Damage {
  readonly count: number
  /** Line of the first, from 1. */
  readonly line: number
  /** Byte of the first, from 0. */
  readonly offset: number
  /** So much is bad that it is no slip of a tool, but another encoding. */
  readonly isMixed: boolean
}

/** At most this many stray bytes are a slip of a tool in a text of any length, or in one of its lines. */
const STRAY = 3
/** In a long text at most one in this many characters may be bad. */
const SELDOM = 200
/** Share of one line that may be bad. */
const LINE_SHARE = 0.1

/** Counts the U+FFFD that a loose decoding put for bytes; those that the bytes spell are text. */
export function countDamage(
  text: string,
  bytes: Uint8Array,
  encoding: EncodingName,
): Damage | undefined {
  const first = text.indexOf('\ufffd')
  if (first < 0 || isSpelt(bytes, encoding)) return undefined
  const count = text.split('\ufffd').length - 1
  const above = text.slice(0, first)
  return {
    count,
    line: above.split(/\r\n|\n|\r/).length,
    offset: findByte(bytes, encoding, above.length),
    isMixed: count > Math.max(STRAY, text.length / SELDOM) || hasBadLine(text),
  }
}

/** Decodes and puts U+FFFD for each byte that the encoding does not know. */
export function decodeLoosely(bytes: Uint8Array, encoding: EncodingName): string {
  const text = new TextDecoder(encoding).decode(bytes)
  // ICU reads the bytes 80 and FF, which Big5 does not know, as U+0080 and U+F8F8.
  return encoding === 'big5' ? text.replace(/[\u0080\uf8f8]/g, '\ufffd') : text
}

/** A text that says U+FFFD itself was damaged before it was saved: its bytes are well-formed. */
function isSpelt(bytes: Uint8Array, encoding: EncodingName): boolean {
  try {
    return encoding !== 'big5' && new TextDecoder(encoding, { fatal: true }).decode(bytes) !== ''
  } catch {
    return false
  }
}

function hasBadLine(text: string): boolean {
  return text.split(/[\r\n]/).some((line) => {
    const bad = line.split('\ufffd').length - 1
    return bad > STRAY && bad > line.length * LINE_SHARE
  })
}

/** The byte at which a decoding has given this many UTF-16 units. */
function findByte(bytes: Uint8Array, encoding: EncodingName, units: number): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high) >> 1
    const decoder = new TextDecoder(encoding)
    if (decoder.decode(bytes.subarray(0, middle), { stream: true }).length < units) low = middle + 1
    else high = middle
  }
  return low
}

/** A text decoded strictly, or the first byte that is not UTF-8 and what the bytes look like instead. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'utf-16' }
  | {
      readonly kind: 'bad-byte'
      /** From 0. */
      readonly offset: number
      readonly line: number
      readonly column: number
      /** `cut`: the file ends inside a character. */
      readonly looksLike: 'gbk' | 'cut' | 'damage'
    }

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Decodes UTF-8 and nothing else: no guess, no replacement character, one byte order mark taken off.
 * Surrogates encoded as bytes (ED A0 80) and overlong forms are no UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes
  const isUtf16 =
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0 && second !== 0 && second !== undefined) ||
    (second === 0 && first !== 0 && first !== undefined)
  if (isUtf16) return { kind: 'utf-16' }
  try {
    const text = STRICT.decode(bytes)
    return { kind: 'text', text: text.startsWith('\ufeff') ? text.slice(1) : text }
  } catch {
    return toBadByte(bytes)
  }
}

function toBadByte(bytes: Uint8Array): DecodedText {
  let offset = 0
  for (let length = 1; offset < bytes.length; offset += length) {
    length = sequenceLength(bytes, offset)
    if (length === 0) break
  }
  const above = STRICT.decode(bytes.subarray(0, offset))
  const lines = above.split(/\r\n|\n|\r/)
  return {
    kind: 'bad-byte',
    offset,
    line: lines.length,
    column: [...(lines.at(-1) ?? '')].length + 1,
    looksLike: isCut(bytes, offset) ? 'cut' : isGbk(bytes) ? 'gbk' : 'damage',
  }
}

/** The length of the well-formed sequence at an offset, 0 if there is none (Unicode 16, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  if (lead < 0xc2 || length === 0) return 0
  const second = bytes[at + 1] ?? 0
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < lowest || second > highest) return 0
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

function isCut(bytes: Uint8Array, at: number): boolean {
  const rest = bytes.subarray(at)
  const lead = rest[0] ?? 0
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
  return rest.length < length && rest.subarray(1).every((byte) => (byte & 0xc0) === 0x80)
}

/**
 * Whether the bytes read well as GBK: no error, and mostly Han beside ASCII. Damaged UTF-8 reads as
 * (nonsense) Han too, so it must also read badly as UTF-8.
 */
function isGbk(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 20_000)
  const loose = new TextDecoder().decode(sample)
  if (countOf(loose, HAN) > countOf(loose, /\ufffd/g)) return false
  try {
    const text = new TextDecoder('gbk', { fatal: true }).decode(sample, { stream: true })
    const wide = countOf(text, /[^\u0000-\u007f]/g)
    return wide > 1 && countOf(text, HAN) / wide > 0.8
  } catch {
    return false
  }
}

const HAN = /[\u4e00-\u9fff，。、；：“”（）《》]/g

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Encoders for tests, looked up in the decoders' own tables: TextEncoder writes UTF-8 only. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** @throws where the encoding has no such character */
export function encodeText(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = getTable(encoding)
  return new Uint8Array(
    [...text].flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)]
      const bytes = table.get(character) ?? (encoding === 'gb18030' ? toFour(character) : undefined)
      if (!bytes) throw new Error(`No ${encoding} for ${character}`)
      return bytes
    }),
  )
}

export function canEncode(character: string, encoding: 'gb18030' | 'big5'): boolean {
  return character < '\u0080' || encoding === 'gb18030' || getTable(encoding).has(character)
}

export function encodeUtf16(text: string, isBigEndian: boolean, hasMark = true): Uint8Array {
  const bytes = Buffer.from(hasMark ? `\ufeff${text}` : text, 'utf16le')
  return new Uint8Array(isBigEndian ? bytes.swap16() : bytes)
}

export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

function getTable(encoding: 'gb18030' | 'big5'): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding)
  const add = (bytes: readonly number[]): void => {
    const text = decoder.decode(new Uint8Array(bytes))
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes)
  }
  // Big5 proper begins at A1; the rows before it hold Hong Kong's additions.
  for (let i = 0; i < 0x7e; i++)
    for (let trail = 0x40; trail <= 0xfe; trail++) add([((i + 0x20) % 0x7e) + 0x81, trail])
  if (encoding === 'gb18030') for (let i = 0; i < 39_420; i++) add(toFourBytes(i, 0x81))
  tables.set(encoding, table)
  return table
}

/** Beyond the basic plane GB18030 counts on from 90 30 81 30. */
function toFour(character: string): readonly number[] | undefined {
  const point = character.codePointAt(0) ?? 0
  return point < 0x10000 ? undefined : toFourBytes(point - 0x10000, 0x90)
}

function toFourBytes(index: number, lead: number): readonly number[] {
  return [
    lead + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ]
}

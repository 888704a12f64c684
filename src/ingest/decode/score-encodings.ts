import { COMMON_CHARACTERS } from './common-characters.ts'
import type { EncodingName } from './decoded.ts'

export interface Scored {
  readonly encoding: EncodingName
  readonly text: string
  /** Per character that is not ASCII: 1 is best, a wrong decoding falls below zero. */
  readonly score: number
  /** U+FFFD that the decoder put for bytes it could not read. */
  readonly replaced: number
}

const CANDIDATES: readonly EncodingName[] = ['gb18030', 'big5', 'utf-16le', 'utf-16be']
const NO_TEXT = /[\ufffd\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ue000-\uf8ff]/
const MARK = /[，。、；：？！“”‘’「」『』（）《》〈〉【】—…·％○〇　]/
/** As many characters as tell one encoding from another. */
const SAMPLE = 20_000

/**
 * Reads bytes loosely in every encoding that Chinese files come in, best first. Detection packages
 * were measured and left out: they call UTF-8 with one stray byte Cyrillic.
 */
export function scoreEncodings(bytes: Uint8Array): readonly Scored[] {
  return CANDIDATES.map((encoding) => {
    // `gbk` and `gb2312` are decoded as gb18030, which holds them both.
    const text = new TextDecoder(encoding).decode(bytes)
    return { encoding, text, score: scoreText(text), replaced: text.split('\ufffd').length - 1 }
  }).toSorted((a, b) => b.score - a.score)
}

function scoreText(text: string): number {
  let points = 0
  let foreign = 0
  for (const character of text.slice(0, SAMPLE)) {
    if (character > ' ' && character < '\u007f') continue
    if (/\s/.test(character)) continue
    foreign++
    if (NO_TEXT.test(character)) points -= 10
    else if (COMMON_CHARACTERS.has(character) || MARK.test(character)) points += 1
    else if (!/\p{Script=Han}/u.test(character)) points -= 1
  }
  return foreign === 0 ? 0 : points / foreign
}

import { COMMON_CHARACTERS } from './common-characters.ts'
import { ENCODINGS, type EncodingName } from './decoded.ts'

export interface Scored {
  readonly encoding: EncodingName
  /** Per character that is not ASCII: 1 is best, a wrong decoding falls below zero. */
  readonly score: number
  /** Characters that are not ASCII: the evidence that the score rests on. */
  readonly seen: number
}

const NO_TEXT = /[\ufffd\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ue000-\uf8ff]/
const MARK = /[，。、；：？！“”‘’「」『』（）《》〈〉【】—…·％○〇　]/
const HAN = /\p{Script=Han}/u
/** Enough bytes to distinguish one encoding from another. */
const SAMPLE = 60_000

/**
 * Reads the beginning of a file loosely in every encoding that Chinese files come in, best first.
 * Detection packages were measured and left out: they call UTF-8 with one stray byte Cyrillic.
 */
export function scoreEncodings(bytes: Uint8Array): readonly Scored[] {
  const sample = bytes.subarray(0, SAMPLE)
  return ENCODINGS.map((encoding) => {
    // A sample may end inside a character: `stream` holds the rest back.
    const text = new TextDecoder(encoding).decode(sample, { stream: bytes.length > SAMPLE })
    const seen = text.match(/[^\u0000-\u007f\s]/gu)?.length ?? 0
    return { encoding, score: scoreText(text), seen }
  }).toSorted((a, b) => b.score - a.score)
}

/** How much a text reads like Chinese, per character that is not ASCII; 0 where there is none. */
export function scoreText(text: string): number {
  let points = 0
  let foreign = 0
  for (const character of text) {
    if (character > ' ' && character < '\u007f') continue
    if (/\s/.test(character)) continue
    foreign++
    if (COMMON_CHARACTERS.has(character) || MARK.test(character)) points += 1
    else if (NO_TEXT.test(character)) points -= 10
    else if (!HAN.test(character)) points -= 1
  }
  return foreign === 0 ? 0 : points / foreign
}

import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import { decodeUtf8 } from '../../text/decode-utf8.ts'
import { countHan } from '../../text/han.ts'
import { countDamage, decodeLoosely } from './count-damage.ts'
import type { Decoded, EncodingName } from './decoded.ts'
import { findSignature, isBinary } from './find-signature.ts'
import { scoreEncodings } from './score-encodings.ts'

/** Below it no encoding is believed. A right decoding of a report scores 0.8 and more. */
const BELIEVED = 0.5
/** Fewer characters than this are no evidence: 中文 in Big5 reads as another two in GBK. */
const ENOUGH = 6
/** How much better than the next one it must be. */
const CLEAR = 0.2
/** Han characters above the first bad byte that make a file UTF-8 with damage, not another encoding. */
const SURELY_UTF8 = 8

/**
 * Bytes of a raw file → its text, or the reason why not. In order: what is no text at all, the
 * encoding that a person named, a byte order mark, strict UTF-8, then a score over loose decodings.
 * Nothing is guessed below a threshold: a wrong encoding gives text that looks like Chinese and is
 * not. The text is never normalised: every character is the one the bytes spell.
 *
 * @param named the encoding a person says the file is in; it is believed before any mark or score
 */
export function decode(file: string, bytes: Uint8Array, named?: EncodingName): Decoded {
  if (bytes.length === 0) return refuse('raw/empty', file)
  const signature = findSignature(bytes)
  if (signature) return refuse(signature, file)
  if (named !== undefined) return decodeAs(file, bytes, named, [])
  const mark = readMark(bytes)
  if (mark) return decodeAs(file, bytes, mark, [])
  const strict = decodeUtf8(bytes)
  if (strict.kind === 'text') {
    if (strict.text.includes('\u0000') && isBinary(bytes)) return refuse('raw/binary', file)
    return toText(file, strict.text, 'utf-8', [])
  }
  if (strict.kind === 'bad-byte') {
    const above = new TextDecoder().decode(bytes.subarray(0, strict.offset))
    if (strict.looksLike === 'cut' && (countHan(above) > 0 || above.length > 3))
      return refuse('raw/truncated', file, strict.line, { offset: strict.offset })
    if (countHan(above) >= SURELY_UTF8) return decodeAs(file, bytes, 'utf-8', [])
  }
  return decodeByScore(file, bytes)
}

function decodeByScore(file: string, bytes: Uint8Array): Decoded {
  const [best, second] = scoreEncodings(bytes)
  if (isBinary(bytes) && (!best || best.score < BELIEVED)) return refuse('raw/binary', file)
  if (
    !best ||
    best.score < BELIEVED ||
    best.seen < ENOUGH ||
    best.score - (second?.score ?? -10) < CLEAR
  )
    return refuse('raw/encoding-unknown', file, undefined, {
      suspected: best && best.score > 0 ? best.encoding : '–',
    })
  const { encoding } = best
  return decodeAs(file, bytes, encoding, [makeDiagnostic('raw/encoding', { file }, { encoding })])
}

/** Reads loosely: a stray byte becomes U+FFFD and is reported; where whole lines are bad, nothing is read. */
function decodeAs(
  file: string,
  bytes: Uint8Array,
  encoding: EncodingName,
  diagnostics: readonly Diagnostic[],
): Decoded {
  const text = decodeLoosely(bytes, encoding)
  const damage = countDamage(text, bytes, encoding)
  if (!damage) return toText(file, text, encoding, diagnostics)
  const { line, offset, count, isMixed } = damage
  if (isMixed) return refuse('raw/encoding-mixed', file, line, { offset, count, encoding })
  return toText(file, text, encoding, [
    ...diagnostics,
    makeDiagnostic('raw/damaged-bytes', { file, line }, { offset, count }),
  ])
}

function toText(
  file: string,
  text: string,
  encoding: EncodingName,
  diagnostics: readonly Diagnostic[],
): Decoded {
  const nul = text.indexOf('\u0000')
  if (nul >= 0) return refuse('raw/nul', file, text.slice(0, nul).split(/\r\n|\n|\r/).length)
  if (text.trim() === '') return refuse('raw/empty', file)
  return { kind: 'text', text, encoding, diagnostics }
}

function readMark([first, second]: Uint8Array): EncodingName | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

function refuse(
  code: Parameters<typeof makeDiagnostic>[0],
  file: string,
  line?: number,
  parameters: Readonly<Record<string, string | number>> = {},
): Decoded {
  const place = line === undefined ? { file } : { file, line }
  return { kind: 'refused', diagnostics: [makeDiagnostic(code, place, parameters)] }
}

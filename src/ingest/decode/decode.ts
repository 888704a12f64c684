import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import { decodeUtf8 } from '../../text/decode-utf8.ts'
import { countHan } from '../../text/han.ts'
import type { Decoded, EncodingName } from './decoded.ts'
import { findSignature, isBinary } from './find-signature.ts'
import { scoreEncodings } from './score-encodings.ts'

/** Below it no encoding is believed. A right decoding of a report scores 0.8 and more. */
const BELIEVED = 0.5
/** How much better than the next one it must be. */
const CLEAR = 0.2
/** Han characters above the first bad byte that make a file UTF-8 with damage, not another encoding. */
const SURELY_UTF8 = 8
/** More bad bytes than this are no slip of one tool, but another encoding. */
const STRAY = 3

/**
 * Bytes of a raw file → its text, or the reason why not. In order: what is no text at all, a byte
 * order mark, strict UTF-8, then a score over loose decodings. Nothing is guessed below a threshold:
 * a wrong encoding gives text that looks like Chinese and is not.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse('raw/empty', file)
  const signature = findSignature(bytes)
  if (signature) return refuse(signature, file)
  const mark = readMark(bytes)
  if (mark) return decodeMarked(file, bytes, mark)
  const strict = decodeUtf8(bytes)
  if (strict.kind === 'text') {
    const nul = strict.text.indexOf('\u0000')
    if (nul >= 0) {
      return isBinary(bytes)
        ? refuse('raw/binary', file)
        : refuse('raw/nul', file, strict.text.slice(0, nul).split(/\r\n|\n|\r/).length)
    }
    if (strict.text.trim() === '') return refuse('raw/empty', file)
    return { kind: 'text', text: strict.text, encoding: 'utf-8', diagnostics: [] }
  }
  if (strict.kind === 'bad-byte') {
    const above = new TextDecoder().decode(bytes.subarray(0, strict.offset))
    if (strict.looksLike === 'cut' && (countHan(above) > 0 || above.length > 3))
      return refuse('raw/truncated', file, strict.line, { offset: strict.offset })
    if (countHan(above) >= SURELY_UTF8) return decodeDamaged(file, bytes, strict)
  }
  return decodeByScore(file, bytes)
}

/** UTF-8 with a stray byte is read, each bad byte kept as U+FFFD; UTF-8 with a tail of GBK is not. */
function decodeDamaged(
  file: string,
  bytes: Uint8Array,
  { line, offset }: { readonly line: number; readonly offset: number },
): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes)
  const count = text.split('\ufffd').length - 1
  if (count > STRAY) return refuse('raw/encoding-mixed', file, line, { offset, count })
  return {
    kind: 'text',
    text,
    encoding: 'utf-8',
    diagnostics: [makeDiagnostic('raw/damaged-bytes', { file, line }, { offset, count })],
  }
}

function decodeByScore(file: string, bytes: Uint8Array): Decoded {
  const [best, second] = scoreEncodings(bytes)
  if (isBinary(bytes) && (!best || best.score < BELIEVED)) return refuse('raw/binary', file)
  if (!best || best.score < BELIEVED || best.score - (second?.score ?? -10) < CLEAR)
    return refuse('raw/encoding-unknown', file, undefined, {
      suspected: best && best.score > 0 ? best.encoding : '–',
    })
  const { encoding, text, replaced } = best
  const diagnostics = [makeDiagnostic('raw/encoding', { file }, { encoding })]
  if (replaced > 0) {
    const offset = text.indexOf('\ufffd')
    const line = text.slice(0, offset).split(/\r\n|\n|\r/).length
    if (replaced > STRAY)
      return refuse('raw/encoding-mixed', file, line, { offset, count: replaced })
    diagnostics.push(
      makeDiagnostic('raw/damaged-bytes', { file, line }, { offset, count: replaced }),
    )
  }
  return { kind: 'text', text, encoding, diagnostics }
}

function decodeMarked(file: string, bytes: Uint8Array, encoding: EncodingName): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (text.trim() === '') return refuse('raw/empty', file)
    if (text.includes('\u0000')) return refuse('raw/nul', file, 1)
    return { kind: 'text', text, encoding, diagnostics: [] }
  } catch {
    return refuse('raw/encoding-unknown', file, undefined, { suspected: encoding })
  }
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

import type { DiagnosticCode } from '../report/diagnostics/catalogue.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import { toCodePoint, toPosition } from '../text/code-points.ts'
import { decodeUtf8 } from '../text/decode-utf8.ts'
import { findSuspects, type Suspicion } from '../text/suspect-characters.ts'

/** The text of a file, where it could be decoded, and what is wrong with its characters. */
export interface ReadText {
  /** Line breaks as `\n`, no byte order mark. */
  readonly text?: string
  readonly diagnostics: readonly Diagnostic[]
}

const SUSPICION_CODES: Readonly<Record<Suspicion, DiagnosticCode>> = {
  control: 'text/control',
  direction: 'text/direction',
  surrogate: 'text/surrogate',
  tag: 'text/hidden',
  invisible: 'text/invisible',
  'private-use': 'text/private-use',
  replacement: 'text/replacement',
}

/** Bytes of a contributed file → text: strict UTF-8, line breaks as `\n`, every suspect character named. */
export function readText(file: string, bytes: Uint8Array): ReadText {
  if (bytes.length === 0) return { diagnostics: [makeDiagnostic('file/empty', { file })] }
  const decoded = decodeUtf8(bytes)
  switch (decoded.kind) {
    case 'utf-16':
      return { diagnostics: [makeDiagnostic('text/utf-16', { file, line: 1, column: 1 })] }
    case 'bad-byte': {
      const { line, column, offset, looksLike } = decoded
      const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
      const code =
        looksLike === 'gbk' ? 'text/gbk' : looksLike === 'cut' ? 'text/cut' : 'text/not-utf-8'
      return { diagnostics: [makeDiagnostic(code, { file, line, column }, { offset, byte })] }
    }
    case 'text': {
      const text = decoded.text.includes('\r') ? decoded.text.replace(/\r\n?/g, '\n') : decoded.text
      return { text, diagnostics: checkCharacters(file, text) }
    }
    default:
      return decoded satisfies never
  }
}

/** One diagnostic for each suspect character of a text, at the first place where it is. */
export function checkCharacters(file: string, text: string): readonly Diagnostic[] {
  return findSuspects(text).map(({ character, suspicion, offset, count }) => {
    const isSecondMark = character === '\ufeff' && offset === 0
    return makeDiagnostic(
      isSecondMark ? 'text/second-bom' : SUSPICION_CODES[suspicion],
      { file, ...toPosition(text, offset) },
      { character: describe(character), count },
    )
  })
}

function describe(character: string): string {
  const name = { '\u0000': ' NUL', '\ufeff': ' BOM', '\u200b': ' zero-width space' }[character]
  return `${toCodePoint(character)}${name ?? ''}`
}

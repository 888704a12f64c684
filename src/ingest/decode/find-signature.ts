import type { DiagnosticCode } from '../../report/diagnostics/catalogue.ts'

interface Signature {
  readonly code: DiagnosticCode
  readonly begins: readonly number[]
}

/** First bytes of files that hold no plain text, whatever their name says. */
const SIGNATURES: readonly Signature[] = [
  { code: 'raw/pdf', begins: [0x25, 0x50, 0x44, 0x46] },
  // A .docx, .xlsx, .wps or .zip: all are zip archives.
  { code: 'raw/office', begins: [0x50, 0x4b, 0x03, 0x04] },
  { code: 'raw/office', begins: [0x50, 0x4b, 0x05, 0x06] },
  // .doc, .xls and .wps of before 2007.
  { code: 'raw/old-office', begins: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { code: 'raw/rich-text', begins: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { code: 'raw/binary', begins: [0x89, 0x50, 0x4e, 0x47] },
  { code: 'raw/binary', begins: [0xff, 0xd8, 0xff] },
  { code: 'raw/binary', begins: [0x47, 0x49, 0x46, 0x38] },
  { code: 'raw/binary', begins: [0x1f, 0x8b] },
]

const PAGE = /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?<(?:!doctype\s+html|html[\s>])/i

/** What kind of file it is where its first bytes tell that it is not a plain text. */
export function findSignature(bytes: Uint8Array): DiagnosticCode | undefined {
  const known = SIGNATURES.find(({ begins }) => begins.every((byte, i) => bytes[i] === byte))
  if (known) return known.code
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1000))
  return PAGE.test(start) ? 'raw/html' : undefined
}

/** Whether the bytes hold control characters that no text in any encoding of ours has, beyond one in a thousand. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of sample)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls++
  return controls > 1 && controls / sample.length > 0.001
}

import type { DiagnosticCode } from '../../report/diagnostics/catalogue.ts'

interface Signature {
  readonly code: DiagnosticCode
  readonly begins: readonly number[]
}

/** First bytes of files that contain no plain text, whatever their name says. */
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
  // gzip, RAR, 7-Zip.
  { code: 'raw/archive', begins: [0x1f, 0x8b] },
  { code: 'raw/archive', begins: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { code: 'raw/archive', begins: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
]

const PAGE = /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?<(?:!doctype\s+html|html[\s>])/i

/** What kind of file it is where its first bytes show that it is not a plain text. */
export function findSignature(bytes: Uint8Array): DiagnosticCode | undefined {
  const known = SIGNATURES.find(({ begins }) => begins.every((byte, i) => bytes[i] === byte))
  if (known) return known.code === 'raw/office' && !isOffice(bytes) ? 'raw/archive' : known.code
  return PAGE.test(readLatin(bytes.subarray(0, 1000))) ? 'raw/html' : undefined
}

/** So many bytes at the end of a zip contain the names of its last files. */
const DIRECTORY = 65_536

/**
 * Whether a zip may be a document: it has the parts of one, or its files are not told. A zip of texts tells the names of its
 * files, and they are not those.
 */
function isOffice(bytes: Uint8Array): boolean {
  const names = readLatin(bytes.subarray(0, 1000)) + readLatin(bytes.subarray(-DIRECTORY))
  const hasParts =
    /\[Content_Types\]\.xml|_rels\/|(?:word|xl|ppt|docProps)\/|mimetype|content\.xml/.test(names)
  const hasFiles = /\/|\.(?:txt|text|md|html?|csv|pdf|docx?|wps|rtf|jpe?g|png|xlsx?)/i.test(names)
  return hasParts || !hasFiles
}

function readLatin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/** Whether the bytes hold control characters that no text in any encoding of ours has, beyond one in a thousand. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of sample)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls++
  return controls > 1 && controls / sample.length > 0.001
}

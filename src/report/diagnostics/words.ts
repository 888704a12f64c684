import { CATALOGUE } from './catalogue.ts'
import type { Diagnostic, MessageLanguage } from './diagnostic.ts'
import type { DiagnosticEntry, DiagnosticWords } from './entry.ts'

/**
 * The words of a diagnostic. Parameters come out of contributed files: what would move a cursor,
 * turn a line around or break it is written as its code point.
 */
export function toWords(diagnostic: Diagnostic, language: MessageLanguage): DiagnosticWords {
  const entry: DiagnosticEntry = CATALOGUE[diagnostic.code]
  const { message, hint } = entry[language]
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) =>
      visible(String(diagnostic.parameters[name] ?? '')),
    )
  return { message: filled(message), ...(hint !== undefined && { hint: filled(hint) }) }
}

const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e007f}]/gu

/** Shows control, bidirectional and invisible characters as `<U+202E>`, long texts cut at 200. */
export function visible(text: string): string {
  const short = text.length > 200 ? `${text.slice(0, 200)}…` : text
  return short.replace(
    INVISIBLE,
    (c) => `<U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  )
}

import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'

export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

/** A text out of bytes, or the diagnostic that says why there is none. */
export type Decoded =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly encoding: EncodingName
      readonly diagnostics: readonly Diagnostic[]
    }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }

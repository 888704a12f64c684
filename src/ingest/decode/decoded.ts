import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'

/** The encodings that Chinese text files come in. `gbk` and `gb2312` are parts of gb18030. */
export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const

export type EncodingName = (typeof ENCODINGS)[number]

/** Whether a name given by a person is an encoding that can be read. */
export function isEncodingName(name: string): name is EncodingName {
  return (ENCODINGS as readonly string[]).includes(name)
}

/** A text out of bytes, or the diagnostic that says why there is none. */
export type Decoded =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly encoding: EncodingName
      readonly diagnostics: readonly Diagnostic[]
    }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }

import type { DiagnosticCode } from './catalogue.ts'

export type Severity = 'error' | 'warning' | 'note'

/** Where something was found. Lines and columns count from 1; columns count code points. */
export interface Place {
  /** As a person would type it: relative to where the command runs, or to the content folder. */
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/**
 * Something a person should know, as data: its words are made late (`toWords`), so that the same
 * diagnostic can be printed in English or Chinese, on a terminal or as JSON.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly place: Place
  /** What the words of the code name in braces: `{found}`, `{field}`, `{nearest}` … */
  readonly parameters: Readonly<Record<string, string | number>>
}

/** The words of one code: `{name}` stands for a parameter. What it says, and what to do about it. */
export interface DiagnosticWords {
  readonly message: string
  readonly hint?: string
}

export type MessageLanguage = 'en' | 'zh'

export type DiagnosticEntry = Readonly<Record<MessageLanguage, DiagnosticWords>> & {
  readonly severity: Severity
}

import type { DiagnosticCode } from './catalogue.ts'
import type { DiagnosticEntry } from './entry.ts'
import type { Place } from './place.ts'

export type Severity = DiagnosticEntry['severity']

export type MessageLanguage = Exclude<keyof DiagnosticEntry, 'severity'>

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

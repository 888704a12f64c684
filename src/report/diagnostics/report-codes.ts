import type { DiagnosticEntry } from './diagnostic.ts'

export const REPORT_CODES = {} as const satisfies Readonly<Record<string, DiagnosticEntry>>

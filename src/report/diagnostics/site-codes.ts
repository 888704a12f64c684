import type { DiagnosticEntry } from './diagnostic.ts'

export const SITE_CODES = {} as const satisfies Readonly<Record<string, DiagnosticEntry>>

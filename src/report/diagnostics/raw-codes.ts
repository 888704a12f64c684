import type { DiagnosticEntry } from './diagnostic.ts'

export const RAW_CODES = {} as const satisfies Readonly<Record<string, DiagnosticEntry>>

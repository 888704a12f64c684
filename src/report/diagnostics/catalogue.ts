import { ADDRESS_CODES } from './address-codes.ts'
import { ALIAS_CODES } from './alias-codes.ts'
import { CALL_CODES } from './call-codes.ts'
import { CONVERSION_CODES } from './conversion-codes.ts'
import { EXPORT_CODES } from './export-codes.ts'
import { FILE_CODES } from './file-codes.ts'
import { OFFLINE_CODES } from './offline-codes.ts'
import type { Place } from './place.ts'
import { RAW_CODES } from './raw-codes.ts'
import { REPORT_CODES } from './report-codes.ts'
import { REVIEW_CODES } from './review-codes.ts'
import { SITE_CODES } from './site-codes.ts'

/** Every diagnostic there is, by code, with its words in both languages. */
export const CATALOGUE = {
  ...CALL_CODES,
  ...FILE_CODES,
  ...REPORT_CODES,
  ...ALIAS_CODES,
  ...RAW_CODES,
  ...REVIEW_CODES,
  ...CONVERSION_CODES,
  ...SITE_CODES,
  ...OFFLINE_CODES,
  ...EXPORT_CODES,
  ...ADDRESS_CODES,
} as const

export type DiagnosticCode = keyof typeof CATALOGUE

/** Makes a `Diagnostic` with its code's own severity. */
export function makeDiagnostic(
  code: DiagnosticCode,
  place: Place,
  parameters: Readonly<Record<string, string | number>> = {},
) {
  return { code, severity: CATALOGUE[code].severity, place, parameters }
}

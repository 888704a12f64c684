import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import { nearestName } from '../../report/nearest-name.ts'
import { type ReviewedConversion, WHOLE_ARCHIVE, writeScope } from './reviewed-conversion.ts'

/** Lines whose place, word or result the archive does not have (any more). */
export function checkReviewed(
  file: string,
  reviewed: readonly ReviewedConversion[],
  otherwise: ReadonlyMap<number, string | undefined>,
  slugs: { readonly agencies: ReadonlySet<string>; readonly reports: ReadonlySet<string> },
): readonly Diagnostic[] {
  return reviewed.flatMap((entry) => {
    const { scope, word, result, line } = entry
    const place = { file, line, column: 1 }
    if (scope !== WHOLE_ARCHIVE && !slugs.agencies.has(scope) && !slugs.reports.has(scope)) {
      const near = nearestName(scope, [WHOLE_ARCHIVE, ...slugs.agencies, ...slugs.reports])
      const nearest = near === undefined ? '' : ` → ${near}`
      return [makeDiagnostic('conversion/scope', place, { found: scope, nearest })]
    }
    if (!otherwise.has(line))
      return [makeDiagnostic('conversion/stale', place, { found: word, scope: writeScope(entry) })]
    const written = otherwise.get(line)
    return written === undefined
      ? []
      : [makeDiagnostic('conversion/changed', place, { found: word, expected: result, written })]
  })
}

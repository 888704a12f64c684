import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import type { Place } from '../report/diagnostics/place.ts'
import type { IdAlias } from '../report/fields/field-values.ts'
import { parseBody } from './parse-body.ts'

/** Whether the old ids of a report lead somewhere, and each to one place. */
export function checkAliases(
  aliases: readonly IdAlias[],
  body: string,
  place: Place,
): readonly Diagnostic[] {
  const ids = new Set(
    parseBody(body).parts.flatMap((part) => (part.kind === 'markup' ? [] : [part.id])),
  )
  const taken = new Set(ids)
  return aliases.flatMap(({ from, to }) => {
    if (taken.has(from)) return [makeDiagnostic('alias/taken', place, { old: from })]
    taken.add(from)
    return ids.has(to) ? [] : [makeDiagnostic('alias/unknown', place, { id: to, old: from })]
  })
}

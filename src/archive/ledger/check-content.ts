import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import { hasErrors } from '../../report/diagnostics/has-errors.ts'
import { makeConverters } from '../converters.ts'
import type { LoadedContent } from '../load-content.ts'
import { prepareConversion } from '../prepare-conversion.ts'
import { checkConversions, findReviewed } from './check-conversions.ts'
import { makeLedgerReader } from './read-ledger.ts'

/**
 * Names that wait for a decision, and reviewed conversions that the archive has left behind. Nothing where the content
 * has errors: of a report that cannot be read nobody knows which words it has.
 */
export async function checkContentConversions(
  content: LoadedContent,
): Promise<readonly Diagnostic[]> {
  if (hasErrors(content.diagnostics)) return []
  const { settings, agencies, glossary, reviewed, reports, collected } = content
  await prepareConversion(settings.hantStandard)
  const converters = makeConverters(settings, agencies, glossary)
  const read = makeLedgerReader({ settings, agencies, reviewed, converters })
  return checkConversions({
    settings,
    // The names that only reports have are asked of the reports.
    agencies: content.hasOwnAgencies ? agencies : [],
    reports: collected,
    converters,
    reviewed,
    otherwise: reviewed.length > 0 ? reports.map((report) => findReviewed(read(report))) : [],
  })
}

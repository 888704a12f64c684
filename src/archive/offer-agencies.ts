import { writeMap } from '../markdown/front-matter/write-text.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import { withoutAbsent } from '../report/without-absent.ts'
import type { Agency } from './agency.ts'

/** A note for each agency that only reports name, with the line to paste: from there people decide its address and its names. */
export function offerAgencies(agencies: readonly Agency[]): readonly Diagnostic[] {
  return agencies.map(({ slug, name, district, city }) => {
    const line = `${slug}: ${writeMap(withoutAbsent({ name, district, city }))}`
    return makeDiagnostic('agencies/derived', { file: 'agencies.yaml' }, { agency: name, line })
  })
}

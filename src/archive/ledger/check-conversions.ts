import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import type { Agency } from '../agency.ts'
import type { CollectedReport } from '../check-collection.ts'
import { type Converters, namesOfAgency } from '../converters.ts'
import type { ArchiveSettings } from '../settings.ts'
import { checkReviewed } from './check-reviewed.ts'
import { listUndecidedNames, toNameDiagnostic } from './list-names.ts'
import type { LedgerSource } from './list-places.ts'
import { collectReviewed, matchReviewed, mergeReviewed } from './match-reviewed.ts'
import { type ReviewedConversion, WHOLE_ARCHIVE } from './reviewed-conversion.ts'

export interface ConversionCheck {
  readonly settings: Pick<ArchiveSettings, 'script'>
  readonly agencies: readonly Agency[]
  readonly reports: readonly CollectedReport[]
  readonly converters: Converters
  readonly reviewed: readonly ReviewedConversion[]
  /** By line of `conversions.tsv`, what the reports have of it. */
  readonly otherwise: Iterable<ReadonlyMap<number, string | undefined>>
}

/** The file's name in the content folder. */
export const REVIEWED_FILE = 'conversions.tsv'

/** Names that wait for a decision, and lines of `conversions.tsv` that the archive has left behind. */
export function checkConversions(given: ConversionCheck): readonly Diagnostic[] {
  const { settings, agencies, reports, converters, reviewed } = given
  const names = listUndecidedNames({ converters, agencies, reports, reviewed, ...settings })
  const inNames = matchNames(given)
  return [
    ...names.map(toNameDiagnostic),
    ...checkReviewed(REVIEWED_FILE, reviewed, mergeReviewed([...given.otherwise, inNames]), {
      agencies: new Set(agencies.map(({ slug }) => slug)),
      reports: new Set(reports.map(({ report }) => report.slug)),
    }),
  ]
}

/** The names of `agencies.yaml` are shown too, whether or not a report has them. */
function matchNames({
  settings,
  agencies,
  converters,
  reviewed,
}: ConversionCheck): ReadonlyMap<number, string | undefined> {
  if (reviewed.length === 0) return new Map()
  const { convert } = converters.forReport(settings.script)
  return collectReviewed(
    agencies.flatMap((agency) =>
      namesOfAgency(agency).flatMap((name) =>
        matchReviewed(
          '',
          name,
          convert(name),
          reviewed.filter(({ scope }) => scope === WHOLE_ARCHIVE || scope === agency.slug),
        ),
      ),
    ),
  )
}

/** What a report has of the lines; its texts are converted only where they have a word of one. */
export function findReviewed({
  texts,
  converter,
  reviewed,
}: LedgerSource): ReadonlyMap<number, string | undefined> {
  return collectReviewed(
    texts
      .filter(({ source }) => reviewed.some(({ word }) => source.includes(word)))
      .flatMap(({ block, source, decided }) =>
        matchReviewed(block, source, converter.convert(source, decided), reviewed),
      ),
  )
}

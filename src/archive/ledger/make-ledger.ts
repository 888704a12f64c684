import { makeConverters } from '../converters.ts'
import type { LoadedContent } from '../load-content.ts'
import { prepareConversion } from '../prepare-conversion.ts'
import { compareRanks } from './doubt-rank.ts'
import type { LedgerPlace } from './ledger-place.ts'
import { listUndecidedNames, type UndecidedName } from './list-names.ts'
import { listPlaces } from './list-places.ts'
import { makeLedgerReader } from './read-ledger.ts'
import { type ReportLedger, summarise } from './summarise.ts'

/** Every place where a one-to-many character was decided, and the names that wait for a decision. */
export interface Ledger {
  /** The most doubtful first; those of one rank in the order of the reports and their texts. */
  readonly places: readonly LedgerPlace[]
  /** The same in short, a report each. */
  readonly reports: readonly ReportLedger[]
  readonly names: readonly UndecidedName[]
}

/** @param slug only this report's; all where it is absent */
export async function makeLedger(content: LoadedContent, slug?: string): Promise<Ledger> {
  const { settings, agencies, glossary, reviewed } = content
  await prepareConversion(settings.hantStandard)
  const converters = makeConverters(settings, agencies, glossary)
  const read = makeLedgerReader({ settings, agencies, reviewed, converters })
  const isMeant = (report: { readonly slug: string }): boolean =>
    slug === undefined || report.slug === slug
  const places: LedgerPlace[] = []
  const reports: ReportLedger[] = []
  for (const report of content.reports.filter(isMeant)) {
    const source = read(report)
    const listed = listPlaces(source)
    for (const place of listed.places) places.push(place)
    reports.push(summarise(source.texts, listed))
  }
  const names = listUndecidedNames({
    converters,
    agencies: slug === undefined ? agencies : [],
    reports: content.collected.filter(({ report }) => isMeant(report)),
    script: settings.script,
    reviewed,
  })
  return { places: places.sort((a, b) => compareRanks(a.rank, b.rank)), reports, names }
}

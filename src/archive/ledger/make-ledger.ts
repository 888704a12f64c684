import { makeConverters } from '../converters.ts'
import type { LoadedContent } from '../load-content.ts'
import { prepareConversion } from '../prepare-conversion.ts'
import { sortGroups } from './conversion-ledger.ts'
import type { LedgerPlace } from './ledger-place.ts'
import { listUndecidedNames, type UndecidedName } from './list-names.ts'
import { listPlaces } from './list-places.ts'
import { makeLedgerReader } from './read-ledger.ts'
import { groupPlaces, keyOfGroup, type ReportLedger, summarise } from './summarise.ts'

/** Every place where a one-to-many character was decided, and the names that wait for a decision. */
export interface Ledger {
  /** Word by word, those first where most errors are found; of one word in the order of the reports and their texts. */
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
    agencies: slug === undefined && content.hasOwnAgencies ? agencies : [],
    reports: content.collected.filter(({ report }) => isMeant(report)),
    script: settings.script,
    reviewed,
  })
  return { places: sortPlaces(places), reports, names }
}

/** Word by word in the order in which they are worth reading; what nobody doubts stays in the order of the texts. */
function sortPlaces(places: readonly LedgerPlace[]): readonly LedgerPlace[] {
  const doubted = places.filter(({ rank }) => rank !== 'none')
  const order = new Map(
    sortGroups(groupPlaces(doubted, 0)).map((group, i) => [keyOfGroup(group), i]),
  )
  const orderOf = (place: LedgerPlace): number => order.get(keyOfGroup(place)) ?? order.size
  return places.toSorted((a, b) => orderOf(a) - orderOf(b))
}

import { type FoundAgency, findAgencyInTitle, findGovernmentInTitle } from './find-agency.ts'
import { findOpeningAgency } from './find-opening-agency.ts'
import { findAgencyInText } from './find-places.ts'
import { isOfficeName } from './office-name.ts'

/** Where the agency of an article may be named. */
export interface AgencyPlaces {
  readonly title: string
  readonly subtitle: string
  readonly kicker: string
  readonly source: string
  /** Whose sheet it is, by the sheet's name. */
  readonly sheetOwner: string | undefined
  readonly signed: readonly string[]
  readonly text: string
}

/**
 * Who issued an article: who signed it, for whom the opening sentence speaks, whom the title names, where it comes from. A
 * name is copied only where it stands as a whole; the place that the text speaks of most is a suggestion, and so is the
 * government of a place.
 */
export function chooseAgency(places: AgencyPlaces): FoundAgency | undefined {
  const { title, subtitle, kicker, source, sheetOwner, signed, text } = places
  const copy = (value: string | undefined, rule: string): FoundAgency | undefined =>
    value === undefined ? undefined : { value, how: 'copied', rule }
  const guess = (value: string | undefined, rule: string): FoundAgency | undefined =>
    value === undefined ? undefined : { value, how: 'inferred', rule }
  const office = (value: string): string | undefined => (isOfficeName(value) ? value : undefined)
  return (
    copy(signed[0], 'signature') ??
    findOpeningAgency(text, [title, subtitle, kicker].join('\n')) ??
    copy(findAgencyInTitle(title) ?? findAgencyInTitle(subtitle), 'title') ??
    copy(sheetOwner, 'kicker') ??
    copy(office(source), 'source') ??
    copy(office(kicker), 'kicker') ??
    guess(findGovernmentInTitle(title), 'title') ??
    guess(findAgencyInText(text), 'text')
  )
}

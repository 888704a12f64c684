import type { Agency } from './agency.ts'

/**
 * Finds the agency that a report names: by slug, name, former name or short name, in this order.
 * A short name that two agencies share leads to neither.
 */
export function makeAgencyFinder(
  agencies: readonly Agency[],
): (text: string) => Agency | undefined {
  const found = new Map<string, Agency>()
  const shared = new Set<string>()
  for (const agency of agencies) {
    const other = found.get(agency.shortName)
    if (other && other !== agency) shared.add(agency.shortName)
    found.set(agency.shortName, agency)
  }
  for (const name of shared) found.delete(name)
  for (const agency of agencies) for (const name of agency.formerNames) found.set(name, agency)
  for (const agency of agencies) found.set(agency.name, agency)
  for (const agency of agencies) found.set(agency.slug, agency)
  return (text) => found.get(text)
}

import type { AddressRow } from './address-row.ts'

/** Where a report stands that moved, perhaps more than once: a slug with a report, or one that was removed; `undefined` where the way leads nowhere or in a circle. */
export function findAddress(
  slug: string,
  rows: ReadonlyMap<string, AddressRow>,
  slugs: ReadonlySet<string>,
): string | undefined {
  const seen = new Set<string>()
  for (let at = slug; !seen.has(at); ) {
    if (slugs.has(at)) return at
    seen.add(at)
    const row = rows.get(at)
    if (row?.kind === 'removed') return at
    if (row?.kind !== 'moved') return undefined
    at = row.to
  }
  return undefined
}

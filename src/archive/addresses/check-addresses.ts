import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import type { AddressRow } from './address-row.ts'
import { findAddress } from './find-address.ts'
import { ADDRESSES_FILE, type ParsedAddresses } from './parse-addresses.ts'

/**
 * Finds addresses that would lead nowhere: a report that was published and is gone, one that moved to where none is, and
 * one that was given away and has a report again.
 *
 * @param slugs of all reports that there are
 */
export function checkAddresses(
  { addresses, places }: Pick<ParsedAddresses, 'addresses' | 'places'>,
  slugs: ReadonlySet<string>,
): readonly Diagnostic[] {
  const rows = new Map(addresses.map((row) => [row.slug, row]))
  return addresses
    .flatMap((row) => checkRow(row, rows, slugs) ?? [])
    .map((found) => {
      const place = places.get(found.slug) ?? { file: ADDRESSES_FILE }
      return makeDiagnostic(found.code, place, { slug: found.slug, to: found.to ?? '' })
    })
}

interface Found {
  readonly code: 'addresses/vanished' | 'addresses/taken' | 'addresses/no-target'
  readonly slug: string
  readonly to?: string
}

function checkRow(
  row: AddressRow,
  rows: ReadonlyMap<string, AddressRow>,
  slugs: ReadonlySet<string>,
): Found | undefined {
  const { kind, slug } = row
  if (kind === 'published')
    return slugs.has(slug) ? undefined : { code: 'addresses/vanished', slug }
  if (slugs.has(slug)) return { code: 'addresses/taken', slug }
  if (kind === 'moved' && findAddress(slug, rows, slugs) === undefined)
    return { code: 'addresses/no-target', slug, to: row.to }
  return undefined
}

import type { Script } from '../../report/script.ts'
import type { AddressRow } from './address-row.ts'
import { findAddress } from './find-address.ts'

/** An address that had a report, for the page that stands there now. */
export type FormerReport =
  | { readonly kind: 'moved'; readonly slug: string; readonly to: string }
  | {
      readonly kind: 'removed'
      readonly slug: string
      readonly date: string
      readonly reasons: Readonly<Record<Script, string>>
    }

/**
 * @param slugs of all reports that there are
 * @param perScript a text of the archive's own in both scripts
 */
export function toFormerReports(
  addresses: readonly AddressRow[],
  slugs: ReadonlySet<string>,
  perScript: (text: string) => Readonly<Record<Script, string>>,
): readonly FormerReport[] {
  const rows = new Map(addresses.map((row) => [row.slug, row]))
  return addresses.flatMap((row): readonly FormerReport[] => {
    if (row.kind === 'published') return []
    if (row.kind === 'removed')
      return [{ kind: 'removed', slug: row.slug, date: row.date, reasons: perScript(row.reason) }]
    const to = findAddress(row.slug, rows, slugs)
    return to === undefined ? [] : [{ kind: 'moved', slug: row.slug, to }]
  })
}

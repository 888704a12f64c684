import { readText } from '../../markdown/read-text.ts'
import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import type { Place } from '../../report/diagnostics/place.ts'
import { isSlug } from '../../report/slug.ts'
import { parseEdtf } from '../../text/edtf.ts'
import type { AddressRow } from './address-row.ts'

/** From the content folder. */
export const ADDRESSES_FILE = 'addresses.tsv'

export interface ParsedAddresses {
  readonly addresses: readonly AddressRow[]
  /** Where the row of a slug stands. */
  readonly places: ReadonlyMap<string, Place>
  readonly diagnostics: readonly Diagnostic[]
}

/** `addresses.tsv` → every address of a report that was ever published. Empty lines and those that begin with # are left out. */
export function parseAddresses(file: string, bytes: Uint8Array | undefined): ParsedAddresses {
  if (!bytes) return { addresses: [], places: new Map(), diagnostics: [] }
  const { text = '', diagnostics: inText } = readText(file, bytes)
  const diagnostics: Diagnostic[] = [...inText]
  const addresses: AddressRow[] = []
  const places = new Map<string, Place>()
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const place = { file, line: i + 1, column: 1 }
    const row = readRow(line)
    if (row === undefined) {
      diagnostics.push(makeDiagnostic('addresses/line', place, { found: line.slice(0, 60) }))
      continue
    }
    const first = places.get(row.slug)?.line
    if (first !== undefined) {
      diagnostics.push(makeDiagnostic('addresses/twice', place, { slug: row.slug, line: first }))
      continue
    }
    places.set(row.slug, place)
    addresses.push(row)
  }
  return { addresses, places, diagnostics }
}

function readRow(line: string): AddressRow | undefined {
  const cells = line.split('\t').map((cell) => cell.trim())
  const [slug = '', kind = '', third = '', reason = ''] = cells
  if (!isSlug(slug)) return undefined
  if (kind === 'published' && cells.length === 2) return { kind, slug }
  if (kind === 'moved' && cells.length === 3 && isSlug(third)) return { kind, slug, to: third }
  const isRemoved = kind === 'removed' && cells.length === 4 && isDay(third) && reason !== ''
  return isRemoved ? { kind: 'removed', slug, date: third, reason } : undefined
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && parseEdtf(text) !== undefined
}

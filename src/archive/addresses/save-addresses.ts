import { join } from 'node:path'
import { openReplacement } from '../../files/open-replacement.ts'
import { readBytes } from '../../files/read-write.ts'
import type { AddressRow } from './address-row.ts'
import { ADDRESSES_FILE, parseAddresses } from './parse-addresses.ts'
import { withRows, writeAddresses } from './write-addresses.ts'

/** Puts rows into the list of addresses, in one step; the file is not touched where it says so already. */
export function saveAddresses(content: string, changed: readonly AddressRow[]): void {
  const file = join(content, ADDRESSES_FILE)
  const { addresses } = parseAddresses(ADDRESSES_FILE, readBytes(file))
  const before = new Set(addresses.map((row) => JSON.stringify(row)))
  if (changed.every((row) => before.has(JSON.stringify(row)))) return
  const replacement = openReplacement(file)
  try {
    replacement.write(new TextEncoder().encode(writeAddresses(withRows(addresses, changed))))
    replacement.finish()
  } catch (error) {
    replacement.abandon()
    throw error
  }
}

/** Adds what is published now; lines of the list that are there stay as they are. */
export function recordAddresses(content: string, slugs: readonly string[]): void {
  const { addresses } = parseAddresses(ADDRESSES_FILE, readBytes(join(content, ADDRESSES_FILE)))
  const known = new Set(addresses.map(({ slug }) => slug))
  saveAddresses(
    content,
    slugs.filter((slug) => !known.has(slug)).map((slug) => ({ kind: 'published', slug })),
  )
}

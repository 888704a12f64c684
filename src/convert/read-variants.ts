import type { ConversionTable } from './conversion-table.ts'

/** By unit: what the dictionaries may make of it, the most usual first. Only those with more than one result. */
export function readVariants(table: ConversionTable): ReadonlyMap<number, string> {
  const known = tables.get(table)
  if (known) return known
  const variants = new Map<number, string>()
  for (const line of String.fromCharCode(...table.variants).split('\n'))
    if (line !== '') variants.set(line.charCodeAt(0), line.slice(1))
  tables.set(table, variants)
  return variants
}

const tables = new WeakMap<ConversionTable, ReadonlyMap<number, string>>()

import type { FieldKind } from '../../report/fields/field.ts'
import type { ConversionPair } from '../../report/fields/field-values.ts'
import { REPORT_FIELDS } from '../../report/fields/report-fields.ts'
import type { ReportMeta, ValuesByKind } from '../../report/fields/report-meta.ts'
import { isNoText } from './no-text.ts'
import { quote, writeMap, writeText } from './write-text.ts'

/**
 * The front matter of a report as a file contains it, from `---` to `---`, fields in the order of the
 * contract, those that a draft lacks left out; `parseReport` reads the same back. Quotes are only
 * where YAML or a person needs them.
 */
export function writeFrontMatter(meta: Partial<ReportMeta>): string {
  const lines = REPORT_FIELDS.flatMap(({ name, kind }) => {
    const value: unknown = meta[name]
    if (value === undefined) return []
    const written = writeValue(kind, value)
    return [written.startsWith('\n') ? `${name}:${written}` : `${name}: ${written}`]
  })
  return ['---', ...lines, '---', ''].join('\n')
}

/** How each kind is written; `ReportMeta` is derived from the kinds, so that a value is what its kind says. */
const WRITERS: { readonly [Kind in FieldKind]: (value: ValuesByKind[Kind]) => string } = {
  // A title that looks like a number is taken for a slip where it has no quotes.
  title: (title) => (isNoText(title) ? quote(title) : writeText(title)),
  text: (text) => writeText(text),
  number: String,
  date: (date) => writeText(date),
  list: writeNames,
  people: (people) => writeList(people.map((item) => writeMap({ ...item }))),
  choice: (choice) => writeText(choice),
  agency: (agency) => writeText(agency),
  place: (place) => writeText(place),
  years: writePeriod,
  source: (source) => writeBlock({ ...source }),
  dates: writeMap,
  slug: (slug) => writeText(slug),
  pairs: writePairs,
  aliases: writePairs,
  changes: (changes) => writeList(changes.map((item) => writeMap({ ...item }))),
  names: writeNames,
}

function writeValue(kind: FieldKind, value: unknown): string {
  return (WRITERS[kind] as (value: unknown) => string)(value)
}

function writeNames(names: readonly string[]): string {
  return writeList(names.map((name) => writeText(name, true)))
}

function writePairs(pairs: readonly ConversionPair[]): string {
  return writeList(pairs.map(({ from, to }) => quote(`${from} ${to}`)))
}

function writePeriod({ from, to }: { readonly from: number; readonly to: number }): string {
  const years = [from, to].map((year) => String(year).padStart(4, '0'))
  return from === to ? String(years[0]) : years.join('/')
}

function writeBlock(fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `\n  ${name}: ${writeText(value)}`)
  return lines.length === 0 ? '{}' : lines.join('')
}

function writeList(items: readonly string[]): string {
  return `[${items.join(', ')}]`
}

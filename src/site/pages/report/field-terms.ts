import type { PublishedReport } from '../../../archive/published-report.ts'
import type { FieldKind, FieldRow } from '../../../report/fields/field.ts'
import type { ValuesByKind } from '../../../report/fields/report-meta.ts'
import { CONVERTED_FIELDS, KEPT_FIELDS } from '../../../report/fields/row-groups.ts'
import type { Script } from '../../../report/script.ts'

/** What a field says to machines. */
export interface FieldTerm {
  readonly row: FieldRow
  /** As text; several of a list. */
  readonly texts: readonly string[]
}

/** The fields that are published for machines as they stand, by tags or as linked data. */
export function listFieldTerms(report: PublishedReport, script: Script): readonly FieldTerm[] {
  const text = report.texts[script]
  return [
    ...KEPT_FIELDS.map((row) => toTerm(row, report[row.name])),
    ...CONVERTED_FIELDS.map((row) => toTerm(row, text[row.name])),
  ].filter(({ texts }) => texts.length > 0)
}

function toTerm(row: FieldRow, value: unknown): FieldTerm {
  if (value === undefined || !(row.tags || row.jsonLd)) return { row, texts: [] }
  return { row, texts: (TEXTS[row.kind] as (value: unknown) => readonly string[])(value) }
}

const one = (text: string): readonly string[] => [text]
const none = (): readonly string[] => []

/** A kind without texts is published for machines in ways of its own. */
const TEXTS: { readonly [Kind in FieldKind]: (value: ValuesByKind[Kind]) => readonly string[] } = {
  title: one,
  text: one,
  agency: one,
  place: one,
  choice: one,
  date: one,
  slug: one,
  number: (number) => [String(number)],
  list: (items) => [...new Set(items)],
  people: (people) => people.map(({ name }) => name),
  // As ISO 8601 writes an interval.
  years: ({ from, to }) => [from === to ? String(from) : `${from}/${to}`],
  source: none,
  dates: none,
  pairs: none,
  aliases: none,
  changes: none,
  names: none,
}

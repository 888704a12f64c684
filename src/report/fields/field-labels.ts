import { DATE_FIELDS } from './date-fields.ts'
import { type LabelLanguage, type Labels, labelOf } from './labels.ts'
import { SOURCE_FIELDS } from './part-fields.ts'
import { REPORT_FIELDS } from './report-fields.ts'
import type { ReportRow } from './report-meta.ts'

export type ReportFieldName = ReportRow['name']
/** A date that `dates` holds. */
export type DateName = (typeof DATE_FIELDS)[number]['name']
type SourcePart = `source.${(typeof SOURCE_FIELDS)[number]['name']}`

/** What each field is called, in every output the same. */
export type FieldLabels = Readonly<Record<ReportFieldName | DateName | SourcePart, string>>

/** @example makeFieldLabels('Hans').indexNumber // => '索引号' */
export function makeFieldLabels(language: LabelLanguage): FieldLabels {
  const rows: readonly (readonly [name: string, labels: Labels])[] = [
    ...[...REPORT_FIELDS, ...DATE_FIELDS].map(({ name, labels }) => [name, labels] as const),
    ...SOURCE_FIELDS.map(({ name, labels }) => [`source.${name}`, labels] as const),
  ]
  return Object.fromEntries(
    rows.map(([name, labels]) => [name, labelOf(labels, language)]),
  ) as FieldLabels
}

/** Whether a name in `dates` is one that has a label. */
export function isDateName(name: string): name is DateName {
  return DATE_FIELDS.some((field) => field.name === name)
}

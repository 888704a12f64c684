import type { FieldRow } from './field.ts'
import { REPORT_FIELDS } from './report-fields.ts'
import type { ReportRow, ValuesOf } from './report-meta.ts'

type PublishedRow = Exclude<ReportRow, { readonly isForBuild: true }>
/** A field whose words each script has in its own way. */
export type ConvertedRow = Extract<PublishedRow, { readonly isConverted: true }>
/** A field that is the same in both scripts. */
export type KeptRow = Exclude<PublishedRow, { readonly isConverted: true }>

/** What a report says that is the same in both scripts, as far as it is known. */
export type KeptValues = ValuesOf<KeptRow>
/** What it says in the words of one script. */
export type ConvertedValues = ValuesOf<ConvertedRow>

export const CONVERTED_FIELDS: readonly ConvertedRow[] = REPORT_FIELDS.filter(isConverted)
export const KEPT_FIELDS: readonly KeptRow[] = REPORT_FIELDS.filter(isKept)

/** Reads the value of each row; a value that is `undefined` leaves no field. */
export function makeValues<Row extends FieldRow>(
  rows: readonly Row[],
  read: (row: Row) => unknown,
): ValuesOf<Row> {
  const values = rows.map((row) => [row.name, read(row)] as const)
  // What `read` gives is of the row's kind: the types of the values are derived from the rows.
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as ValuesOf<Row>
}

function isConverted(row: ReportRow): row is ConvertedRow {
  return 'isConverted' in row
}

function isKept(row: ReportRow): row is KeptRow {
  return !('isConverted' in row) && !('isForBuild' in row)
}

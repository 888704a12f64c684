import type { EdtfDate } from '../../text/edtf.ts'
import type { FieldRow } from './field.ts'
import type {
  ChangeNote,
  Contributor,
  ConversionPair,
  IdAlias,
  Period,
  Source,
} from './field-values.ts'
import type { REPORT_FIELDS } from './report-fields.ts'

/** What a value of each kind is. */
export interface ValuesByKind {
  readonly title: string
  readonly text: string
  readonly number: number
  readonly date: EdtfDate
  readonly list: readonly string[]
  readonly people: readonly Contributor[]
  readonly choice: string
  readonly agency: string
  readonly place: string
  readonly years: Period
  readonly source: Source
  readonly dates: Readonly<Record<string, EdtfDate>>
  readonly slug: string
  readonly pairs: readonly ConversionPair[]
  readonly aliases: readonly IdAlias[]
  readonly changes: readonly ChangeNote[]
  readonly names: readonly string[]
}

/** The value of a field that has this row. */
type ValueOf<Row extends FieldRow> = Row extends {
  readonly kind: 'choice'
  readonly choices: readonly (infer Choice)[]
}
  ? Choice
  : Row['kind'] extends keyof ValuesByKind
    ? ValuesByKind[Row['kind']]
    : never

export type ReportRow = (typeof REPORT_FIELDS)[number]
type RequiredRow = Extract<ReportRow, { readonly isRequired: true }>

/** The values of some rows, each present only where it is known. */
export type ValuesOf<Row extends FieldRow> = {
  readonly [Name in Row['name']]?: ValueOf<Extract<Row, { readonly name: Name }>>
}

/** The front matter, read and checked. Every text is as the maintainer wrote it, in the report's own script. */
export type ReportMeta = ValuesOf<Exclude<ReportRow, RequiredRow>> & Required<ValuesOf<RequiredRow>>

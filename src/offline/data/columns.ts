import type { FieldRow } from '../../report/fields/field.ts'
import type { ReportRecord, TextRecord } from '../../report/fields/report-record.ts'
import { CONVERTED_FIELDS, KEPT_FIELDS } from '../../report/fields/row-groups.ts'
import { CELLS, type Cell } from './field-cells.ts'

/** A column of a table of reports, in CSV and in SQLite. */
export interface Column<Record> {
  readonly name: string
  /** How SQLite declares it. */
  readonly type: string
  readonly read: (record: Record) => Cell
}

/** What the archive fills in where a front matter is silent. */
const ALWAYS: ReadonlySet<string> = new Set(['kind', 'script'])

/** Columns keep their place for ever: those of later fields come after these, in the order of the fields. */
const REPORT_ORDER =
  'slug date year kind agency index_number period_from period_to script characters paragraphs source_url source_retrieved source_file source_sha256 corrects replaces suggested'
const TEXT_ORDER =
  'url title kicker subtitle byline agency_name district city document_number category disclosure audience validity topics source_name'

/** What is the same in both scripts. */
export const REPORT_COLUMNS: readonly Column<ReportRecord>[] = sortColumns(REPORT_ORDER, [
  { name: 'slug', type: 'TEXT NOT NULL UNIQUE', read: ({ slug }) => slug },
  { name: 'year', type: 'INTEGER NOT NULL', read: ({ year }) => year },
  { name: 'agency', type: 'TEXT REFERENCES agencies (slug)', read: ({ agency }) => agency },
  { name: 'characters', type: 'INTEGER NOT NULL', read: ({ characters }) => characters },
  { name: 'paragraphs', type: 'INTEGER NOT NULL', read: ({ paragraphs }) => paragraphs },
  ...KEPT_FIELDS.flatMap((row) => toColumns(row, (record: ReportRecord) => record[row.name])),
])

/** The words of one script; in a table they end in `_hans` and `_hant`. A list is one text, its items with `；` between. */
export const TEXT_COLUMNS: readonly Column<TextRecord>[] = sortColumns(TEXT_ORDER, [
  { name: 'url', type: 'TEXT NOT NULL', read: ({ url }) => url },
  { name: 'source_name', type: 'TEXT', read: ({ sourceName }) => sourceName },
  ...CONVERTED_FIELDS.flatMap((row) => toColumns(row, (text: TextRecord) => text[row.name])),
])

function toColumns<Record>(
  { kind, column, isRequired, name: field }: FieldRow,
  read: (record: Record) => unknown,
): readonly Column<Record>[] {
  if (column === undefined) return []
  const isAlways = isRequired || ALWAYS.has(field)
  return Object.entries(CELLS[kind]).map(([ending, [type, toCell]]) => ({
    name: ending === '' ? column : `${column}_${ending}`,
    type: isAlways ? `${type} NOT NULL` : type,
    read: (record) => {
      const value = read(record)
      return value === undefined ? undefined : (toCell as (value: unknown) => Cell)(value)
    },
  }))
}

function sortColumns<Record>(
  order: string,
  columns: readonly Column<Record>[],
): readonly Column<Record>[] {
  const places = order.split(' ')
  const rank = ({ name }: Column<Record>): number =>
    places.includes(name) ? places.indexOf(name) : places.length
  return columns.toSorted((a, b) => rank(a) - rank(b))
}

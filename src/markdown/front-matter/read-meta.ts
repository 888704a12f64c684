import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import { toFields } from '../../report/fields/field.ts'
import { PAGE_FIELDS } from '../../report/fields/part-fields.ts'
import { REPORT_FIELDS } from '../../report/fields/report-fields.ts'
import type { ReportMeta } from '../../report/fields/report-meta.ts'
import type { YamlMap } from '../parse-yaml.ts'
import { type FieldReader, makeFieldReader } from './field-reader.ts'
import { isNoText } from './no-text.ts'
import { readField } from './read-field.ts'

const FIELDS = toFields(REPORT_FIELDS)

/** The front matter of a report → its meta data; absent where a required field is. */
export function readMeta(map: YamlMap, diagnostics: Diagnostic[]): ReportMeta | undefined {
  const fields = makeFieldReader(map, FIELDS, diagnostics)
  const values = REPORT_FIELDS.map((row) => {
    const value = row.kind === 'title' ? readTitle(map, fields) : readField(fields, row)
    return { row, value }
  })
  if (values.some(({ row, value }) => 'isRequired' in row && value === undefined)) return undefined
  const known = values.filter(({ value }) => value !== undefined)
  // Each value was read by the kind of its row, from which `ReportMeta` is derived.
  return Object.fromEntries(
    known.map(({ row, value }) => [row.name, value]),
  ) as unknown as ReportMeta
}

/** The front matter of a page of the maintainer's own. */
export function readPageMeta(
  map: YamlMap,
  diagnostics: Diagnostic[],
): { readonly title: string } | undefined {
  const title = readTitle(map, makeFieldReader(map, PAGE_FIELDS, diagnostics))
  return title === undefined ? undefined : { title }
}

/** A title that looks like a number is more often a slip than a title; quotes say that it is meant. */
function readTitle(map: YamlMap, fields: FieldReader): string | undefined {
  const title = fields.line('title')
  const value = map.entries.find(({ key }) => key === 'title')?.value
  if (title === undefined || value?.kind !== 'text') return undefined
  if (!value.isPlain || !isNoText(title)) return title
  const parameters = { field: 'title', found: title }
  fields.diagnostics.push(makeDiagnostic('field/quote', value.place, parameters))
  return undefined
}

import type { Field } from '../../ingest/ingest-result.ts'
import { bylineOf } from '../../report/fields/byline-of.ts'
import type { FieldRow } from '../../report/fields/field.ts'
import type { Contributor } from '../../report/fields/field-values.ts'
import { REPORT_FIELDS } from '../../report/fields/report-fields.ts'
import { CONVERTED_FIELDS, KEPT_FIELDS } from '../../report/fields/row-groups.ts'
import { widenPunctuation } from '../../text/width.ts'
import type { PublishedReport } from '../published-report.ts'

/**
 * Whether a report says something else than the field that was read out of its raw file. Only what is published as it was
 * written can be compared: an agency becomes an entry of `agencies.yaml`, several labels become topics.
 */
export function isFieldEdited({ name, value }: Field, report: PublishedReport): boolean {
  const row: FieldRow | undefined = REPORT_FIELDS.find((one) => one.name === name)
  if (!row || value === '') return false
  const converted = CONVERTED_FIELDS.find((one) => one.name === name)
  const kept = KEPT_FIELDS.find((one) => one.name === name)
  const published =
    (converted && report.texts[report.script][converted.name]) ?? (kept && report[kept.name])
  switch (row.kind) {
    case 'title':
    case 'text':
      return (converted ? widenPunctuation(String(value)) : value) !== published
    case 'date':
    case 'number':
      return String(value) !== String(published)
    case 'people':
      return toNames(value) !== toNames(published)
    default:
      return false
  }
}

function toNames(people: unknown): string {
  return bylineOf(people as readonly Contributor[])
    .map(widenPunctuation)
    .join('\n')
}

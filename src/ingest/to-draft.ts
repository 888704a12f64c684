import type { ReportDraft } from '../report/draft.ts'
import type { FieldRow } from '../report/fields/field.ts'
import { isDateName } from '../report/fields/field-labels.ts'
import { REPORT_FIELDS } from '../report/fields/report-fields.ts'
import { makeValues } from '../report/fields/row-groups.ts'
import { parsePeriod } from '../report/parse-period.ts'
import { withoutAbsent } from '../report/without-absent.ts'
import { type EdtfDate, parseEdtf } from '../text/edtf.ts'
import { findKnownAgency } from './infer/find-agency.ts'
import type { Article, Field, KnownAgency, RawSource } from './ingest-result.ts'

/**
 * An article → the draft of a report. What was guessed is named in `suggested`; a field that
 * nothing is known of is left out, so that the check reports it to the maintainer.
 */
export function toDraft(
  article: Article,
  source: RawSource,
  agencies: readonly KnownAgency[],
): ReportDraft {
  const { fields, blocks, script } = article
  const suggested = fields.filter(({ how }) => how === 'inferred').map(({ name }) => name)
  const read = (row: FieldRow): unknown => toValue(row, listValues(fields, row.name))
  const meta: ReportDraft['meta'] = makeValues(REPORT_FIELDS, read)
  const dates = readDates(fields, meta.date)
  const { agency } = meta
  const known = agency === undefined ? undefined : findKnownAgency(agency, agencies)
  const [name] = listValues(fields, 'source')
  return {
    meta: {
      ...meta,
      ...(known && { agency: known.slug }),
      ...(Object.keys(dates).length > 0 && { dates }),
      ...(script === 'Hant' && { script }),
      source: withoutAbsent({
        name: typeof name === 'string' ? name : undefined,
        file: source.path,
        sha256: source.sha256,
      }),
      ...(suggested.length > 0 && { suggested }),
    },
    blocks,
  }
}

type FieldValue = Field['value']

/** The values that a field was given, the first of which counts; a list takes all. */
function listValues(fields: readonly Field[], name: string): readonly FieldValue[] {
  return fields
    .filter((field) => field.name === name && field.value.length > 0)
    .map(({ value }) => value)
}

/** What was read for a field as its kind has it; the kinds that no text tells are not drafted here. */
function toValue({ kind, choices }: FieldRow, values: readonly FieldValue[]): unknown {
  const [value] = values
  if (value === undefined) return undefined
  if (typeof value !== 'string') return kind === 'people' ? value : undefined
  switch (kind) {
    case 'title':
    case 'text':
    case 'agency':
    case 'place':
      return value
    case 'date':
      return parseEdtf(value)
    case 'number':
      return /^\d{1,15}$/.test(value) ? Number(value) : undefined
    case 'years':
      return parsePeriod(value)
    case 'choice':
      return choices?.find((choice) => choice === toChoice(value))
    case 'list': {
      const items = values.flatMap(splitList)
      return items.length > 0 ? items : undefined
    }
    default:
      return undefined
  }
}

/** Ingest knows finer kinds than the archive: a picture with its words is filed as news. */
function toChoice(value: string): string {
  return value === 'photo-news' ? 'news' : value
}

function readDates(fields: readonly Field[], date: EdtfDate | undefined): Record<string, EdtfDate> {
  const dates: Record<string, EdtfDate> = {}
  for (const { name, value } of fields) {
    if (!isDateName(name) || typeof value !== 'string') continue
    const parsed = parseEdtf(value)
    if (parsed !== undefined && parsed !== date) dates[name] = parsed
  }
  return dates
}

function splitList(value: FieldValue): readonly string[] {
  return typeof value === 'string'
    ? value.split(/[\s　;；,，、]+/u).filter((item) => item !== '')
    : []
}

import type { ReportDraft } from '../report/draft.ts'
import { parsePeriod } from '../report/parse-period.ts'
import type { ReportKind } from '../report/report.ts'
import { type EdtfDate, parseEdtf } from '../text/edtf.ts'
import { findKnownAgency } from './infer/find-agency.ts'
import type { Article, Field, FieldName, KnownAgency, RawSource } from './ingest-result.ts'

/** Dates beside the report's own, by their names in the front matter. */
const DATES: readonly FieldName[] = ['issued', 'posted', 'created', 'updated', 'signed']

/**
 * An article → the draft of a report. What was guessed is named in `suggested`; a field that
 * nothing is known of is left out, so that the check tells the maintainer.
 */
export function toDraft(
  article: Article,
  source: RawSource,
  agencies: readonly KnownAgency[],
): ReportDraft {
  const { fields, blocks, script } = article
  const field = (name: FieldName): Field | undefined =>
    fields.find((candidate) => candidate.name === name)
  const text = (name: FieldName): string | undefined => {
    const value = field(name)?.value
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const byline = field('byline')?.value
  const date = parseEdtf(text('date') ?? '')
  const dates = readDates(fields, date)
  const agency = text('agency')
  const known = agency === undefined ? undefined : findKnownAgency(agency, agencies)
  const kind = text('kind')
  const topics = fields
    .filter(({ name }) => name === 'topics')
    .flatMap(({ value }) => splitTopics(value))
  const suggested = fields.filter(({ how }) => how === 'inferred').map(({ name }) => name)
  const sourceName = text('source')
  return {
    meta: {
      ...pick('title', text('title')),
      ...pick('date', date),
      ...pick('kicker', text('kicker')),
      ...pick('subtitle', text('subtitle')),
      ...(Array.isArray(byline) && byline.length > 0 && { byline }),
      ...pick('agency', known?.slug ?? agency),
      ...pick('district', text('district')),
      ...pick('kind', kind === undefined ? undefined : toKind(kind)),
      ...pick('period', parsePeriod(text('period') ?? '')),
      ...pick('indexNumber', text('indexNumber')),
      ...pick('documentNumber', text('documentNumber')),
      ...pick('category', text('category')),
      ...pick('disclosure', text('disclosure')),
      ...pick('audience', text('audience')),
      ...pick('validity', text('validity')),
      ...(topics.length > 0 && { topics }),
      ...(Object.keys(dates).length > 0 && { dates }),
      ...(script === 'Hant' && { script }),
      source: {
        ...(sourceName !== undefined && { name: sourceName }),
        ...pick('file', source.path),
        sha256: source.sha256,
      },
      ...(suggested.length > 0 && { suggested }),
    },
    blocks,
  }
}

function readDates(fields: readonly Field[], date: EdtfDate | undefined): Record<string, EdtfDate> {
  const dates: Record<string, EdtfDate> = {}
  for (const { name, value } of fields) {
    if (!DATES.includes(name) || typeof value !== 'string') continue
    const parsed = parseEdtf(value)
    if (parsed !== undefined && parsed !== date) dates[name] = parsed
  }
  return dates
}

function toKind(kind: string): ReportKind {
  return (kind === 'photo-news' ? 'news' : kind) as ReportKind
}

function splitTopics(value: Field['value']): readonly string[] {
  return typeof value === 'string'
    ? value.split(/[\s　;；,，、]+/u).filter((topic) => topic !== '')
    : []
}

function pick<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]?: Value })
}

import type { DecidedStretch, ParsedBody } from '../../markdown/parsed-body.ts'
import { readTexts } from '../../markdown/read-texts.ts'
import type { ReportMeta } from '../../report/report.ts'

/** A text of a report that is converted by itself. */
export interface LedgerText {
  /** The id of a block, `p-z1j9kz`, or the name of a field, `title`. */
  readonly block: string
  readonly isField: boolean
  readonly source: string
  readonly decided: readonly DecidedStretch[]
}

/**
 * All texts of a report that are converted, in the order of its page: the fields of the front matter, then the body.
 * The name of an agency that `agencies.yaml` knows is the archive's own text, and stands on the page instead.
 */
export function listReportTexts(
  meta: ReportMeta,
  body: ParsedBody,
  isKnownAgency: boolean,
): readonly LedgerText[] {
  const fields: readonly (readonly [field: string, text: string | undefined])[] = [
    ['title', meta.title],
    ['kicker', meta.kicker],
    ['subtitle', meta.subtitle],
    ...(meta.byline ?? []).flatMap(({ role, name }) => [
      ['byline', role] as const,
      ['byline', name] as const,
    ]),
    ['agency', isKnownAgency ? undefined : meta.agency],
    ['district', meta.district],
    ['city', meta.city],
    ['documentNumber', meta.documentNumber],
    ['category', meta.category],
    ['disclosure', meta.disclosure],
    ['audience', meta.audience],
    ['validity', meta.validity],
    ...(meta.topics ?? []).map((topic) => ['topics', topic] as const),
    ['source', meta.source?.name],
    ...(meta.changes ?? []).map(({ note }) => ['changes', note] as const),
  ]
  return [
    ...fields.flatMap(([block, source]) =>
      source === undefined || source === '' ? [] : [{ block, isField: true, source, decided: [] }],
    ),
    ...readTexts(body).map(({ id, source, decided }) => ({
      block: id,
      isField: false,
      source,
      decided,
    })),
  ]
}

import type { DecidedStretch, ParsedBody } from '../../markdown/parsed-body.ts'
import { readTexts } from '../../markdown/read-texts.ts'
import { listTexts } from '../../report/fields/map-texts.ts'
import { REPORT_FIELDS } from '../../report/fields/report-fields.ts'
import type { ReportMeta } from '../../report/fields/report-meta.ts'

/** A text of a report that is converted by itself. */
export interface LedgerText {
  /** The id of a block, `p-z1j9kz`, or the name of a field, `title`. */
  readonly block: string
  readonly isField: boolean
  readonly source: string
  readonly decided: readonly DecidedStretch[]
}

/** The source's name is converted, the rest of it is not. */
const TEXT_FIELDS = REPORT_FIELDS.filter((row) => 'isConverted' in row || row.kind === 'source')

/**
 * All texts of a report that are converted, in the order of its page: the fields of the front matter, then the body.
 * The name of an agency that `agencies.yaml` knows is the archive's own text, and is on the page instead.
 */
export function listReportTexts(
  meta: ReportMeta,
  body: ParsedBody,
  isKnownAgency: boolean,
): readonly LedgerText[] {
  const fields = TEXT_FIELDS.flatMap(({ name, kind }): readonly LedgerText[] => {
    const value = meta[name]
    if (value === undefined || (kind === 'agency' && isKnownAgency)) return []
    return listTexts(kind, value)
      .filter((source) => source !== '')
      .map((source) => ({ block: name, isField: true, source, decided: [] }))
  })
  return [
    ...fields,
    ...readTexts(body).map(({ id, source, decided }) => ({
      block: id,
      isField: false,
      source,
      decided,
    })),
  ]
}

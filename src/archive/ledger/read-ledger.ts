import { parseBody } from '../../markdown/parse-body.ts'
import type { ParsedBody } from '../../markdown/parsed-body.ts'
import type { Report } from '../../report/report.ts'
import type { Agency } from '../agency.ts'
import { type Converters, wordsOfReport } from '../converters.ts'
import { makeAgencyFinder } from '../find-agency.ts'
import type { ArchiveSettings } from '../settings.ts'
import type { LedgerSource } from './list-places.ts'
import { reviewedFor } from './match-reviewed.ts'
import { listReportTexts } from './report-texts.ts'
import type { ReviewedConversion } from './reviewed-conversion.ts'

export interface LedgerContext {
  readonly settings: ArchiveSettings
  readonly agencies: readonly Agency[]
  readonly reviewed: readonly ReviewedConversion[]
  readonly converters: Converters
}

/** Reads what is converted of a report; a caller that has parsed its body hands it in. */
export function makeLedgerReader({
  settings,
  agencies,
  reviewed,
  converters,
}: LedgerContext): (
  report: Pick<Report, 'slug' | 'meta' | 'body'>,
  body?: ParsedBody,
) => LedgerSource {
  const findAgency = makeAgencyFinder(agencies)
  const slugs = new Set(agencies.map(({ slug }) => slug))
  return (report, body) => {
    const { slug, meta } = report
    const script = meta.script ?? settings.script
    const agency = meta.agency === undefined ? undefined : findAgency(meta.agency)
    const parsed = body ?? parseBody(report.body, { ...settings, script, place: 'reports' })
    return {
      report: slug,
      script,
      texts: listReportTexts(meta, parsed, agency !== undefined),
      converter: converters.forReport(script, wordsOfReport(meta)),
      reviewed: reviewedFor(
        report,
        { isOwnScript: script === settings.script, agencySlug: agency?.slug },
        reviewed,
        slugs,
      ),
    }
  }
}

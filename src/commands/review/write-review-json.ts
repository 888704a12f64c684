import type { ReviewEntry } from '../../ingest/report/review-entry.ts'
import type { ReviewTotals } from '../../ingest/report/sum-review.ts'
import type { MessageLanguage } from '../../report/diagnostics/diagnostic.ts'
import { toWords } from '../../report/diagnostics/words.ts'
import { toSafeJson } from '../json-array.ts'
import { REVIEW_MARKS } from './check-review-file.ts'

/** The review of a run for other programs; see the guide for the shape. The words of diagnostics are in `language`. */
export function writeReviewJson(
  totals: ReviewTotals,
  entries: readonly ReviewEntry[],
  language: MessageLanguage,
): string {
  const files = entries.map((entry) => ({
    ...entry,
    joins: entry.joins.map(({ isSure, ...join }) => ({ ...join, sure: isSure })),
    diagnostics: entry.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      ...toWords(diagnostic, language),
    })),
  }))
  return `${REVIEW_MARKS.json}${toSafeJson({ totals, files }).slice(1)}\n`
}

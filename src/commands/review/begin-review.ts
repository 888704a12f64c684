import { replaceFile } from '../../files/marked-file.ts'
import { errorCode } from '../../files/read-content-file.ts'
import type { IngestedFile } from '../../inbox/ingest-file.ts'
import { type ReviewEntry, toReviewEntry } from '../../ingest/report/review-entry.ts'
import { sortByNeed, sumReview } from '../../ingest/report/sum-review.ts'
import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic, MessageLanguage } from '../../report/diagnostics/diagnostic.ts'
import { checkReviewFile, type ReviewFormat } from './check-review-file.ts'
import { REVIEW_WORDS } from './review-words.ts'
import { writeReviewJson } from './write-review-json.ts'
import { writeReviewMarkdown } from './write-review-markdown.ts'

/** A review that grows file by file and is written when the run is done. */
export interface Review {
  add(
    result: IngestedFile,
    drafts: readonly string[],
    diagnostics: readonly Diagnostic[],
  ): ReviewEntry
  /** Writes the file and prints the totals; a diagnostic where it cannot be written. */
  end(): Diagnostic | undefined
}

interface ReviewOptions {
  readonly file: string
  readonly format: ReviewFormat
  /** The content folder. */
  readonly content: string
}

export function beginReview(
  { file, format, content }: ReviewOptions,
  language: MessageLanguage,
  print: (line: string) => void,
): Review {
  const entries: ReviewEntry[] = []
  const write = format === 'md' ? writeReviewMarkdown : writeReviewJson
  return {
    add: (result, drafts, diagnostics) => {
      const { confidence } = result
      const entry = toReviewEntry(result, { drafts, diagnostics, confidence })
      entries.push(entry)
      return entry
    },
    end: () => {
      const totals = sumReview(entries)
      for (const line of REVIEW_WORDS[language].totals(totals)) print(line)
      // The run took its time: another file may be there by now.
      const refused = checkReviewFile(file, content)
      if (refused) return refused
      try {
        replaceFile(file, write(totals, sortByNeed(entries), language))
      } catch (error) {
        return makeDiagnostic('review/not-written', { file }, { reason: errorCode(error) })
      }
      print(REVIEW_WORDS[language].written(file))
      return undefined
    },
  }
}

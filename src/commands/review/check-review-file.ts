import { join } from 'node:path'
import { isInside, readFirstLine } from '../../files/marked-file.ts'
import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'

/** The first line of a review: only a file that begins with it may be written over. */
export const REVIEW_MARKS = {
  md: '<!-- juanzong ingest review -->',
  json: '{ "format": "juanzong ingest review 1",',
} as const

export type ReviewFormat = keyof typeof REVIEW_MARKS

/** Raw texts, which no program changes, and what becomes pages. */
const NOT_HERE = ['raw', 'reports', 'pages'] as const

/** The format by the file's ending. */
export function toReviewFormat(file: string): ReviewFormat | undefined {
  const ending = /\.(md|json)$/i.exec(file)?.[1]?.toLowerCase()
  return ending === 'md' || ending === 'json' ? ending : undefined
}

/** Why a review is not written to that file; nothing where it may be. */
export function checkReviewFile(file: string, content: string): Diagnostic | undefined {
  const folder = NOT_HERE.map((name) => join(content, name)).find((one) => isInside(file, one))
  if (folder !== undefined) return makeDiagnostic('review/place', { file }, { folder })
  const first = readFirstLine(file)
  const isFree = first === undefined || Object.values<string>(REVIEW_MARKS).includes(first)
  return isFree ? undefined : makeDiagnostic('review/exists', { file })
}

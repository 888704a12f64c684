import type { Report } from '../../report/report.ts'
import { type ReviewedConversion, WHOLE_ARCHIVE } from './reviewed-conversion.ts'

/** Where the word of a line is in a text, in UTF-16 offsets, and what has become of it. */
export interface ReviewedStretch {
  readonly from: number
  readonly to: number
  readonly written: string
  readonly line: number
  readonly isRight: boolean
}

/**
 * The lines that apply to a report. Those of the archive and of agencies speak of reports in the archive's own script:
 * 公布 of a Traditional report is another word. A slug that an agency and a report share is the agency's.
 */
export function reviewedFor(
  { slug }: Pick<Report, 'slug'>,
  {
    isOwnScript,
    agencySlug,
  }: { readonly isOwnScript: boolean; readonly agencySlug?: string | undefined },
  reviewed: readonly ReviewedConversion[],
  agencySlugs: ReadonlySet<string>,
): readonly ReviewedConversion[] {
  return reviewed.filter(
    ({ scope }) =>
      (isOwnScript && (scope === WHOLE_ARCHIVE || scope === agencySlug)) ||
      (scope === slug && !agencySlugs.has(scope)),
  )
}

/** All places of a text where a line's word stands; the text was converted character for character. */
export function matchReviewed(
  block: string,
  source: string,
  result: string,
  reviewed: readonly ReviewedConversion[],
): readonly ReviewedStretch[] {
  return reviewed.flatMap((entry) => {
    if (entry.block !== undefined && entry.block !== block) return []
    const found: ReviewedStretch[] = []
    const { word, line } = entry
    for (let from = source.indexOf(word); from >= 0; from = source.indexOf(word, from + 1)) {
      const to = from + word.length
      const written = sliceResult(source, result, from, to)
      found.push({ from, to, written, line, isRight: written === entry.result })
    }
    return found
  })
}

/** What has become of a stretch. 𠀀 is two units in one script and may be one in the other: then code points are counted. */
export function sliceResult(source: string, result: string, from: number, to: number): string {
  if (source.length === result.length) return result.slice(from, to)
  const first = [...source.slice(0, from)].length
  return [...result].slice(first, first + [...source.slice(from, to)].length).join('')
}

/** By line: what a place is written as that the line does not confirm; `undefined` where all are right. */
export function collectReviewed(
  stretches: Iterable<ReviewedStretch>,
): ReadonlyMap<number, string | undefined> {
  const otherwise = new Map<number, string | undefined>()
  for (const { line, written, isRight } of stretches)
    otherwise.set(line, otherwise.get(line) ?? (isRight ? undefined : written))
  return otherwise
}

/** The same of several reports. */
export function mergeReviewed(
  maps: Iterable<ReadonlyMap<number, string | undefined>>,
): ReadonlyMap<number, string | undefined> {
  const otherwise = new Map<number, string | undefined>()
  for (const map of maps)
    for (const [line, written] of map) otherwise.set(line, otherwise.get(line) ?? written)
  return otherwise
}

import type { Matches } from './find-plainly.ts'
import type { QueryKind, SampledQuery } from './sample-queries.ts'
import type { ProofAnswer } from './worker.ts'

/** A report that a query should have found, or should not. */
export interface ProofFailure {
  readonly kind: 'missed' | 'surplus'
  readonly query: string
  readonly queryKind: QueryKind
  readonly slug: string
  /** Where the query is in a report that was missed; `title` for the title. */
  readonly block?: string
}

export interface ProofCount {
  /** Pairs of a query and a report that contains it. */
  readonly held: number
  readonly found: number
  /** What was found and held. */
  readonly right: number
  readonly failedQueries: number
  readonly failures: readonly ProofFailure[]
  /** What the engine itself said of the queries it could not answer. */
  readonly reasons: readonly string[]
}

/** Checks the answers of the index against what was found plainly. A report that is given twice is once too many. */
export function checkAnswers(
  queries: readonly SampledQuery[],
  answers: readonly ProofAnswer[],
  holders: readonly Matches[],
): ProofCount {
  const failures: ProofFailure[] = []
  const reasons = new Set<string>()
  let held = 0
  let found = 0
  let right = 0
  let failedQueries = 0
  for (const [i, { text: query, kind: queryKind }] of queries.entries()) {
    const holding: Matches = holders[i] ?? new Map<string, string>()
    const answer = answers[i] ?? { error: 'no answer' }
    const slugs = 'slugs' in answer ? answer.slugs : []
    if ('error' in answer) reasons.add(answer.error)
    const unseen = new Map(holding)
    const before = failures.length
    for (const slug of slugs) {
      if (unseen.delete(slug)) right++
      else failures.push({ kind: 'surplus', query, queryKind, slug })
    }
    for (const [slug, block] of unseen)
      failures.push({ kind: 'missed', query, queryKind, slug, block })
    held += holding.size
    found += slugs.length
    if (failures.length > before || 'error' in answer) failedQueries++
  }
  return { held, found, right, failedQueries, failures, reasons: [...reasons] }
}

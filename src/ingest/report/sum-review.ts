import type { Ledger } from '../ingest-result.ts'
import type { FlagSeverity } from './flag-severity.ts'
import type { ReviewEntry } from './review-entry.ts'

/** The account of a whole run. */
export interface ReviewTotals {
  readonly files: number
  readonly articles: number
  /** Files that could not be read. */
  readonly refused: number
  /** Files that a person should look at before the drafts are believed. */
  readonly toCheck: number
  readonly characters: Ledger
  readonly removed: number
  readonly joins: { readonly sure: number; readonly doubtful: number }
  readonly flags: Readonly<Record<FlagSeverity, number>>
}

export function sumReview(entries: readonly ReviewEntry[]): ReviewTotals {
  const sum = (of: (entry: ReviewEntry) => number): number =>
    entries.reduce((total, entry) => total + of(entry), 0)
  const flags = (severity: FlagSeverity): number => sum((entry) => countFlags(entry, severity))
  return {
    files: entries.length,
    articles: sum(({ articles }) => articles.length),
    refused: sum((entry) => Number(isRefused(entry))),
    toCheck: sum((entry) => Number(needsPerson(entry))),
    characters: {
      read: sum(({ ledger }) => ledger?.read ?? 0),
      text: sum(({ ledger }) => ledger?.text ?? 0),
      metadata: sum(({ ledger }) => ledger?.metadata ?? 0),
      removed: sum(({ ledger }) => ledger?.removed ?? 0),
    },
    removed: sum(({ removed }) => removed.length),
    joins: {
      sure: sum(({ joins }) => joins.filter(({ isSure }) => isSure).length),
      doubtful: sum(countDoubtful),
    },
    flags: {
      lost: flags('lost'),
      privacy: flags('privacy'),
      suspicious: flags('suspicious'),
      cosmetic: flags('cosmetic'),
    },
  }
}

/** What needs a person first; of equal ones, the order they came in. */
export function sortByNeed(entries: readonly ReviewEntry[]): readonly ReviewEntry[] {
  const ranked = entries.map((entry) => ({ entry, needs: toNeeds(entry) }))
  return ranked
    .toSorted((a, b) => {
      const at = a.needs.findIndex((need, i) => need !== b.needs[i])
      return at < 0 ? 0 : (b.needs[at] ?? 0) - (a.needs[at] ?? 0)
    })
    .map(({ entry }) => entry)
}

/** Whether there is more to it than suggestions and looks. */
function needsPerson(entry: ReviewEntry): boolean {
  return toNeeds(entry).some((need) => need > 0)
}

export function countFlags({ flags }: ReviewEntry, severity: FlagSeverity): number {
  return flags.filter((flag) => flag.severity === severity).length
}

export function countDoubtful({ joins }: ReviewEntry): number {
  return joins.filter(({ isSure }) => !isSure).length
}

/** Nothing came of it, and that is a fault: a picture that was passed over is none. */
function isRefused({ articles, diagnostics }: ReviewEntry): boolean {
  return articles.length === 0 && diagnostics.some(({ severity }) => severity === 'error')
}

/** The gravest first. */
function toNeeds(entry: ReviewEntry): readonly number[] {
  return [
    entry.diagnostics.filter(({ severity }) => severity === 'error').length,
    countFlags(entry, 'lost'),
    countFlags(entry, 'privacy'),
    countFlags(entry, 'suspicious') + countDoubtful(entry),
    entry.articles.reduce((sum, { missing }) => sum + missing.length, 0),
    entry.diagnostics.filter(({ severity }) => severity === 'warning').length,
  ]
}

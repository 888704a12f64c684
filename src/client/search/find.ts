import { isExactPlan, type TermPlan, toTermPlan, toUnits, type Unit } from '../../text/units.ts'
import type { PagefindIndex, PagefindResult } from './pagefind-index.ts'
import type { Query } from './parse-query.ts'

export interface Findings {
  /** Best first. */
  readonly reports: readonly FoundReport[]
  /** What to mark: the units of each term. */
  readonly terms: readonly (readonly Unit[])[]
  /** Terms of which the index gave too many reports, to be held against the text. */
  readonly toCheck: readonly (readonly Unit[])[]
  /** Excluded terms that only the text can tell. */
  readonly toExclude: readonly (readonly Unit[])[]
}

export interface FoundReport {
  readonly id: string
  /** Slug, and date as EDTF. */
  readCard(): Promise<{ readonly slug: string; readonly date: string }>
}

interface Term {
  readonly units: readonly Unit[]
  readonly plan: TermPlan
  readonly isExact: boolean
}

export interface FindOptions {
  /** Without it the order means nothing, and a query is answered in half the time. */
  readonly isRanked?: boolean
}

/** The reports that hold every term of a query and none of the excluded; without terms, all but the excluded. */
export async function find(
  query: Query,
  index: PagefindIndex,
  keys: ReadonlyMap<string, string>,
  { isRanked = true }: FindOptions = {},
): Promise<Findings> {
  const terms = query.terms.flatMap((term) => readTerm(term, keys))
  const excluded = query.excluded.flatMap((term) => readTerm(term, keys))
  const isForAll = query.terms.length === 0
  const [holding, lacking, scores] = await Promise.all([
    isForAll ? [await listAll(index)] : Promise.all(terms.map(({ plan }) => lookUp(plan, index))),
    Promise.all(excluded.filter(({ isExact }) => isExact).map(({ plan }) => lookUp(plan, index))),
    isRanked ? score(terms, index) : new Map<string, number>(),
  ])
  const [first, ...others] = holding
  const found = [...(first ?? [])].filter(
    ([id]) => others.every((hits) => hits.has(id)) && !lacking.some((hits) => hits.has(id)),
  )
  return {
    reports: found
      // Equal scores stand in the order of their ids: in every browser, from every copy, the same.
      .toSorted(([a], [b]) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || (a < b ? -1 : 1))
      .map(([id, result]) => ({ id, readCard: async () => toCard(await result.data()) })),
    terms: terms.map(({ units }) => units),
    toCheck: terms.filter(({ isExact }) => !isExact).map(({ units }) => units),
    toExclude: excluded.filter(({ isExact }) => !isExact).map(({ units }) => units),
  }
}

/** The newest first; of the same day, by slug. Dates of different precision are compared as text: 2024 before 2024-12. */
export async function sortByDate(reports: readonly FoundReport[]): Promise<readonly FoundReport[]> {
  const cards = await Promise.all(
    reports.map(async (report) => ({ report, ...(await report.readCard()) })),
  )
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return cards
    .toSorted((a, b) => compare(b.date, a.date) || compare(a.slug, b.slug))
    .map(({ report }) => report)
}

function toCard({ raw_url, meta }: Awaited<ReturnType<PagefindResult['data']>>): {
  readonly slug: string
  readonly date: string
} {
  return { slug: raw_url, date: meta.date ?? '' }
}

function readTerm(text: string, keys: ReadonlyMap<string, string>): readonly Term[] {
  const units = toUnits(text, keys)
  const plan = toTermPlan(units)
  return plan ? [{ units, plan, isExact: isExactPlan(plan, units) }] : []
}

type Hits = ReadonlyMap<string, PagefindResult>

async function listAll(index: PagefindIndex): Promise<Hits> {
  return toHits(await index.search(null))
}

async function lookUp(plan: TermPlan, index: PagefindIndex): Promise<Hits> {
  if (plan.kind === 'unit') return await lookUpPhrase(plan.word, index)
  const hits = await lookUpPhrase(plan.words.join(' '), index)
  if (plan.tail === undefined) return hits
  const tails = await lookUpPhrase(plan.tail, index)
  return new Map([...hits].filter(([id]) => tails.has(id)))
}

/** Pagefind takes what stands in quotation marks as whole words that follow one another. */
async function lookUpPhrase(words: string, index: PagefindIndex): Promise<Hits> {
  return toHits(await index.search(`"${words}"`))
}

function toHits({ results }: { readonly results: readonly PagefindResult[] }): Hits {
  return new Map(results.map((result) => [result.id, result]))
}

/**
 * Pagefind ranks only searches without quotation marks (BM25, titles and headings weighing more). Its list is too
 * long for us; its scores are what we want.
 */
async function score(
  terms: readonly Term[],
  index: PagefindIndex,
): Promise<ReadonlyMap<string, number>> {
  const words = terms.flatMap(({ plan }) => (plan.kind === 'unit' ? [plan.word] : plan.words))
  if (words.length === 0) return new Map()
  const { results } = await index.search([...new Set(words)].join(' '))
  return new Map(results.map(({ id, score }) => [id, score]))
}

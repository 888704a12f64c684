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
  readSlug(): Promise<string>
}

interface Term {
  readonly units: readonly Unit[]
  readonly plan: TermPlan
  readonly isExact: boolean
}

/** The reports that hold every term of a query and none of the excluded. */
export async function find(
  query: Query,
  index: PagefindIndex,
  keys: ReadonlyMap<string, string>,
): Promise<Findings> {
  const terms = query.terms.flatMap((term) => readTerm(term, keys))
  const excluded = query.excluded.flatMap((term) => readTerm(term, keys))
  const [holding, lacking, scores] = await Promise.all([
    Promise.all(terms.map(({ plan }) => lookUp(plan, index))),
    Promise.all(excluded.filter(({ isExact }) => isExact).map(({ plan }) => lookUp(plan, index))),
    score(terms, index),
  ])
  const [first, ...others] = holding
  const found = [...(first ?? [])].filter(
    ([id]) => others.every((hits) => hits.has(id)) && !lacking.some((hits) => hits.has(id)),
  )
  return {
    reports: found
      .toSorted(([a], [b]) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
      .map(([id, result]) => ({ id, readSlug: async () => (await result.data()).raw_url })),
    terms: terms.map(({ units }) => units),
    toCheck: terms.filter(({ isExact }) => !isExact).map(({ units }) => units),
    toExclude: excluded.filter(({ isExact }) => !isExact).map(({ units }) => units),
  }
}

function readTerm(text: string, keys: ReadonlyMap<string, string>): readonly Term[] {
  const units = toUnits(text, keys)
  const plan = toTermPlan(units)
  return plan ? [{ units, plan, isExact: isExactPlan(plan, units) }] : []
}

type Hits = ReadonlyMap<string, PagefindResult>

async function lookUp(plan: TermPlan, index: PagefindIndex): Promise<Hits> {
  if (plan.kind === 'unit') return await lookUpPhrase(plan.word, index)
  const hits = await lookUpPhrase(plan.words.join(' '), index)
  if (plan.tail === undefined) return hits
  const tails = await lookUpPhrase(plan.tail, index)
  return new Map([...hits].filter(([id]) => tails.has(id)))
}

/** Pagefind takes what stands in quotation marks as whole words that follow one another. */
async function lookUpPhrase(words: string, index: PagefindIndex): Promise<Hits> {
  const { results } = await index.search(`"${words}"`)
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

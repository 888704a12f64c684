import { isExactPlan, type PlacedWord, type TermPlan, toTermPlan } from '../../text/index-words.ts'
import { toUnits, type Unit } from '../../text/units.ts'
import type { WordIndex } from './pagefind-index.ts'
import type { Query } from './parse-query.ts'
import { type FoundReport, rankReports } from './rank.ts'
import type { IndexedReport, Occurrences, Shard } from './shard.ts'

export interface Findings {
  /** Best first. */
  readonly reports: readonly FoundReport[]
  /** What to mark: the units of each term. */
  readonly terms: readonly (readonly Unit[])[]
  /** Terms of which the index gave too many reports, to be checked against the text. */
  readonly toCheck: readonly (readonly Unit[])[]
  /** Excluded terms that only the text can decide. */
  readonly toExclude: readonly (readonly Unit[])[]
}

interface Term {
  readonly units: readonly Unit[]
  readonly plan: TermPlan
  readonly isExact: boolean
}

/** The reports that contain every term of a query and none of the excluded; without terms, all but the excluded. */
export async function find(
  query: Query,
  index: WordIndex,
  keys: ReadonlyMap<string, string>,
): Promise<Findings> {
  const terms = query.terms.flatMap((term) => readTerm(term, keys))
  const excluded = query.excluded.flatMap((term) => readTerm(term, keys))
  const [holding, lacking] = await Promise.all([
    Promise.all(terms.map(({ plan }) => lookUp(plan, index))),
    Promise.all(excluded.filter(({ isExact }) => isExact).map(({ plan }) => lookUp(plan, index))),
  ])
  // A query of nothing but punctuation asks for nothing, which is not everything.
  const candidates =
    query.terms.length === 0
      ? index.reports
      : terms.length === 0
        ? []
        : [...(holding[0]?.keys() ?? [])]
  const found = candidates.filter(
    (report) =>
      holding.every((hits) => hits.has(report)) && !lacking.some((hits) => hits.has(report)),
  )
  return {
    reports: rankReports(found, holding, index.reports),
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

type Hits = ReadonlyMap<IndexedReport, Occurrences>

async function lookUp(plan: TermPlan, index: WordIndex): Promise<Hits> {
  if (plan.kind === 'unit') return countPlaces(await index.lookUp(plan.word))
  const [hits, tails] = await Promise.all([
    lookUpPhrase(plan.words, index),
    plan.tail === undefined ? undefined : index.lookUp(plan.tail).then(countPlaces),
  ])
  return tails ? new Map([...hits].filter(([report]) => tails.has(report))) : hits
}

/** Where all words of a phrase stand as far from one another as they should. */
async function lookUpPhrase(words: readonly PlacedWord[], index: WordIndex): Promise<Hits> {
  const placed = await Promise.all(
    words.map(async ({ word, at }) => ({ at, places: await index.lookUp(word) })),
  )
  const [first, ...others] = placed
  const starts = new Map<Shard, readonly number[]>()
  for (const [shard, places] of first?.places ?? []) {
    let left = places
    for (const { at, places: there } of others) left = keepAt(left, there.get(shard) ?? [], at)
    starts.set(shard, left)
  }
  return countPlaces(starts)
}

/** Of `places`, ascending as all are, those that have another one `at` after them. */
function keepAt(
  places: readonly number[],
  others: readonly number[],
  at: number,
): readonly number[] {
  let i = 0
  return places.filter((place) => {
    while ((others[i] ?? Number.POSITIVE_INFINITY) < place + at) i++
    return others[i] === place + at
  })
}

function countPlaces(places: ReadonlyMap<Shard, readonly number[]>): Hits {
  return new Map([...places].flatMap(([shard, list]) => [...shard.countPlaces(list)]))
}

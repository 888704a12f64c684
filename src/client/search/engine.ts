import { isExactPlan, type TermPlan, toTermPlan, toUnits, type Unit } from '../../text/units.ts'
import { openPagefind, type PagefindIndex, type PagefindResult } from './pagefind-index.ts'
import type { Query } from './parse-query.ts'
import { readJson } from './read-json.ts'
import type { ReportText } from './report-text.ts'

/** A search that is ready for queries. */
export interface Engine {
  find(query: Query): Promise<Findings>
  readText(slug: string, script: 'hans' | 'hant'): Promise<ReportText>
  toUnits(text: string): readonly Unit[]
  /** Whether the site still holds the index that was opened. Rejects without a network. */
  isCurrent(): Promise<boolean>
}

export interface Findings {
  /** Best first. */
  readonly results: readonly FoundReport[]
  /** What to mark: the units of each term. */
  readonly terms: readonly (readonly Unit[])[]
  /** Terms of which the index gave too many reports, to be held against the text. */
  readonly toCheck: readonly (readonly Unit[])[]
  /** Excluded terms that only the text can tell. */
  readonly toExclude: readonly (readonly Unit[])[]
}

export interface FoundReport {
  readSlug(): Promise<string>
}

interface Settings {
  readonly format: 1
  /** Changes with every change of the index. */
  readonly build: string
  readonly fold: readonly [from: string, to: string]
}

interface Term {
  readonly units: readonly Unit[]
  readonly plan: TermPlan
  readonly isExact: boolean
}

/** Opens the search of a site. `base` is the absolute address of its folder, with a slash at the end. */
export async function openEngine(base: string): Promise<Engine> {
  const [settings, index] = await Promise.all([
    readJson<Settings>(`${base}settings.json`, 'no-cache'),
    openPagefind(base),
  ])
  const keys = readFoldMap(settings.fold)
  const texts = new Map<string, Promise<ReportText>>()
  return {
    find: (query) => find(query, index, keys),
    readText: (slug, script) => {
      const url = `${base}text/${script}/${slug}.json?${settings.build}`
      const text = texts.get(url) ?? readJson<ReportText>(url)
      texts.set(url, text)
      text.catch(() => texts.delete(url))
      return text
    },
    toUnits: (text) => toUnits(text, keys),
    isCurrent: async () =>
      (await readJson<Settings>(`${base}settings.json`, 'no-store')).build === settings.build,
  }
}

function readFoldMap([from, to]: Settings['fold']): ReadonlyMap<string, string> {
  const values = [...to]
  return new Map([...from].map((character, i) => [character, values[i] ?? character]))
}

async function find(
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
    results: found
      .toSorted(([a], [b]) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
      .map(([, result]) => ({ readSlug: async () => (await result.data()).raw_url })),
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

/** The reports that hold a term. Pagefind takes what stands in quotation marks as words that follow one another. */
async function lookUp(
  plan: TermPlan,
  index: PagefindIndex,
): Promise<ReadonlyMap<string, PagefindResult>> {
  if (plan.kind === 'unit') return await lookUpPhrase(plan.word, index)
  const hits = await lookUpPhrase(plan.words.join(' '), index)
  if (plan.tail === undefined) return hits
  const tails = await lookUpPhrase(plan.tail, index)
  return new Map([...hits].filter(([id]) => tails.has(id)))
}

async function lookUpPhrase(
  words: string,
  index: PagefindIndex,
): Promise<ReadonlyMap<string, PagefindResult>> {
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

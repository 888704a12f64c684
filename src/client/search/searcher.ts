import { type Answer, makeAnswer } from './answer.ts'
import { type Engine, openEngine } from './engine.ts'
import { countFacets, passes } from './facets.ts'
import type { Findings } from './find.ts'
import { parseQuery } from './parse-query.ts'
import type { Filters, Question, Sort } from './query-address.ts'
import type { FoundReport } from './rank.ts'
import { compareByDate } from './rank.ts'
import type { PageScript } from './words.ts'

export interface Searcher {
  /** Rejects where index or network fail; the next call then begins anew. */
  ask(asked: Question, options?: QueryOptions): Promise<Answer>
}

interface QueryOptions {
  /**
   * Called before the older shards of a large archive are opened, with what the newest one has: something to read
   * while they load. Not called where that is nothing, or where it would say little of the answer: for filters, and
   * for queries without a term.
   */
  readonly onNewest?: (newest: Answer) => Promise<void>
}

/**
 * A search that loads its engine with the first query.
 *
 * @param choices the values of the filters that the page offers
 */
export function makeSearcher(base: string, script: PageScript, choices: Filters): Searcher {
  let opened: Promise<Engine> | undefined
  const answer = async (
    asked: Question,
    options: QueryOptions,
    isSecondTry = false,
  ): Promise<Answer> => {
    const { filters, sort } = asked
    opened ??= openEngine(base)
    const engine = await opened
    const query = parseQuery(asked.query)
    const isFiltered = Object.keys(filters).length > 0
    if (options.onNewest && !isFiltered && query.terms.length > 0) {
      const newest = await engine.findNewest(query)
      if (newest && newest.reports.length > 0 && newest.terms.length > 0) {
        const reports = order(newest, sort)
        await options.onNewest(makeAnswer({ ...newest, reports }, engine, script))
      }
    }
    const findings = await engine.find(query)
    // Pagefind takes a part of the index that does not load for a part without hits, so an empty answer is doubted:
    // the network may be gone, or the site was published anew since the page was opened.
    if (findings.reports.length === 0 && !isSecondTry && !(await engine.isCurrent())) {
      opened = undefined
      return await answer(asked, options, true)
    }
    const facets = isFiltered ? await engine.readFacets(choices) : undefined
    const left = facets
      ? findings.reports.filter(({ slug }) => passes(slug, filters, facets))
      : findings.reports
    const reports = order({ ...findings, reports: left }, sort)
    return makeAnswer({ ...findings, reports }, engine, script, async () => {
      // Loaded after the first results, where nothing was chosen: the list does not wait for its counts.
      if (Object.keys(choices).length === 0) return undefined
      const slugs = findings.reports.map(({ slug }) => slug)
      return countFacets(slugs, filters, await engine.readFacets(choices))
    })
  }
  return {
    ask: async (asked, options = {}) => {
      try {
        return await answer(asked, options)
      } catch (error) {
        opened = undefined
        throw error
      }
    },
  }
}

/** Without a term nothing is more relevant than anything else. */
function order({ reports, terms }: Findings, sort: Sort): readonly FoundReport[] {
  return sort === 'date' || terms.length === 0 ? reports.toSorted(compareByDate) : reports
}

import { type Answer, makeAnswer } from './answer.ts'
import { type Engine, openEngine } from './engine.ts'
import { countFacets, passes } from './facets.ts'
import { sortByDate } from './find.ts'
import { parseQuery } from './parse-query.ts'
import type { Asked, Filters } from './query-address.ts'
import type { PageScript } from './words.ts'

export interface Searcher {
  /** Rejects where index or network fail; the next call then begins anew. */
  ask(asked: Asked): Promise<Answer>
}

/**
 * A search that loads its engine with the first query.
 *
 * @param choices the values of the filters that the page offers
 */
export function makeSearcher(base: string, script: PageScript, choices: Filters): Searcher {
  let opened: Promise<Engine> | undefined
  const answer = async (asked: Asked, isSecondTry: boolean): Promise<Answer> => {
    const { query, filters, sort } = asked
    opened ??= openEngine(base)
    const engine = await opened
    const findings = await engine.find(parseQuery(query))
    // Pagefind takes a part of the index that does not load for a part without hits, so an empty answer is doubted:
    // the network may be gone, or the site was published anew since the page was opened.
    if (findings.reports.length === 0 && !isSecondTry && !(await engine.isCurrent())) {
      opened = undefined
      return await answer(asked, true)
    }
    const isFiltered = Object.keys(filters).length > 0
    const facets = isFiltered ? await engine.readFacets(choices) : undefined
    const left = facets
      ? findings.reports.filter(({ id }) => passes(id, filters, facets))
      : findings.reports
    // Without a term nothing is more relevant than anything else.
    const isByDate = sort === 'date' || findings.terms.length === 0
    const reports = isByDate ? await sortByDate(left) : left
    return makeAnswer({ ...findings, reports }, engine, script, async () => {
      // Loaded after the first results, where nothing was chosen: the list does not wait for its counts.
      if (Object.keys(choices).length === 0) return undefined
      const ids = findings.reports.map(({ id }) => id)
      return countFacets(ids, filters, await engine.readFacets(choices))
    })
  }
  return {
    ask: async (asked) => {
      try {
        return await answer(asked, false)
      } catch (error) {
        opened = undefined
        throw error
      }
    },
  }
}

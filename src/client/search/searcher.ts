import { type Answer, makeAnswer } from './answer.ts'
import { type Engine, openEngine } from './engine.ts'
import { countFacets, type Facets, passes } from './facets.ts'
import type { FilterCounts } from './filter-form.ts'
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
  const answer = async ({ query, filters }: Asked, isSecondTry: boolean): Promise<Answer> => {
    opened ??= openEngine(base)
    const engine = await opened
    const findings = await engine.find(parseQuery(query))
    // Pagefind takes a part of the index that does not load for a part without hits, so an empty answer is doubted:
    // the network may be gone, or the site was published anew since the page was opened.
    if (findings.reports.length === 0 && !isSecondTry && !(await engine.isCurrent())) {
      opened = undefined
      return await answer({ query, filters }, true)
    }
    const facets = Object.keys(choices).length > 0 ? await engine.readFacets(choices) : undefined
    const reports = facets
      ? findings.reports.filter(({ id }) => passes(id, filters, facets))
      : findings.reports
    const counts = facets && toCounts(findings.reports, filters, facets)
    return makeAnswer({ ...findings, reports }, engine, script, counts)
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

function toCounts(
  reports: readonly { readonly id: string }[],
  filters: Filters,
  facets: Facets,
): FilterCounts {
  return countFacets(
    reports.map(({ id }) => id),
    filters,
    facets,
  )
}

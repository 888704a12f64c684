import { type Answer, makeAnswer } from './search/answer.ts'
import { openEngine } from './search/engine.ts'
import { parseQuery } from './search/parse-query.ts'
import { makeSearcher } from './search/searcher.ts'

/** The search as the build asks it: a query as a visitor types it, and the slugs of all reports it finds, best first. */
export interface ProvenSearch {
  findAll(query: string): Promise<readonly string[]>
}

/**
 * Entry of the build's proof: opens the same engine that the search page opens, without a page.
 *
 * @param base the absolute address of the search folder, with a slash at the end
 */
export async function openProvenSearch(base: string): Promise<ProvenSearch> {
  const engine = await openEngine(base)
  return {
    findAll: async (query) => {
      const findings = await engine.find(parseQuery(query))
      // The index alone answers nearly all queries; the others are checked against the texts, as the page does.
      if (findings.toCheck.length === 0 && findings.toExclude.length === 0)
        return findings.reports.map(({ slug }) => slug)
      const answer = makeAnswer(findings, engine, 'Hans', undefined)
      const results = await answer.readNext(findings.reports.length)
      return results.map(({ slug }) => slug)
    },
  }
}

/**
 * Asks as the search page does and ends with the first result that it can show: for measuring what is loaded until then.
 *
 * @returns the slug; `undefined` where nothing is found.
 */
export async function readFirst(base: string, query: string): Promise<string | undefined> {
  const searcher = makeSearcher(base, 'Hans', {})
  const asked = { query, filters: {}, sort: 'relevance', view: 'reports' } as const
  return await new Promise((resolve, reject) => {
    const onNewest = async (newest: Answer): Promise<void> => {
      const [first] = await newest.readNext(1)
      if (!first) return
      resolve(first.slug)
      // Whoever measures has seen enough: the older shards are never asked for.
      await new Promise(() => {})
    }
    searcher
      .ask(asked, { onNewest })
      .then(async (answer) => (await answer.readNext(1))[0]?.slug)
      .then(resolve, reject)
  })
}

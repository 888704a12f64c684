import { type Engine, type Findings, type FoundReport, openEngine } from './engine.ts'
import { type Excerpts, holdsTerm, makeExcerpts } from './excerpts.ts'
import { parseQuery } from './parse-query.ts'
import type { ReportText } from './report-text.ts'
import type { PageScript } from './words.ts'

/** A report that was found, ready to be shown. */
export interface Result {
  readonly slug: string
  readonly report: ReportText
  readonly excerpts: Excerpts
}

/** The answer to one query, read in portions. */
export interface Answer {
  /** How many reports there are; falls when a report that the index proposed does not hold the term after all. */
  readonly total: number
  /** How many places the results read so far have. */
  readonly places: number
  readonly isDone: boolean
  readNext(count: number): Promise<readonly Result[]>
}

export interface Searcher {
  /** Rejects where index or network fail; the next call then begins anew. */
  ask(query: string): Promise<Answer>
}

/** Hits of one report in the list. */
const MOST_HITS = 3

/** A search that loads its engine with the first query. */
export function makeSearcher(base: string, script: PageScript): Searcher {
  let opened: Promise<Engine> | undefined
  const open = (): Promise<Engine> => {
    opened ??= openEngine(base)
    return opened
  }
  return {
    ask: async (text) => {
      const query = parseQuery(text)
      try {
        let engine = await open()
        let findings = await engine.find(query)
        // Pagefind takes a part of the index that does not load for a part without hits: so a poor answer is
        // doubted. The network may be gone, or the site was published anew since the page was opened.
        if (findings.results.length === 0 && !(await engine.isCurrent())) {
          opened = undefined
          engine = await open()
          findings = await engine.find(query)
        }
        return makeAnswer(findings, engine, script)
      } catch (error) {
        opened = undefined
        throw error
      }
    },
  }
}

function makeAnswer(findings: Findings, engine: Engine, script: PageScript): Answer {
  const own = script === 'Hant' ? 'hant' : 'hans'
  const otherScript = own === 'hant' ? 'hans' : 'hant'
  const waiting = [...findings.results]
  let total = waiting.length
  let places = 0

  const read = async (found: FoundReport): Promise<Result | undefined> => {
    const slug = await found.readSlug()
    const report = await engine.readText(slug, own)
    let excerpts = makeExcerpts(report, findings.terms, engine.toUnits, { most: MOST_HITS })
    let texts = [report]
    const needsOther =
      excerpts.places === 0 || findings.toCheck.length > 0 || findings.toExclude.length > 0
    if (needsOther) {
      const other = await engine.readText(slug, otherScript)
      texts = [report, other]
      if (excerpts.places === 0)
        excerpts = makeExcerpts(report, findings.terms, engine.toUnits, { most: MOST_HITS, other })
    }
    const holds = (term: Findings['terms'][number]): boolean =>
      texts.some((text) => holdsTerm(text, term, engine.toUnits))
    const isRight = findings.toCheck.every(holds) && !findings.toExclude.some(holds)
    return isRight ? { slug, report, excerpts } : undefined
  }

  return {
    get total() {
      return total
    },
    get places() {
      return places
    },
    get isDone() {
      return waiting.length === 0
    },
    readNext: async (count) => {
      const results: Result[] = []
      while (results.length < count && waiting.length > 0) {
        const portion = waiting.splice(0, count - results.length)
        const read_ = await Promise.all(portion.map(read))
        for (const result of read_) {
          if (result) {
            results.push(result)
            places += result.excerpts.places
          } else total--
        }
      }
      return results
    },
  }
}

import type { Engine } from './engine.ts'
import { type Excerpts, makeExcerpts, toOtherWriting } from './excerpts.ts'
import type { FilterCounts } from './filter-form.ts'
import type { Findings } from './find.ts'
import { hasTerm, type ToUnits } from './places.ts'
import type { FoundReport } from './rank.ts'
import type { ReportText } from './report-text.ts'
import type { PageScript } from './words.ts'

/** A report that was found, ready to be shown. */
export interface Result {
  readonly slug: string
  readonly report: ReportText
  readonly excerpts: Excerpts
  /** The same report in the other script, where a term is only there. */
  readonly other?: ReportText
}

/** The answer to one query, read in portions. */
export interface Answer {
  /** How many reports there are; falls when a report that the index proposed does not contain the term after all. */
  readonly total: number
  /** How many places the results read so far have. */
  readonly places: number
  readonly isDone: boolean
  /** How many saved texts were all that could be searched, without a network. */
  readonly savedOnly: number | undefined
  /** What was looked up, and how texts are cut for it. */
  readonly terms: Findings['terms']
  readonly toUnits: ToUnits
  readNext(count: number): Promise<readonly Result[]>
  /** What each filter would leave; `undefined` where the page has no filters. */
  readCounts(): Promise<FilterCounts | undefined>
  /** The terms as the other script writes them, taken from the best result; `undefined` where that is no other. */
  readOtherWriting(): Promise<string | undefined>
}

/** Hits of one report in the list. */
const MOST_HITS = 3

/** Makes the answer of what the index found; texts are loaded as they are read. */
export function makeAnswer(
  findings: Findings,
  engine: Engine,
  script: PageScript,
  readCounts: Answer['readCounts'] = async () => undefined,
): Answer {
  const waiting = [...findings.reports]
  let total = waiting.length
  let places = 0
  let best: Result | undefined
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
    savedOnly: engine.savedOnly,
    terms: findings.terms,
    toUnits: engine.toUnits,
    readCounts,
    readNext: async (count) => {
      const results: Result[] = []
      while (results.length < count && waiting.length > 0) {
        const portion = waiting.splice(0, count - results.length)
        const read = await Promise.all(
          portion.map((report) => readResult(report, findings, engine, script)),
        )
        for (const result of read) {
          if (result) results.push(result)
          else total--
        }
      }
      for (const { excerpts } of results) places += excerpts.places
      best ??= results[0]
      return results
    },
    readOtherWriting: async () => {
      if (!best || findings.terms.length === 0) return undefined
      const other = await engine.readText(best.slug, script === 'Hant' ? 'hans' : 'hant')
      return toOtherWriting(best.report, other, findings.terms, engine.toUnits)
    },
  }
}

/** `undefined` where the text shows that the index proposed too much. */
async function readResult(
  { slug }: FoundReport,
  { terms, toCheck, toExclude }: Findings,
  engine: Engine,
  script: PageScript,
): Promise<Result | undefined> {
  const report = await engine.readText(slug, script === 'Hant' ? 'hant' : 'hans')
  const excerpts = makeExcerpts(report, terms, engine.toUnits, { most: MOST_HITS })
  const isFound = excerpts.places > 0 || terms.length === 0
  if (isFound && toCheck.length === 0 && toExclude.length === 0) return { slug, report, excerpts }
  const other = await engine.readText(slug, script === 'Hant' ? 'hans' : 'hant')
  const holds = (term: Findings['terms'][number]): boolean =>
    [report, other].some((text: ReportText) => hasTerm(text, term, engine.toUnits))
  if (!toCheck.every(holds) || toExclude.some(holds)) return undefined
  if (isFound) return { slug, report, excerpts }
  const shown = makeExcerpts(report, terms, engine.toUnits, { most: MOST_HITS, other })
  return { slug, report, other, excerpts: shown }
}

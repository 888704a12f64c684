import { readText, writeInto } from '../../files/read-write.ts'
import { makeFoldMap } from '../fold-map.ts'
import type { SearchRecord } from '../search-record.ts'
import { checkAnswers, type ProofFailure } from './check-answers.ts'
import { findPlainly } from './find-plainly.ts'
import { type QueryOptions, queryIndex } from './query-index.ts'
import { countKinds, type QueryKind, sampleQueries } from './sample-queries.ts'

export interface ProofOptions extends QueryOptions {
  /** How many queries are sampled. */
  readonly size: number
  /** Names of agencies and people, in both scripts: some of them are asked for. */
  readonly names?: readonly string[]
}

/** What the proof measured. The same site gives the same figures. */
export interface ProofFigures {
  readonly queries: number
  readonly kinds: Readonly<Record<QueryKind, number>>
  /** Of the reports that contain a query, the part that was found: 1 is all. */
  readonly recall: number
  /** Of the reports that were found, the part that contains the query: 1 is all. */
  readonly precision: number
  /** Pairs of a query and a report that contains it. */
  readonly pairs: number
  readonly failedQueries: number
}

export interface Proof {
  readonly figures: ProofFigures
  /** None where the search is proven. */
  readonly failures: readonly ProofFailure[]
  /** What the engine itself said of it. */
  readonly reasons: readonly string[]
}

/**
 * Proves the search of a finished site: samples queries from its texts, puts them to the built index through the code
 * that runs in the browser, and compares with what plain reading finds. The sample follows from the index, so that a
 * failure can be had again. Writes the figures as `proof.json` beside the index.
 *
 * @param records what the index was made of
 * @param folder the search folder of the site
 * @throws SearchIndexError where the index cannot be opened.
 */
export async function proveSearch(
  records: readonly SearchRecord[],
  folder: string,
  { size, names = [], ...options }: ProofOptions,
): Promise<Proof> {
  const queries = sampleQueries(records, { size, seed: readBuild(folder), names })
  const texts = queries.map(({ text }) => text)
  const asked = queryIndex(texts, folder, options)
  // The thread works while this one reads.
  asked.catch(() => {})
  await new Promise((resolve) => setImmediate(resolve))
  const holders = findPlainly(texts, records, makeFoldMap(records))
  const { answers, complaints } = await asked
  const checked = checkAnswers(queries, answers, holders)
  const figures: ProofFigures = {
    queries: queries.length,
    kinds: countKinds(queries),
    recall: toShare(checked.right, checked.held),
    precision: toShare(checked.right, checked.found),
    pairs: checked.held,
    failedQueries: checked.failedQueries,
  }
  writeInto(folder, 'proof.json', `${JSON.stringify(figures, null, 2)}\n`)
  return { figures, failures: checked.failures, reasons: [...checked.reasons, ...complaints] }
}

function toShare(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function readBuild(folder: string): string {
  const settings = JSON.parse(readText(`${folder}/settings.json`) ?? '{}') as { build?: string }
  return settings.build ?? ''
}

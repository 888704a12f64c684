import { join } from 'node:path'
import type { Archive } from '../../archive/archive.ts'
import { bundleEngine } from '../../bundle/bundle-engine.ts'
import { bundleWorker } from '../../bundle/bundle-worker.ts'
import { toSearchRecords } from '../../exports/to-search-records.ts'
import { listTree } from '../../files/list-tree.ts'
import type { Release } from '../../files/publish.ts'
import { readBytes } from '../../files/read-write.ts'
import type { InstalledFiles } from '../../offline/installed/collect-installed.ts'
import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import { SCRIPTS } from '../../report/script.ts'
import { buildSearchIndex } from '../../search/build-search-index.ts'
import type { ProofFailure } from '../../search/proof/check-answers.ts'
import { type Proof, type ProofFigures, proveSearch } from '../../search/proof/prove-search.ts'
import type { SearchRecord } from '../../search/search-record.ts'
import { BUILD_WORDS } from '../build-words.ts'
import { printDiagnostics } from '../print-diagnostics.ts'
import { beginStep } from '../progress.ts'
import type { Terminal } from '../terminal.ts'

interface SearchMaking {
  readonly content: string
  readonly out: string
  /** Instead of what `archive.yaml` says. */
  readonly proofSize: number | undefined
  /** Notes what can be saved. */
  readonly installed: InstalledFiles
}

/** Queries of a proof where nobody says otherwise: at a thousand reports about a tenth of a build. */
const PROOF_SIZE = 300
/** A broken index fails nearly all queries: at most this many are printed. */
const MOST_PRINTED = 20

/**
 * Makes the search of a release and puts it to the proof; what failed is printed.
 *
 * @throws SearchIndexError
 */
export async function makeSearch(
  archive: Archive,
  release: Release,
  { content, out, proofSize, installed }: SearchMaking,
  terminal: Terminal,
): Promise<{ readonly figures?: ProofFigures; readonly isBroken: boolean }> {
  const words = BUILD_WORDS[terminal.language]
  const folder = `${release.folder}/search`
  const records = toSearchRecords(archive)
  const step = beginStep(words.index, terminal)
  const { reports } = await buildSearchIndex(records, folder, {
    onProgress: step.count,
    cacheFolder: release.cache,
    onText: (path, text) => installed.add(`search/${path}`, text),
  })
  noteIndex(folder, installed)
  step.end(words.indexed(reports))

  const size = proofSize ?? archive.settings.searchProof ?? PROOF_SIZE
  if (size === 0) {
    const file = proofSize === 0 ? '--proof' : join(content, 'archive.yaml')
    printDiagnostics([makeDiagnostic('site/search-unproven', { file })], terminal)
    return { isBroken: false }
  }
  const proof = await prove(archive, records, { folder, size }, terminal)
  printDiagnostics(toDiagnostics(proof, content, `${out}.releases/.cache`), terminal)
  const hidden = proof.failures.length - MOST_PRINTED
  if (hidden > 0) terminal.say(`${words.moreFailures(hidden)}\n`)
  const isBroken = proof.figures.failedQueries > 0 || proof.reasons.length > 0
  return { figures: proof.figures, isBroken }
}

async function prove(
  archive: Archive,
  records: readonly SearchRecord[],
  { folder, size }: { readonly folder: string; readonly size: number },
  terminal: Terminal,
): Promise<Proof> {
  const words = BUILD_WORDS[terminal.language]
  const step = beginStep(words.proof, terminal)
  const proof = await proveSearch(records, folder, {
    size,
    names: listNames(archive),
    engine: await bundleEngine(),
    bundleWorker,
    onProgress: step.count,
  })
  step.end(words.proven(proof.figures))
  return proof
}

/** The index itself is written by Pagefind, or comes from the cache: a few large files. */
function noteIndex(folder: string, installed: InstalledFiles): void {
  for (const path of listTree(folder))
    if (!path.startsWith('text/'))
      installed.add(`search/${path}`, readBytes(join(folder, path)) ?? new Uint8Array())
}

/** What people search for by name, in both scripts. */
function listNames({ agencies, reports }: Archive): readonly string[] {
  return SCRIPTS.flatMap((script) => [
    ...agencies.flatMap(({ names }) => [names[script].name, names[script].shortName]),
    ...reports.flatMap(({ texts }) => texts[script].byline.map(({ name }) => name)),
  ])
}

/** The first failures, each of another query where there are enough. */
function toDiagnostics(
  { failures, reasons }: Proof,
  content: string,
  cache: string,
): readonly Diagnostic[] {
  const firsts = [...new Map(failures.toReversed().map((failure) => [failure.query, failure]))]
  const chosen = new Set(firsts.reverse().map(([, failure]) => failure))
  for (const failure of failures) chosen.add(failure)
  const toDiagnostic = ({ kind, query, slug, block = '' }: ProofFailure): Diagnostic =>
    makeDiagnostic(
      kind === 'missed' ? 'site/search-misses' : 'site/search-surplus',
      { file: join(content, 'reports', `${slug}.md`) },
      { query, cache, ...(kind === 'missed' && { block }) },
    )
  return [
    ...reasons.map((reason) =>
      makeDiagnostic('site/search-complains', { file: 'search' }, { reason, cache }),
    ),
    ...[...chosen].slice(0, MOST_PRINTED).map(toDiagnostic),
  ]
}

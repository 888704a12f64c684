import { constants } from 'node:os'
import { join } from 'node:path'
import { ADDRESSES_FILE } from '../archive/addresses/parse-addresses.ts'
import { recordAddresses } from '../archive/addresses/save-addresses.ts'
import type { Archive } from '../archive/archive.ts'
import { type LoadedArchive, loadArchive } from '../archive/load-archive.ts'
import { parsePathPrefix, parseProofSize } from '../archive/parse-settings.ts'
import { DEFAULT_DOWNLOADS } from '../archive/settings.ts'
import { bundleWorker } from '../bundle/bundle-worker.ts'
import { writeDownloads } from '../exports/write-downloads.ts'
import { checkSiteFolder } from '../files/check-site-folder.ts'
import { readPathKind } from '../files/path-kind.ts'
import { openRelease } from '../files/publish.ts'
import { copyInto, readBytes } from '../files/read-write.ts'
import { systemFault } from '../files/system-fault.ts'
import { withReadableFiles } from '../files/with-readable-files.ts'
import { collectInstalled } from '../offline/installed/collect-installed.ts'
import { type DiagnosticCode, makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import { hasErrors } from '../report/diagnostics/has-errors.ts'
import { SearchIndexError } from '../search/search-index-error.ts'
import { makeSite } from '../site/make-site.ts'
import { RESERVED_NAMES } from '../site/page-folders.ts'
import { openSiteChecker } from './build/check-site.ts'
import { makeSearch } from './build/make-search.ts'
import { writeCopies } from './build/write-copies.ts'
import { writeInstalled } from './build/write-installed.ts'
import { writePages } from './build/write-pages.ts'
import { writeRawTexts } from './build/write-raw-texts.ts'
import { BUILD_WORDS } from './build-words.ts'
import { placeBelow, printDiagnostics } from './print-diagnostics.ts'
import { beginStep } from './progress.ts'
import type { Terminal } from './terminal.ts'

export interface BuildOptions {
  /** The content folder. */
  readonly content: string
  /** Where the finished site is: a link to the newest release. */
  readonly out: string
  /** Overrides `pathPrefix` of `archive.yaml`. */
  readonly pathPrefix?: string | undefined
  /** Left out: pages without a search index, for measuring. */
  readonly withoutSearch?: boolean | undefined
  /** How many queries the finished search must answer; overrides `searchProof` of `archive.yaml`. 0 for none. */
  readonly proof?: string | undefined
  /** For this machine's own eyes: no address is recorded as published. */
  readonly isPreview?: boolean
}

/** A second build on the same site (sysexits.h: EX_TEMPFAIL). */
const BUSY = 75
/** Our own pages are wrong (sysexits.h: EX_SOFTWARE). */
const BROKEN = 70
/** A faulty template can break a link on every page. */
const MOST_PRINTED = 20
/** What a person, a machine that is shut down and a closed terminal send. The exit code is 128 and the number. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Builds the site: reads and renders all reports, indexes them, proves the search, writes the pages, and switches to
 * the new site when it is complete. Anything wrong stops it, with the last good site untouched. The index comes before
 * the pages because it needs none of them, and the about page shows what the proof found.
 *
 * @returns the exit code: 0, 1 for errors in the content or a search that is not proven, 70 for pages of ours that are
 *   wrong, 75 where another build is at work.
 */
export async function build(options: BuildOptions, terminal: Terminal): Promise<number> {
  return await withReadableFiles(() => buildReadable(options, terminal))
}

async function buildReadable(options: BuildOptions, terminal: Terminal): Promise<number> {
  const words = BUILD_WORDS[terminal.language]
  const fault = checkSiteFolder(options.out, ['.', options.content])
  if (fault) return fail(terminal, `site/${fault}`, options.out)
  const { pathPrefix } = options
  if (pathPrefix !== undefined && parsePathPrefix(pathPrefix) === undefined)
    return fail(terminal, 'settings/path-prefix', '--path-prefix', {
      field: 'pathPrefix',
      found: pathPrefix,
    })
  const proofSize = options.proof === undefined ? undefined : parseProofSize(options.proof)
  if (options.proof !== undefined && proofSize === undefined)
    return fail(terminal, 'settings/search-proof', '--proof', {
      field: 'searchProof',
      found: options.proof,
    })
  const loaded = await load(options, terminal)
  if (!loaded.archive) return 1

  const release = openRelease(options.out)
  if (release.kind === 'busy') {
    const { file, pid, seconds } = release
    printDiagnostics([makeDiagnostic('site/busy', { file }, { pid, seconds })], terminal)
    return BUSY
  }
  const giveUp = (signal: NodeJS.Signals): never => {
    release.abandon()
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of STOPS) process.once(signal, giveUp)
  const installed = collectInstalled(loaded.archive.settings.pathPrefix)
  try {
    const search = options.withoutSearch
      ? undefined
      : await makeSearch(loaded.archive, release, { ...options, proofSize, installed }, terminal)
    if (search?.isBroken) {
      release.abandon()
      terminal.say(words.unproven)
      return 1
    }
    const downloads = await writeDownloads(
      loaded.archive,
      loaded.archive.settings.downloads ?? DEFAULT_DOWNLOADS,
      { content: options.content, folder: release.folder },
    )
    const site = await makeSite(loaded.archive, { searchFigures: search?.figures, downloads })
    const step = beginStep(words.write, terminal)
    const checker = openSiteChecker(loaded.archive, site)
    const onFile = (path: string, content: string): void => {
      installed.add(path, content)
      checker.add(path, content)
    }
    await writePages(site, release.folder, onFile)
    step.end(words.pages(site.pageCount))
    for (const path of loaded.archive.images) {
      copyInto(release.folder, path, join(options.content, path))
      installed.add(path, readBytes(join(release.folder, path)) ?? new Uint8Array())
    }
    writeRawTexts(loaded.archive.rawTexts ?? [], {
      content: options.content,
      folder: release.folder,
    })
    const places = { folder: release.folder, out: options.out, onFile }
    const faults = await writeCopies(loaded.archive, site, places, terminal)
    if (faults > 0) {
      release.abandon()
      terminal.say(words.stopped(faults))
      return 1
    }
    await writeInstalled(loaded.archive, installed, release.folder)
    const broken = checker.end({ ...places, content: options.content })
    if (broken.length > 0) {
      release.abandon()
      return refuse(broken, terminal)
    }
    const left = release.publish()
    if (left !== undefined) warnOfLeftovers(left, options.out, terminal)
    if (options.isPreview !== true) record(loaded.archive, options.content, terminal)
    terminal.say(words.done(options.out))
    return 0
  } catch (error) {
    release.abandon()
    if (error instanceof SearchIndexError)
      return fail(terminal, 'site/not-indexed', options.out, { reason: error.message })
    const reason = systemFault(error)
    if (reason === undefined) throw error
    return fail(terminal, 'site/not-written', options.out, { reason })
  } finally {
    for (const signal of STOPS) process.off(signal, giveUp)
  }
}

/** Prints what keeps a site from being published; whose fault it is says the exit code. */
function refuse(broken: readonly Diagnostic[], terminal: Terminal): number {
  const words = BUILD_WORDS[terminal.language]
  printDiagnostics(broken.slice(0, MOST_PRINTED), terminal)
  const hidden = broken.length - MOST_PRINTED
  if (hidden > 0) terminal.say(`${words.moreFailures(hidden)}\n`)
  terminal.say(words.stopped(broken.length))
  return broken.some(({ code }) => code.startsWith('site/')) ? BROKEN : 1
}

/** An archive without settings of its own has no address yet, and nothing to promise. */
function record({ reports }: Archive, content: string, terminal: Terminal): void {
  if (readPathKind(join(content, 'archive.yaml')) !== 'file') return
  try {
    recordAddresses(
      content,
      reports.map(({ slug }) => slug),
    )
  } catch (error) {
    const reason = systemFault(error)
    if (reason === undefined) throw error
    const file = join(content, ADDRESSES_FILE)
    printDiagnostics([makeDiagnostic('addresses/not-recorded', { file }, { reason })], terminal)
  }
}

function warnOfLeftovers(error: unknown, file: string, terminal: Terminal): void {
  const reason = systemFault(error)
  if (reason === undefined) throw error
  printDiagnostics([makeDiagnostic('site/not-tidied', { file }, { reason })], terminal)
}

function fail(
  terminal: Terminal,
  code: DiagnosticCode,
  file: string,
  parameters: Readonly<Record<string, string>> = {},
): number {
  printDiagnostics([makeDiagnostic(code, { file }, parameters)], terminal)
  return 1
}

async function load(options: BuildOptions, terminal: Terminal): Promise<LoadedArchive> {
  const words = BUILD_WORDS[terminal.language]
  const step = beginStep(words.read, terminal)
  const loaded = await loadArchive(options.content, {
    ...(options.pathPrefix !== undefined && { pathPrefix: options.pathPrefix }),
    onProgress: step.count,
    bundleWorker,
    reserved: RESERVED_NAMES,
  })
  printDiagnostics(placeBelow(options.content, loaded.diagnostics), terminal)
  if (loaded.archive && !hasErrors(loaded.diagnostics)) {
    step.end(words.reports(loaded.archive.reports.length))
    return loaded
  }
  terminal.say(
    words.stopped(loaded.diagnostics.filter(({ severity }) => severity === 'error').length),
  )
  return { diagnostics: loaded.diagnostics }
}

import { join } from 'node:path'
import { loadArchiveFiles } from '../archive/load-archive-files.ts'
import { parseScripts, parseYears, type ReportChoice, toCopyName } from '../exports/parse-choice.ts'
import { readPathKind } from '../files/path-kind.ts'
import { readText } from '../files/read-write.ts'
import { systemFault } from '../files/system-fault.ts'
import { readTitle } from '../offline/rewrite/read-title.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import type { Script } from '../report/script.ts'
import { applyCopy } from './offline/apply-copy.ts'
import { findSite } from './offline/find-site.ts'
import { makeZip } from './offline/make-zip.ts'
import { readOldCopy } from './offline/read-old-copy.ts'
import { OFFLINE_WORDS } from './offline-words.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { beginStep } from './progress.ts'
import { readSitePrefix } from './read-site-prefix.ts'
import type { Terminal } from './terminal.ts'

export interface OfflineOptions {
  readonly content: string
  /** The finished site; built where there is none. */
  readonly site: string
  /** Builds the site first, also where there is one. */
  readonly build?: boolean | undefined
  /** A zip, or a folder for it. */
  readonly out?: string | undefined
  /** `hans`, `hant` or `both`. */
  readonly script?: string | undefined
  readonly agency?: string | undefined
  readonly year?: string | undefined
  readonly pathPrefix?: string | undefined
  /** The copy that only an update is made for. */
  readonly since?: string | undefined
  readonly apply?: string | undefined
  readonly to?: string | undefined
}

const USAGE = 2
/** A faulty template can break a link on every page. */
const MOST_PRINTED = 20

/**
 * Makes the offline copy of an archive, an update of one, or applies an update. Nothing is written where anything is
 * wrong.
 *
 * @returns the exit code: 0, 1 where something is wrong, 2 for a wrong call, 75 where a build is at work
 */
export async function offline(options: OfflineOptions, terminal: Terminal): Promise<number> {
  try {
    return await (options.apply === undefined ? pack(options, terminal) : apply(options, terminal))
  } catch (error) {
    const reason = systemFault(error)
    if (reason === undefined) throw error
    return fail(
      [makeDiagnostic('offline/not-written', { file: options.out ?? '.' }, { reason })],
      terminal,
    )
  }
}

async function apply({ apply, to, out }: OfflineOptions, terminal: Terminal): Promise<number> {
  const words = OFFLINE_WORDS[terminal.language]
  if (apply === undefined || to === undefined || out === undefined) {
    terminal.say(words.whatToApply)
    return USAGE
  }
  const step = beginStep(words.apply, terminal)
  const done = await applyCopy({ update: apply, to, out }, words)
  if ('code' in done) return fail([done], terminal)
  step.end(words.updated(done.written.length, done.removed.length))
  terminal.say(words.done(out))
  return 0
}

async function pack(options: OfflineOptions, terminal: Terminal): Promise<number> {
  const words = OFFLINE_WORDS[terminal.language]
  const scripts = parseScripts(options.script ?? 'both')
  const years = options.year === undefined ? undefined : parseYears(options.year)
  if (scripts === undefined || (options.year !== undefined && !years)) {
    terminal.say(scripts ? words.years(options.year ?? '') : words.script(options.script ?? ''))
    return USAGE
  }
  const script = scripts === 'both' ? undefined : scripts
  const choice: ReportChoice = { agency: options.agency, years }
  const name = toCopyName(choice, script)
  const file = placeOf(options, name)
  if (readPathKind(file).endsWith('folder'))
    return fail([makeDiagnostic('offline/taken', { file })], terminal)
  const since =
    options.since === undefined ? undefined : await readOldCopy(options.since, name, words)
  if (since && 'code' in since) return fail([since], terminal)

  const found = await findSite(options, choice, terminal)
  if (typeof found === 'number') return found
  try {
    const { settings } = loadArchiveFiles(options.content)
    const pathPrefix = options.pathPrefix ?? readSitePrefix(found.site) ?? settings.pathPrefix
    const step = beginStep(words.pack, terminal)
    const { zip, update, diagnostics } = await makeZip(
      {
        ...found,
        settings: { ...settings, pathPrefix },
        script,
        name,
        since,
        titles: { Hans: titleOf(found.site, 'Hans'), Hant: titleOf(found.site, 'Hant') },
        onProgress: step.count,
      },
      file,
    )
    if (!zip) return fail(diagnostics, terminal)
    step.end(
      update
        ? words.updated(update.written.length, update.removed.length)
        : words.packed(zip.files, zip.bytes),
    )
    if (!update) terminal.out(`${zip.sha256}  ${file}`)
    terminal.say(words.done(file))
    return 0
  } finally {
    found.remove()
  }
}

/** `--out` may name the zip, or a folder for it. */
function placeOf({ out, since }: OfflineOptions, name: string): string {
  const usual = since === undefined ? `${name}.zip` : `${name}-update.zip`
  if (out === undefined) return usual
  return out.endsWith('/') || readPathKind(out).endsWith('folder') ? join(out, usual) : out
}

function titleOf(site: string, script: Script): string {
  const page = readText(join(site, `zh-${script.toLowerCase()}`, 'index.html'))
  return (page && readTitle(page)) ?? '卷宗'
}

function fail(diagnostics: readonly Diagnostic[], terminal: Terminal): number {
  printDiagnostics(diagnostics.slice(0, MOST_PRINTED), terminal)
  const hidden = diagnostics.length - MOST_PRINTED
  if (hidden > 0) terminal.say(OFFLINE_WORDS[terminal.language].moreFaults(hidden))
  return 1
}

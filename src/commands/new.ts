import { join, sep } from 'node:path'
import { loadArchiveFiles } from '../archive/load-archive-files.ts'
import { createFile } from '../files/create-file.ts'
import { scanContent } from '../files/scan-content.ts'
import { writeFrontMatter } from '../markdown/front-matter/write-front-matter.ts'
import { parseReport } from '../markdown/parse-report.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import { hasErrors } from '../report/diagnostics/has-errors.ts'
import type { ReportMeta } from '../report/fields/report-meta.ts'
import { isSlug } from '../report/slug.ts'
import { makeNewMeta, type NewMetaOptions } from './new-meta.ts'
import { NEW_WORDS } from './new-words.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import type { Terminal } from './terminal.ts'

export interface NewOptions extends NewMetaOptions {
  readonly content: string
  /** The file's name without `.md`, instead of `<year>-<agency>-<topic>`. */
  readonly slug?: string | undefined
}

/**
 * Writes the skeleton of a report that passes `check`, and prints its path. A file that is there
 * already is never touched.
 *
 * @returns the exit code: 1 where the file could not be made, 2 where an option is missing or wrong
 */
export async function newReport(options: NewOptions, terminal: Terminal): Promise<number> {
  const words = NEW_WORDS[terminal.language]
  const { agencies, settings } = loadArchiveFiles(options.content)
  const made = makeNewMeta(options, agencies, settings.slug)
  const slug = made.kind === 'made' ? (options.slug ?? made.slug) : undefined
  if (made.kind === 'wrong' || slug === undefined || !isSlug(slug)) {
    const wrong = made.kind === 'wrong' ? made.diagnostics : [wrongSlug(options.slug, made.meta)]
    printDiagnostics(wrong, terminal)
    return 2
  }
  const path = `reports/${slug}.md`
  const file = join(options.content, path).split(sep).join('/')
  const taken = scanContent(options.content).reports.find((other) => other.endsWith(`/${slug}.md`))
  if (taken !== undefined) {
    terminal.say(words.exists(join(options.content, taken).split(sep).join('/')))
    return 1
  }
  const text = `${writeFrontMatter(made.meta)}\n${words.body}\n`
  const { diagnostics } = parseReport(path, new TextEncoder().encode(text))
  if (hasErrors(diagnostics)) {
    // That the skeleton waits for its text is no fault of the call.
    const faults = diagnostics.filter(({ severity }) => severity === 'error')
    printDiagnostics(faults, terminal)
    return 2
  }
  if (!createFile(file, text)) {
    terminal.say(words.exists(file))
    return 1
  }
  terminal.out(file)
  terminal.say(words.next(file))
  return 0
}

function wrongSlug(slug: string | undefined, { title }: ReportMeta): Diagnostic {
  const found = slug ?? title
  return makeDiagnostic('field/slug', { file: '--slug' }, { field: 'slug', found })
}

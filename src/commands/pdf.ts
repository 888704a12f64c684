import { join } from 'node:path'
import { parseScripts } from '../exports/parse-choice.ts'
import { checkOutFolder, writeAside } from '../exports/write-aside.ts'
import { listNames } from '../files/folder.ts'
import { writeInto } from '../files/read-write.ts'
import { NamedBrowserError } from '../offline/pdf/find-browser.ts'
import { type Access, openPrinter, type Printer } from '../offline/pdf/open-printer.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import { nearestName } from '../report/nearest-name.ts'
import { SCRIPTS, type Script } from '../report/script.ts'
import { scriptName } from '../site/shown/download-paths.ts'
import { EXPORT_WORDS } from './export-words.ts'
import { PDF_WORDS } from './pdf-words.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { beginStep } from './progress.ts'
import { readSitePrefix } from './read-site-prefix.ts'
import type { Terminal } from './terminal.ts'

export interface PdfOptions {
  /** The folder of the finished site. */
  readonly site: string
  /** Where the files go. */
  readonly out: string
  readonly slugs: readonly string[]
  /** Every report of the site. */
  readonly all?: boolean | undefined
  readonly script?: string | undefined
  /** The day of access at the foot of each page, `YYYY-MM-DD`. */
  readonly date: string
}

const USAGE = 2

/**
 * Prints reports of the built site as PDF, one file per report and script.
 *
 * @returns the exit code: 0; 1 without a site, a browser or such a report; 2 for a wrong call
 */
export async function pdf(options: PdfOptions, terminal: Terminal): Promise<number> {
  const words = PDF_WORDS[terminal.language]
  const refuse = (code: number, why: string): number => {
    terminal.say(why)
    return code
  }
  const scripts = parseScripts(options.script ?? 'both')
  if (!scripts) return refuse(USAGE, words.script(options.script ?? ''))
  if (!isDay(options.date)) return refuse(USAGE, words.date(options.date))
  if (options.slugs.length === 0 && !options.all) return refuse(USAGE, words.none)
  const prefix = readSitePrefix(options.site)
  if (prefix === undefined) return refuse(1, words.noSite(options.site))

  const known = listNames(join(options.site, 'zh-hans', 'reports'))
  const unknown = options.slugs.filter((slug) => !known.includes(slug))
  if (unknown.length > 0) return refuseUnknown(unknown, known, options.site, terminal)
  const slugs = options.all ? known : [...new Set(options.slugs)]

  const fault = checkOutFolder(options.out, 'content')
  if (fault) return refuseWith(fault, terminal)
  let printer: Printer | undefined
  try {
    printer = await openPrinter({ folder: options.site, prefix })
  } catch (error) {
    if (error instanceof NamedBrowserError) return refuse(1, words.namedBrowser(error.path))
    throw error
  }
  if (!printer) return refuse(1, words.noBrowser())
  try {
    const step = beginStep(words.step, terminal)
    const asked = scripts === 'both' ? SCRIPTS : [scripts]
    const made = { count: 0, bytes: 0 }
    const { date } = options
    const notWritten = await writeAside(options.out, async (out) => {
      Object.assign(
        made,
        await printAll(printer, { out, date, slugs, scripts: asked, count: step.count }),
      )
    })
    if (notWritten) return refuseWith(notWritten, terminal)
    step.end(words.files(made.count, made.bytes))
    terminal.say(words.done(options.out))
    return 0
  } finally {
    await printer.close()
  }
}

async function printAll(
  printer: Printer,
  {
    slugs,
    scripts,
    out,
    date,
    count,
  }: Pick<PdfOptions, 'slugs' | 'out' | 'date'> & {
    readonly scripts: readonly Script[]
    count(done: number, total: number): void
  },
): Promise<{ readonly count: number; readonly bytes: number }> {
  const access: Access = { date, say: { Hans: `查阅日期：${date}。`, Hant: `查閱日期：${date}。` } }
  const total = slugs.length * scripts.length
  let done = 0
  let bytes = 0
  for (const slug of slugs)
    for (const script of scripts) {
      const made = await printer.print(`${scriptName(script)}/reports/${slug}/`, access)
      if (!made) throw new Error(`The site has no page of ${slug} in ${script}.`)
      writeInto(out, `${slug}-${scriptName(script)}.pdf`, made)
      bytes += made.length
      count(++done, total)
    }
  return { count: done, bytes }
}

function refuseUnknown(
  unknown: readonly string[],
  known: readonly string[],
  site: string,
  terminal: Terminal,
): number {
  const { noneNear, perhaps } = EXPORT_WORDS[terminal.language]
  const diagnostics = unknown.map((choice) => {
    const near = nearestName(choice, known)
    const nearest = near === undefined ? noneNear : perhaps(near)
    return makeDiagnostic('export/empty', { file: site }, { choice, nearest })
  })
  printDiagnostics(diagnostics, terminal)
  return 1
}

function refuseWith(diagnostic: Diagnostic, terminal: Terminal): number {
  printDiagnostics([diagnostic], terminal)
  return 1
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

import type { Archive } from '../archive/archive.ts'
import type { PublishedReport } from '../archive/published-report.ts'
import { parseScripts, parseYears, type ReportChoice, toCopyName } from '../exports/parse-choice.ts'
import { toCollectionBook, toReportBook } from '../exports/to-book.ts'
import { toBookPart } from '../exports/to-book-part.ts'
import { checkOutFolder, writeAside } from '../exports/write-aside.ts'
import { writeInto } from '../files/read-write.ts'
import type { Book } from '../offline/epub/book.ts'
import { writeEpub } from '../offline/epub/write-epub.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import { nearestName } from '../report/nearest-name.ts'
import { SCRIPTS, type Script } from '../report/script.ts'
import { scriptName } from '../site/shown/download-paths.ts'
import { EXPORT_WORDS } from './export-words.ts'
import { loadForExport } from './load-for-export.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { beginStep } from './progress.ts'
import type { Terminal } from './terminal.ts'

export interface EpubOptions {
  readonly content: string
  readonly out: string
  /** A book for each of these reports; one book of all that are chosen where none is named. */
  readonly slugs: readonly string[]
  readonly script?: string | undefined
  readonly agency?: string | undefined
  readonly year?: string | undefined
  /** Traditional in columns. */
  readonly vertical?: boolean | undefined
}

const USAGE = 2

/**
 * Writes books: of single reports, of an agency, of years, of the whole archive.
 *
 * @returns the exit code: 0, 1 where something is wrong, 2 for a wrong call
 */
export async function epub(options: EpubOptions, terminal: Terminal): Promise<number> {
  const words = EXPORT_WORDS[terminal.language]
  const { content, out, vertical: isVertical = false } = options
  const scripts = parseScripts(options.script ?? (isVertical ? 'hant' : 'both'))
  const years = options.year === undefined ? undefined : parseYears(options.year)
  const refuse = (why: string): number => {
    terminal.say(why)
    return USAGE
  }
  if (scripts === undefined) return refuse(words.script(options.script ?? ''))
  if (options.year !== undefined && !years) return refuse(words.year(options.year))
  if (isVertical && scripts !== 'Hant') return refuse(words.vertical)
  const fault = checkOutFolder(out, content)
  if (fault) return fail(fault, terminal)
  const archive = await loadForExport(content, terminal)
  if (!archive) return 1

  const choice: ReportChoice = { agency: options.agency, years }
  const chosen = chooseReports(archive, options, choice)
  if ('missing' in chosen) {
    const nearest = nearestName(chosen.missing, chosen.names)
    return fail(
      makeDiagnostic(
        'export/empty',
        { file: content },
        {
          choice: chosen.missing,
          nearest: nearest === undefined ? words.noneNear : words.perhaps(nearest),
        },
      ),
      terminal,
    )
  }
  const step = beginStep(words.books, terminal)
  let count = 0
  let bytes = 0
  const notWritten = await writeAside(out, (folder) => {
    for (const script of scripts === 'both' ? SCRIPTS : [scripts])
      for (const [name, book] of listBooks(chosen.reports, {
        ...{ archive, content, script, isVertical, choice },
        isSingle: options.slugs.length > 0,
      })) {
        const made = writeEpub(book)
        writeInto(
          folder,
          `${name}-${scriptName(script)}${isVertical ? '-vertical' : ''}.epub`,
          made,
        )
        count++
        bytes += made.length
      }
  })
  if (notWritten) return fail(notWritten, terminal)
  step.end(words.files(count, bytes))
  terminal.say(words.done(out))
  return 0
}

interface BookPlan {
  readonly archive: Archive
  readonly content: string
  readonly script: Script
  readonly isVertical: boolean
  readonly choice: ReportChoice
  readonly isSingle: boolean
}

/** One by one: a book is forgotten when it is written. */
function* listBooks(
  reports: readonly PublishedReport[],
  { choice, isSingle, ...setting }: BookPlan,
): Generator<readonly [name: string, book: Book]> {
  if (!isSingle) {
    const part = toBookPart(choice, setting)
    yield [toCopyName(choice), toCollectionBook(reports, setting, part)]
  } else for (const report of reports) yield [report.slug, toReportBook(report, setting)]
}

type Chosen =
  | { readonly reports: readonly PublishedReport[] }
  | { readonly missing: string; readonly names: readonly string[] }

function chooseReports(
  { reports, agencies }: Archive,
  { slugs, year }: Pick<EpubOptions, 'slugs' | 'year'>,
  { agency, years }: ReportChoice,
): Chosen {
  const bySlug = new Map(reports.map((report) => [report.slug, report]))
  const missing = slugs.find((slug) => !bySlug.has(slug))
  if (missing !== undefined) return { missing, names: [...bySlug.keys()] }
  const isChosen = (report: PublishedReport): boolean =>
    (slugs.length === 0 || slugs.includes(report.slug)) &&
    (agency === undefined || report.agencySlug === agency) &&
    (years === undefined || (report.year >= years[0] && report.year <= years[1]))
  const found = reports.filter(isChosen)
  if (found.length > 0 || (agency === undefined && years === undefined && slugs.length === 0))
    return { reports: found }
  const said = [...slugs, agency, year].filter((part) => part !== undefined)
  return { missing: said.join(' '), names: agencies.map(({ slug }) => slug) }
}

function fail(
  diagnostic: Parameters<typeof printDiagnostics>[0][number],
  terminal: Terminal,
): number {
  printDiagnostics([diagnostic], terminal)
  return 1
}

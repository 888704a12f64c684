import { isAbsolute, join, relative, sep } from 'node:path'
import { checkContentConversions } from '../archive/ledger/check-content.ts'
import { loadContent } from '../archive/load-content.ts'
import { offerAgencies } from '../archive/offer-agencies.ts'
import { readContentFile } from '../files/read-content-file.ts'
import { parseReport } from '../markdown/parse-report.ts'
import { checkFileName } from '../report/check-file-name.ts'
import { type DiagnosticCode, makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic, MessageLanguage, Severity } from '../report/diagnostics/diagnostic.ts'
import { hasErrors } from '../report/diagnostics/has-errors.ts'
import type { Report } from '../report/report.ts'
import { RESERVED_NAMES } from '../site/page-folders.ts'
import { placeBelow, printDiagnostics, toJson } from './print-diagnostics.ts'
import type { Terminal } from './terminal.ts'

export interface CheckOptions {
  /** The content folder. */
  readonly content: string
  /** Only these files, as a person types them; the whole folder where there are none. */
  readonly files: readonly string[]
  /** Prints the diagnostics as JSON on standard output. */
  readonly json: boolean
  /** Takes a name that nobody has decided, and a reviewed word that changed, for an error. */
  readonly strictConversions?: boolean
}

/**
 * Checks a content folder, or some files of it: all faults of all files in one run, by place.
 *
 * @returns the exit code: 1 where there is an error; warnings and notes are no errors.
 */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const {
    count,
    suggested,
    diagnostics: found,
  } = options.files.length > 0 ? await checkFiles(options) : await checkAll(options, terminal)
  const diagnostics = options.strictConversions ? found.map(toStrict) : found
  if (options.json) terminal.out(toJson(diagnostics, terminal.language))
  else printDiagnostics(diagnostics, terminal)
  terminal.say(SUMMARY[terminal.language](count, countBySeverity(diagnostics)))
  const unconfirmed = writeUnconfirmed(suggested, terminal.language)
  if (unconfirmed !== undefined) terminal.say(unconfirmed)
  return hasErrors(diagnostics) ? 1 : 0
}

const STRICT: ReadonlySet<DiagnosticCode> = new Set([
  'conversion/undecided-name',
  'conversion/changed',
])

function toStrict(diagnostic: Diagnostic): Diagnostic {
  return STRICT.has(diagnostic.code) ? { ...diagnostic, severity: 'error' } : diagnostic
}

interface Checked {
  readonly count: number
  /** How many values a program suggested and nobody has confirmed, one number a report. */
  readonly suggested: readonly number[]
  readonly diagnostics: readonly Diagnostic[]
}

async function checkAll({ content }: CheckOptions, terminal: Terminal): Promise<Checked> {
  const loaded = await loadContent(content, {
    reserved: RESERVED_NAMES,
    onProgress: (done, total) => terminal.draw(`${done}/${total}`),
  })
  const diagnostics = [
    ...loaded.diagnostics,
    ...(loaded.hasOwnAgencies ? [] : offerAgencies(loaded.agencies)),
    ...(await checkContentConversions(loaded)),
  ]
  return {
    count: loaded.fileCount,
    suggested: countSuggested(loaded.reports),
    diagnostics: placeBelow(content, diagnostics),
  }
}

async function checkFiles({ content, files }: CheckOptions): Promise<Checked> {
  const inside = new Set<string>()
  const diagnostics: Diagnostic[] = []
  let suggested: readonly number[] = []
  for (const file of files) {
    const path = relative(content, file)
    if (path !== '' && !path.startsWith('..') && !isAbsolute(path))
      inside.add(path.split(sep).join('/'))
    else diagnostics.push(...checkOutside(file))
  }
  if (inside.size > 0) {
    const loaded = await loadContent(content, { only: inside, reserved: RESERVED_NAMES })
    suggested = countSuggested(loaded.reports)
    const all = [...loaded.diagnostics, ...(await checkContentConversions(loaded))]
    const found = all.filter(({ place }) => inside.has(place.file))
    diagnostics.push(...placeBelow(content, found))
    for (const path of inside) {
      const file = join(content, path)
      if (readContentFile(content, path).kind === 'absent')
        diagnostics.push(makeDiagnostic('file/missing', { file }, { path: file }))
    }
  }
  return { count: files.length, suggested, diagnostics }
}

/** A file that is not in the content folder (yet) is checked as a report. */
function checkOutside(file: string): readonly Diagnostic[] {
  const read = readContentFile('', file)
  if (read.kind === 'absent') return [makeDiagnostic('file/missing', { file }, { path: file })]
  if (read.kind === 'refused') return [read.diagnostic]
  const fault = checkFileName(file.split(/[/\\]/).at(-1) ?? '')
  const { diagnostics } = parseReport(file, read.bytes)
  return fault
    ? [makeDiagnostic(fault.code, { file }, fault.parameters), ...diagnostics]
    : diagnostics
}

type Counts = Readonly<Record<Severity, number>>

function countBySeverity(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}

const SUMMARY: Readonly<Record<MessageLanguage, (count: number, counts: Counts) => string>> = {
  en: (count, { error, warning, note }) => {
    const found = [plural(error, 'error'), plural(warning, 'warning')]
    if (note > 0) found.push(plural(note, 'note'))
    return `${plural(count, 'file')} checked: ${found.join(', ')}.`
  },
  zh: (count, { error, warning, note }) =>
    `检查了 ${count} 个文件：${error} 处错误，${warning} 处警告${note > 0 ? `，${note} 处提示` : ''}。`,
}

function countSuggested(reports: readonly Report[]): readonly number[] {
  return reports.map(({ meta }) => meta.suggested?.length ?? 0).filter((count) => count > 0)
}

/** Values that a program suggested are no fault: they wait for a person, who should know how many there are. */
function writeUnconfirmed(
  suggested: readonly number[],
  language: MessageLanguage,
): string | undefined {
  if (suggested.length === 0) return undefined
  const values = suggested.reduce((sum, count) => sum + count, 0)
  const reports = suggested.length
  return language === 'zh'
    ? `${reports} 篇报告有 ${values} 个程序代填的值还没有人核对（见 suggested）。`
    : `${plural(values, 'suggested value')} of ${plural(reports, 'report')} not confirmed yet (see “suggested”).`
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

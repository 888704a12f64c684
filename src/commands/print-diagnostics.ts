import { join, sep } from 'node:path'
import type { Diagnostic, MessageLanguage, Severity } from '../report/diagnostics/diagnostic.ts'
import { toWords, visible } from '../report/diagnostics/words.ts'
import { compareText } from '../report/order.ts'
import type { Terminal } from './terminal.ts'

const SEVERITY: Readonly<Record<MessageLanguage, Readonly<Record<Severity, string>>>> = {
  en: { error: 'error', warning: 'warning', note: 'note' },
  zh: { error: '错误', warning: '警告', note: '提示' },
}
const HINT: Readonly<Record<MessageLanguage, string>> = { en: 'Hint: ', zh: '提示：' }
const COLOUR: Readonly<Record<Severity, string>> = { error: '31', warning: '33', note: '36' }

/** Prints diagnostics in the order of their places, one blank line between, on standard error. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], terminal: Terminal): void {
  for (const diagnostic of sortDiagnostics(diagnostics))
    terminal.say(`${formatDiagnostic(diagnostic, terminal)}\n`)
}

/**
 * @example
 * content/reports/2022-yueyan-annual.md:4:7  error  report/date
 *   Unexpected date “2022-13”, expected YYYY-MM-DD, YYYY-MM or YYYY.
 *   Hint: a month runs from 01 to 12.
 */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  { language, hasColour }: Pick<Terminal, 'language' | 'hasColour'>,
): string {
  const { message, hint } = toWords(diagnostic, language)
  const { file, line, column } = diagnostic.place
  const place = [visible(file), line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':')
  const severity = SEVERITY[language][diagnostic.severity]
  const painted = hasColour
    ? `\u001b[${COLOUR[diagnostic.severity]}m${severity}\u001b[0m`
    : severity
  const lines = [`${place}  ${painted}  ${diagnostic.code}`, `  ${message}`]
  if (hint !== undefined) lines.push(`  ${HINT[language]}${hint}`)
  return lines.join('\n')
}

/** Diagnostics as JSON, with their words in the language asked for. */
export function toJson(diagnostics: readonly Diagnostic[], language: MessageLanguage): string {
  return JSON.stringify(
    sortDiagnostics(diagnostics).map((diagnostic) => ({
      ...diagnostic,
      ...toWords(diagnostic, language),
    })),
    null,
    2,
  )
}

function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      (a.place.line ?? 0) - (b.place.line ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0) ||
      compareText(a.code, b.code),
  )
}

/** Places as a person would type them, from where the command runs: those of a content folder count from it. */
export function placeBelow(
  folder: string,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const file = join(folder, diagnostic.place.file).split(sep).join('/')
    return { ...diagnostic, place: { ...diagnostic.place, file } }
  })
}

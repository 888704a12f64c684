import { type ReportFigures, readReportFigures } from '../archive/figures/read-report-figures.ts'
import type { Figure } from '../figures/figure.ts'
import { readContentFile } from '../files/read-content-file.ts'
import { parseReport } from '../markdown/parse-report.ts'
import { readReportText } from '../markdown/read-report-text.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic, MessageLanguage } from '../report/diagnostics/diagnostic.ts'
import { visible } from '../report/diagnostics/words.ts'
import { toSafeJson } from './json-array.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import type { Terminal } from './terminal.ts'

export interface FiguresOptions {
  /** A report, as a person types its path. */
  readonly file: string | undefined
  readonly json: boolean
}

const USAGE = 2

const WORDS: Readonly<
  Record<MessageLanguage, { file: string; summary: (figures: number, passed: number) => string }>
> = {
  en: {
    file: 'Say which report: figures content/reports/2022-liupu-annual.md.',
    summary: (figures, passed) => `${figures} figures and dates; ${passed} numbers count nothing.`,
  },
  zh: {
    file: '请写明是哪一篇报告：figures content/reports/2022-liupu-annual.md。',
    summary: (figures, passed) => `数字和日期 ${figures} 处；另有 ${passed} 处不作计数。`,
  },
}

/**
 * Lists the figures of one report, each with what it is a figure of. Faults of its fields are reported, and do not keep its text from being read.
 *
 * @returns the exit code: 0, 1 where the file cannot be read or names no year, 2 for a wrong call
 */
export function figures({ file, json }: FiguresOptions, terminal: Terminal): number {
  const words = WORDS[terminal.language]
  if (file === undefined) {
    terminal.say(words.file)
    return USAGE
  }
  const { ledger, diagnostics } = readLedger(file)
  printDiagnostics(diagnostics, terminal)
  if (ledger === undefined) return 1
  if (json) terminal.out(toSafeJson(ledger))
  else for (const figure of ledger.figures) terminal.out(visible(toLine(figure)))
  terminal.say(words.summary(ledger.figures.length, ledger.passed.length))
  return 0
}

function readLedger(file: string): {
  readonly ledger?: ReportFigures
  readonly diagnostics: readonly Diagnostic[]
} {
  const read = readContentFile('', file)
  if (read.kind === 'absent')
    return { diagnostics: [makeDiagnostic('file/missing', { file }, { path: file })] }
  if (read.kind === 'refused') return { diagnostics: [read.diagnostic] }
  const { diagnostics } = parseReport(file, read.bytes)
  const text = readReportText(file, read.bytes)
  return { ...(text && { ledger: readReportFigures(text) }), diagnostics }
}

/** `p-t9bac2 2018 一般公共预算收入 221000000 元 (2.21亿元)`; what is doubtful has a question mark. */
function toLine({ paragraph, period, subject, value, unit, surface, confidence }: Figure): string {
  const doubt = confidence < 0.6 ? '?' : ''
  return [paragraph, period, subject, value, unit, `(${surface})${doubt}`]
    .filter((part) => part !== '')
    .join(' ')
}

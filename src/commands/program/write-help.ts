import type { MessageLanguage } from '../../report/diagnostics/diagnostic.ts'
import type { Command, OptionRow, OptionRows } from './command.ts'
import { EVERYWHERE } from './options.ts'
import { PROGRAM_WORDS, writeUsage } from './program-words.ts'

type Row = readonly [term: string, words: string]

/** The help of the whole program: its commands, each in a line. */
export function writeProgramHelp(commands: readonly Command[], language: MessageLanguage): string {
  const words = PROGRAM_WORDS[language]
  const options: readonly Row[] = [
    ['--help', words.help],
    ['--version', words.version],
    toRow('lang', EVERYWHERE.lang, language),
  ]
  return [
    `juanzong – ${words.about}`,
    '',
    `${words.usage}juanzong ${words.command} [--…]`,
    '',
    words.commands,
    ...writeRows(commands.map((command) => [command.name, command[language]])),
    '',
    words.options,
    ...writeRows(options),
    '',
    words.more,
  ].join('\n')
}

/** The help of one command: its options, with what applies where one is not given, and whole calls. */
export function writeCommandHelp(command: Command, language: MessageLanguage): string {
  const words = PROGRAM_WORDS[language]
  const all: OptionRows = { ...command.options, ...EVERYWHERE }
  const rows = Object.entries(all)
    .filter(([, row]) => !row.isInternal)
    .map(([name, row]) => toRow(name, row, language))
  return [
    `juanzong ${command.name} – ${command[language]}`,
    '',
    `${words.usage}${writeUsage(command)}`,
    '',
    words.options,
    ...writeRows(rows),
    '',
    words.examples,
    ...command.examples.map((example) => `  juanzong ${example}`),
  ].join('\n')
}

function toRow(name: string, row: OptionRow, language: MessageLanguage): Row {
  const value = row.value === undefined ? '' : ` ${row.value}`
  const fallback = row.default === undefined ? '' : PROGRAM_WORDS[language].default(row.default)
  return [`--${name}${value}`, `${row[language]}${fallback}`]
}

/** Past this width a term is on a line of its own. */
const WIDEST = 24

function writeRows(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([term]) => (term.length > WIDEST ? 0 : term.length)))
  return rows.map(([term, words]) =>
    term.length > width
      ? `  ${term}\n  ${' '.repeat(width)}  ${words}`
      : `  ${term.padEnd(width)}  ${words}`,
  )
}

import { readVersion } from '../../files/package-folder.ts'
import { toFaultDiagnostic } from '../../files/system-fault.ts'
import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { MessageLanguage } from '../../report/diagnostics/diagnostic.ts'
import { nearestName } from '../../report/nearest-name.ts'
import { printDiagnostics } from '../print-diagnostics.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { COMMANDS } from './commands.ts'
import { parseCall } from './parse-call.ts'
import { PROGRAM_WORDS } from './program-words.ts'
import { writeCommandHelp, writeProgramHelp } from './write-help.ts'

/** The exit code for a wrong call (sysexits.h calls it EX_USAGE; most tools say 2). */
const USAGE = 2
/** The machine refused: a full disk, no permission. */
const FAILED = 1
/** A promise that our own code broke (EX_SOFTWARE). */
const BROKEN = 70

/**
 * Does what was typed after the program's name: a command with its options, or one of the program's own,
 * `--help` and `--version`.
 *
 * @returns the exit code: that of the command, 1 where the machine refused, 2 for a wrong call, 70 where our own code failed
 */
export async function answerCall(typed: readonly string[], terminal: Terminal): Promise<number> {
  const { language } = terminal
  const [first, second] = withoutLanguage(typed)
  if (first === '--version' || first === 'version') {
    terminal.out(readVersion())
    return 0
  }
  const isHelp = first === '--help' || first === '-h' || first === 'help'
  const name = isHelp ? second : first
  if (name === undefined) {
    const help = writeProgramHelp(COMMANDS, language)
    if (isHelp) terminal.out(help)
    else terminal.say(help)
    return isHelp ? 0 : USAGE
  }
  const command = COMMANDS.find((one) => one.name === name)
  if (!command) return refuse(name, terminal)
  if (!isHelp) return await runCall(command, typed.toSpliced(typed.indexOf(name), 1), terminal)
  terminal.out(writeCommandHelp(command, language))
  return 0
}

/** Runs one command with what was typed after its name; the exit codes are the same. */
export async function runCall(
  command: Command,
  typed: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const { diagnostics, isHelp, ...parsed } = parseCall(command, typed, terminal.language)
  if (isHelp) {
    terminal.out(writeCommandHelp(command, terminal.language))
    return 0
  }
  if (diagnostics.length > 0) {
    printDiagnostics(diagnostics, terminal)
    return USAGE
  }
  try {
    return await command.run(parsed, terminal)
  } catch (error) {
    const fault = toFaultDiagnostic(error, process.cwd())
    if (fault) {
      printDiagnostics([fault], terminal)
      return FAILED
    }
    terminal.say(describe(error, terminal.language))
    return BROKEN
  }
}

/** A command that there is not; or an option where a command is expected. */
function refuse(found: string, terminal: Terminal): number {
  const nearest = nearestName(
    found,
    COMMANDS.map(({ name }) => name),
  )
  const { perhaps } = PROGRAM_WORDS[terminal.language]
  const parameters = { found, nearest: nearest === undefined ? '' : perhaps(nearest) }
  printDiagnostics([makeDiagnostic('call/command', { file: 'juanzong' }, parameters)], terminal)
  return USAGE
}

function withoutLanguage(typed: readonly string[]): readonly string[] {
  return typed.filter((one, i) => !one.startsWith('--lang') && typed[i - 1] !== '--lang')
}

/** A stack trace is printed only where `JUANZONG_DEBUG` is set. */
function describe(error: unknown, language: MessageLanguage): string {
  const isAsked = process.env['JUANZONG_DEBUG'] !== undefined
  if (isAsked && error instanceof Error && error.stack !== undefined) return error.stack
  return PROGRAM_WORDS[language].failed(innermost(error))
}

/** Eleventy wraps what a template throws, as `originalError`. */
function innermost(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const inner = 'originalError' in error ? error.originalError : error.cause
  return inner === undefined ? error.message : `${error.message}: ${innermost(inner)}`
}

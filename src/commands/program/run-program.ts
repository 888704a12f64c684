import { makeTerminal, type Terminal } from '../terminal.ts'
import { answerCall, runCall } from './answer-call.ts'
import type { Command } from './command.ts'

/** Runs the program with what was typed after its name, and sets the exit code: `juanzong COMMAND …`. */
export async function runProgram(typed: readonly string[]): Promise<void> {
  process.exitCode = await answerCall(typed, openTerminal(typed))
}

/** Runs one command by itself, for those that are no part of the program. */
export async function runCommand(command: Command, typed: readonly string[]): Promise<void> {
  process.exitCode = await runCall(command, typed, openTerminal(typed))
}

function openTerminal(typed: readonly string[]): Terminal {
  // Whoever reads the output may stop before its end: juanzong convert … | head
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return makeTerminal(process, { language: readLanguage(typed) })
}

/** Every message is in the language that is asked for, those about a wrong call too. */
function readLanguage(typed: readonly string[]): string | undefined {
  const at = typed.findLastIndex((one) => /^--lang(?:=|$)/.test(one))
  return at < 0 ? undefined : (typed[at]?.split('=')[1] ?? typed[at + 1])
}

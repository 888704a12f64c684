import type { MessageLanguage } from '../../report/diagnostics/diagnostic.ts'
import type { Terminal } from '../terminal.ts'

/** An option, `--name`: its words are what the help says of it. */
export interface OptionRow extends Readonly<Record<MessageLanguage, string>> {
  readonly type: 'string' | 'boolean'
  /** Of a value that is not given; the help names it. */
  readonly default?: string
  /** What stands for the value in the help: `DIR`. */
  readonly value?: string
  /** For a process that the command starts itself: the help is silent about it. */
  readonly isInternal?: boolean
}

export type OptionRows = Readonly<Record<string, OptionRow>>

type ValueOf<T extends OptionRow> = T extends { readonly type: 'boolean' }
  ? boolean
  : T extends { readonly default: string }
    ? string
    : string | undefined

/** What a person typed after the name of a command. */
export interface Call<T extends OptionRows> {
  readonly values: { readonly [Name in keyof T]: ValueOf<T[Name]> }
  readonly operands: readonly string[]
}

/** A command: its words, in either language, are a line of the program's help. */
export interface Command<T extends OptionRows = OptionRows>
  extends Readonly<Record<MessageLanguage, string>> {
  readonly name: string
  /** What may come after the name besides options: `FILE…`. Nothing where it is absent. */
  readonly operands?: string
  /** How many of them there may be; any number where it is not said. */
  readonly mostOperands?: number
  readonly options: T
  /** Whole calls, without the program's name. */
  readonly examples: readonly string[]
  /** Loads the code of the command and runs it. @returns the exit code */
  run(call: Call<T>, terminal: Terminal): Promise<number>
}

/** A command whose `run` is handed the values that its options say. */
export function makeCommand<const T extends OptionRows>(command: Command<T>): Command {
  return command as unknown as Command
}

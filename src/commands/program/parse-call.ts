import { parseArgs } from 'node:util'
import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic, MessageLanguage } from '../../report/diagnostics/diagnostic.ts'
import { nearestName } from '../../report/nearest-name.ts'
import type { Call, Command, OptionRow, OptionRows } from './command.ts'
import { EVERYWHERE } from './options.ts'
import { PROGRAM_WORDS, writeUsage } from './program-words.ts'

export interface ParsedCall extends Call<OptionRows> {
  readonly isHelp: boolean
  /** All that is wrong with it, at once. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads what was typed after the name of a command, after the command's own table of options. */
export function parseCall(
  command: Command,
  typed: readonly string[],
  language: MessageLanguage,
): ParsedCall {
  const rows: OptionRows = { ...command.options, ...EVERYWHERE }
  const { values, positionals, tokens } = parseArgs({
    args: [...typed],
    options: {
      ...Object.fromEntries(Object.entries(rows).map(([name, { type }]) => [name, { type }])),
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const most =
    command.mostOperands ?? (command.operands === undefined ? 0 : Number.POSITIVE_INFINITY)
  let operands = 0
  /** What follows an unknown option is most likely its value. */
  let unclear = -1
  const diagnostics = tokens.flatMap((token): Diagnostic | readonly never[] => {
    if (token.kind === 'option') {
      const row = rows[token.name]
      if (row) return checkValue(command, token.rawName, row, token) ?? []
      unclear = token.index + 1
      return unknownOption(command, token.rawName, Object.keys(rows), language)
    }
    if (token.kind !== 'positional' || token.index === unclear || ++operands <= most) return []
    const usage = writeUsage(command)
    return wrong(command, 'call/operand', { found: token.value, usage })
  })
  const { lang } = values
  if (typeof lang === 'string' && !/^(?:en|zh)\b/i.test(lang))
    diagnostics.push(
      makeDiagnostic(
        'field/choice',
        { file: `juanzong ${command.name}` },
        { field: '--lang', found: lang, choices: 'en, zh', nearest: '--lang en' },
      ),
    )
  return {
    values: withDefaults(rows, values),
    operands: positionals,
    isHelp: values['help'] === true,
    diagnostics,
  }
}

function withDefaults(
  rows: OptionRows,
  values: Readonly<Record<string, unknown>>,
): ParsedCall['values'] {
  return Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [
      name,
      values[name] ?? (row.type === 'boolean' ? false : row.default),
    ]),
  ) as ParsedCall['values']
}

function checkValue(
  command: Command,
  option: string,
  { type, value: expected = '' }: OptionRow,
  {
    value,
    inlineValue,
  }: { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined },
): Diagnostic | undefined {
  if (type === 'boolean')
    return value === undefined
      ? undefined
      : wrong(command, 'call/no-value', { option, found: value })
  // --out --json: the second is an option too, not the value of the first.
  const isNone = value === undefined || (!inlineValue && /^-./.test(value))
  return isNone ? wrong(command, 'call/value', { option, value: expected }) : undefined
}

function unknownOption(
  command: Command,
  found: string,
  names: readonly string[],
  language: MessageLanguage,
): Diagnostic {
  const nearest = nearestName(found, names)
  return wrong(command, 'call/option', {
    found,
    nearest: nearest === undefined ? '' : PROGRAM_WORDS[language].perhaps(`--${nearest}`),
    command: command.name,
  })
}

function wrong(
  { name }: Command,
  code: 'call/option' | 'call/value' | 'call/no-value' | 'call/operand',
  parameters: Readonly<Record<string, string>>,
): Diagnostic {
  return makeDiagnostic(code, { file: `juanzong ${name}` }, parameters)
}

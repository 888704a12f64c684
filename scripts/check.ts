import { check } from '../src/commands/check.ts'
import { runCommand } from '../src/commands/run-command.ts'

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  json: { type: 'boolean', default: false },
  'strict-conversions': { type: 'boolean', default: false },
} as const

await runCommand(
  OPTIONS,
  'npm run check [-- --content DIR --json --strict-conversions --lang en|zh] [FILE …]',
  ({ values, positionals }, terminal) =>
    check(
      {
        content: values.content,
        json: values.json,
        strictConversions: values['strict-conversions'],
        files: positionals,
      },
      terminal,
    ),
)

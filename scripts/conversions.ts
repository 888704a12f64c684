import { conversions } from '../src/commands/conversions.ts'
import { runCommand } from '../src/commands/run-command.ts'

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  slug: { type: 'string' },
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
} as const

await runCommand(
  OPTIONS,
  'npm run conversions [-- --slug SLUG --all --json --content DIR --lang en|zh]',
  ({ values }, terminal) =>
    conversions(
      { content: values.content, slug: values.slug, json: values.json, all: values.all },
      terminal,
    ),
)

import { epub } from '../src/commands/epub.ts'
import { runCommand } from '../src/commands/run-command.ts'

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'epub' },
  script: { type: 'string' },
  agency: { type: 'string' },
  year: { type: 'string' },
  vertical: { type: 'boolean', default: false },
} as const

await runCommand(
  OPTIONS,
  'npm run epub [-- SLUG … --content DIR --out DIR --script hans|hant|both --agency SLUG --year YYYY[-YYYY] --vertical --lang en|zh]',
  ({ values, positionals }, terminal) => epub({ ...values, slugs: positionals }, terminal),
)

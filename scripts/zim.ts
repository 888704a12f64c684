import { runCommand } from '../src/commands/run-command.ts'
import { zim } from '../src/commands/zim.ts'

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  site: { type: 'string', default: '_site' },
  out: { type: 'string' },
  script: { type: 'string' },
  'path-prefix': { type: 'string' },
} as const

await runCommand(
  OPTIONS,
  'npm run zim [-- --content DIR --site DIR --out FILE --script hans|hant|both --path-prefix /archive/ --lang en|zh]',
  ({ values }, terminal) => zim({ ...values, pathPrefix: values['path-prefix'] }, terminal),
)

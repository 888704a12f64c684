import { offline } from '../src/commands/offline.ts'
import { runCommand } from '../src/commands/run-command.ts'

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  site: { type: 'string', default: '_site' },
  build: { type: 'boolean', default: false },
  out: { type: 'string' },
  script: { type: 'string' },
  agency: { type: 'string' },
  year: { type: 'string' },
  'path-prefix': { type: 'string' },
  since: { type: 'string' },
  apply: { type: 'string' },
  to: { type: 'string' },
} as const

await runCommand(
  OPTIONS,
  'npm run offline [-- --content DIR --site DIR --build --out FILE|DIR --script hans|hant|both --agency SLUG --year YYYY[-YYYY] --path-prefix /archive/ --since OLD.zip --lang en|zh]\nnpm run offline -- --apply UPDATE.zip --to OLD.zip|DIR --out NEW.zip|DIR',
  ({ values }, terminal) => offline({ ...values, pathPrefix: values['path-prefix'] }, terminal),
)

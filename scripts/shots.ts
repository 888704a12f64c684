import { runCommand } from '../src/commands/run-command.ts'
import { shots } from './bench/shots.ts'

const OPTIONS = {
  site: { type: 'string', default: '_site' },
  out: { type: 'string', default: 'docs/design' },
} as const

await runCommand(OPTIONS, 'npm run shots [-- --site DIR --out DIR]', ({ values }, terminal) =>
  shots(values, terminal),
)

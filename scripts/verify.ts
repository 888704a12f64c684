import { runCommand } from '../src/commands/run-command.ts'
import { verify } from '../src/commands/verify.ts'

await runCommand(
  {},
  'npm run verify -- ZIP|DIR [--lang en|zh]',
  ({ positionals: [path] }, terminal) => verify(path, terminal),
)

import { build } from '../src/commands/build.ts'
import { runCommand } from '../src/commands/run-command.ts'

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: '_site' },
  'path-prefix': { type: 'string' },
  'no-search': { type: 'boolean', default: false },
  proof: { type: 'string' },
} as const

await runCommand(
  OPTIONS,
  'npm run build [-- --content DIR --out DIR --path-prefix /archive/ --no-search --proof 300 --lang en|zh]',
  ({ values }, terminal) =>
    build(
      {
        content: values.content,
        out: values.out,
        pathPrefix: values['path-prefix'],
        withoutSearch: values['no-search'],
        proof: values.proof,
      },
      terminal,
    ),
)

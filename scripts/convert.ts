import { once } from 'node:events'
import { convert } from '../src/commands/convert.ts'
import { runCommand } from '../src/commands/run-command.ts'

const OPTIONS = {
  to: { type: 'string' },
  content: { type: 'string', default: 'content' },
} as const

await runCommand(
  OPTIONS,
  'npm run -s convert -- --to tw|hk|hans [--content DIR --lang en|zh] < in.txt > out.txt',
  ({ values }, terminal) =>
    convert(
      {
        to: values.to,
        content: values.content,
        input: process.stdin,
        write: async (text) => {
          if (!process.stdout.write(text)) await once(process.stdout, 'drain')
        },
      },
      terminal,
    ),
)

import { ingest } from '../src/commands/ingest.ts'
import { runCommand } from '../src/commands/run-command.ts'

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  encoding: { type: 'string' },
  review: { type: 'string' },
} as const

await runCommand(
  OPTIONS,
  'npm run ingest -- FILE|DIR… [--out CONTENT-FOLDER] [--json] [--encoding NAME] [--review FILE.md|FILE.json] [--lang en|zh]',
  ({ values, positionals }, terminal) =>
    ingest(
      {
        paths: positionals,
        out: values.out,
        json: values.json,
        encoding: values.encoding,
        review: values.review,
      },
      terminal,
    ),
)

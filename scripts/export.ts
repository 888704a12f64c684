import { exportData } from '../src/commands/export-data.ts'
import { runCommand } from '../src/commands/run-command.ts'

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'export' },
  format: { type: 'string' },
} as const

await runCommand(
  OPTIONS,
  'npm run export [-- --content DIR --out DIR --format csv,jsonl,sqlite,json,text,markdown --lang en|zh]',
  ({ values }, terminal) => exportData(values, terminal),
)

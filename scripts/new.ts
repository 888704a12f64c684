import { newReport } from '../src/commands/new.ts'
import { runCommand } from '../src/commands/run-command.ts'

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  title: { type: 'string' },
  date: { type: 'string' },
  agency: { type: 'string' },
  kind: { type: 'string' },
  period: { type: 'string' },
  script: { type: 'string' },
  slug: { type: 'string' },
} as const

await runCommand(
  OPTIONS,
  'npm run new -- --title 标题 --date 2022-12-22 --agency AGENCY [--kind annual-report --period 2022 --script Hans|Hant --slug NAME --content DIR --lang en|zh]',
  ({ values }, terminal) => newReport(values, terminal),
)

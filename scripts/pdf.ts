import { pdf } from '../src/commands/pdf.ts'
import { runCommand } from '../src/commands/run-command.ts'

const OPTIONS = {
  site: { type: 'string', default: '_site' },
  out: { type: 'string', default: 'pdf' },
  script: { type: 'string' },
  all: { type: 'boolean', default: false },
  date: { type: 'string' },
} as const

/** The day on this machine's own calendar. */
function today(): string {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

await runCommand(
  OPTIONS,
  'npm run pdf -- SLUG … [--all --script hans|hant|both --site DIR --out DIR --date YYYY-MM-DD --lang en|zh]',
  ({ values, positionals }, terminal) =>
    pdf({ ...values, slugs: positionals, date: values.date ?? today() }, terminal),
)

import { build } from '../src/commands/build.ts'
import { runCommand } from '../src/commands/run-command.ts'
import { serve } from '../src/commands/serve.ts'

const OPTIONS = {
  build: { type: 'boolean', default: false },
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: '_site' },
  port: { type: 'string' },
  'path-prefix': { type: 'string' },
} as const

await runCommand(
  OPTIONS,
  'npm start [-- --content DIR --out DIR --port N --path-prefix /archive/ --lang en|zh]',
  async ({ values }, terminal) => {
    const options = { content: values.content, out: values.out, pathPrefix: values['path-prefix'] }
    const code = values.build ? await build(options, terminal) : 0
    return code === 0 ? await serve({ ...options, port: values.port }, terminal) : code
  },
)

import { makeCommand } from '../src/commands/program/command.ts'
import { SITE } from '../src/commands/program/options.ts'
import { runCommand } from '../src/commands/program/run-program.ts'
import { shots } from './bench/shots.ts'

const command = makeCommand({
  name: 'shots',
  en: 'photographs pages of the built site for the documentation',
  zh: '给构建好的网站拍文档用的截图',
  options: {
    ...SITE,
    out: {
      type: 'string',
      value: 'DIR',
      default: 'docs/design',
      en: 'where the pictures go',
      zh: '图片写到哪里',
    },
  },
  examples: ['shots'],
  run: ({ values }, terminal) => shots(values, terminal),
})

await runCommand(command, process.argv.slice(2))

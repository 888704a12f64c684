import type { MessageLanguage } from '../../report/diagnostics/diagnostic.ts'
import type { Command } from './command.ts'

interface ProgramWords {
  readonly about: string
  readonly usage: string
  /** What stands for the name of a command. */
  readonly command: string
  readonly commands: string
  readonly options: string
  readonly examples: string
  /** Of an option that has a value where none is given. */
  default(value: string): string
  readonly version: string
  readonly help: string
  /** How to ask for the options of a command. */
  readonly more: string
  /** Begins a hint. */
  perhaps(name: string): string
  failed(what: string): string
}

/** What the program says about itself. */
export const PROGRAM_WORDS: Readonly<Record<MessageLanguage, ProgramWords>> = {
  en: {
    about: 'publishes a bilingual (Simplified and Traditional Chinese) archive of reports',
    usage: 'Usage: ',
    command: 'COMMAND',
    commands: 'Commands:',
    options: 'Options:',
    examples: 'Examples:',
    default: (value) => ` (${value})`,
    version: 'the version of the program',
    help: 'this text, or that of a command',
    more: 'The options of a command: juanzong COMMAND --help',
    perhaps: (name) => `did you mean ${name}? Otherwise `,
    failed: (what) =>
      `juanzong itself failed: ${what}\nThis is not a fault of your files. Run again with JUANZONG_DEBUG=1 and send the output with a bug report.`,
  },
  zh: {
    about: '发布简繁两种字体的报告档案',
    usage: '用法：',
    command: '命令',
    commands: '命令：',
    options: '选项：',
    examples: '例：',
    default: (value) => `（${value}）`,
    version: '程序的版本',
    help: '显示这段说明，或某个命令的说明',
    more: '某个命令的选项：juanzong 命令 --help',
    perhaps: (name) => `是不是 ${name}？不是的话`,
    failed: (what) =>
      `程序自身出错：${what}\n这不是您的文件的问题。设 JUANZONG_DEBUG=1 再运行一次，把输出附在问题报告里。`,
  },
}

/** @example writeUsage(verify) // => 'juanzong verify ZIP|DIR [--…]' */
export function writeUsage({ name, operands }: Command): string {
  return ['juanzong', name, operands, '[--…]'].filter((part) => part !== undefined).join(' ')
}

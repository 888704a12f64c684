import type { DiagnosticEntry } from './entry.ts'

/** What can be wrong in the words of a call. */
export const CALL_CODES = {
  'call/command': {
    severity: 'error',
    en: {
      message: 'Unknown command “{found}”.',
      hint: '{nearest}see juanzong --help',
    },
    zh: { message: '没有命令“{found}”。', hint: '{nearest}请看 juanzong --help' },
  },
  'call/option': {
    severity: 'error',
    en: {
      message: 'Unknown option “{found}”.',
      hint: '{nearest}see juanzong {command} --help',
    },
    zh: { message: '没有选项“{found}”。', hint: '{nearest}请看 juanzong {command} --help' },
  },
  'call/value': {
    severity: 'error',
    en: {
      message: 'The option “{option}” has no value.',
      hint: 'write {option} {value}, or {option}={value} where the value begins with a hyphen',
    },
    zh: {
      message: '选项“{option}”没有值。',
      hint: '写作 {option} {value}；值以连字符开头时写作 {option}={value}',
    },
  },
  'call/no-value': {
    severity: 'error',
    en: {
      message: 'The option “{option}” takes no value, found “{found}”.',
      hint: 'write {option} alone, or leave it out',
    },
    zh: { message: '选项“{option}”不带值，这里是“{found}”。', hint: '只写 {option}，或者不写' },
  },
  'call/operand': {
    severity: 'error',
    en: {
      message: 'Unexpected “{found}”: nothing of this kind is expected here.',
      hint: 'this command is called: {usage}',
    },
    zh: { message: '这里不该有“{found}”。', hint: '这个命令的写法：{usage}' },
  },
} as const satisfies Readonly<Record<string, DiagnosticEntry>>

import type { DiagnosticEntry } from './diagnostic.ts'

/** What can be wrong with a file before its text is looked at. */
export const FILE_CODES = {
  'file/missing': {
    severity: 'error',
    en: { message: 'There is no such file or folder.', hint: 'check the path: {path}' },
    zh: { message: '没有这个文件或文件夹。', hint: '请核对路径：{path}' },
  },
} as const satisfies Readonly<Record<string, DiagnosticEntry>>

import type { MessageLanguage } from '../report/diagnostics/diagnostic.ts'

interface ExportWords {
  readonly read: string
  readonly export: string
  readonly books: string
  reports(count: number): string
  files(count: number, bytes: number): string
  done(folder: string): string
  stopped(errors: number): string
  format(found: string, formats: string): string
  script(found: string): string
  year(found: string): string
  readonly vertical: string
  /** A name that may be meant. */
  perhaps(name: string): string
  readonly noneNear: string
}

/** What `npm run export` and `npm run epub` say. */
export const EXPORT_WORDS: Readonly<Record<MessageLanguage, ExportWords>> = {
  en: {
    read: 'reports',
    export: 'files',
    books: 'books',
    reports: (count) => `${count} ${count === 1 ? 'report' : 'reports'}`,
    files: (count, bytes) =>
      `${count} ${count === 1 ? 'file' : 'files'}, ${(bytes / 1e6).toFixed(1)} MB`,
    done: (folder) => `The files are in ${folder}`,
    stopped: (errors) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'} in the content: nothing was written.`,
    format: (found, formats) => `Unexpected format “${found}”, expected some of ${formats}.`,
    script: (found) => `Unexpected script “${found}”, expected hans, hant or both.`,
    year: (found) => `Unexpected year “${found}”, expected 2022 or 2018-2022.`,
    vertical: 'Only Traditional is set in columns: --vertical goes with --script hant.',
    perhaps: (name) => `is it ${name}?`,
    noneNear: 'look at the names in the content folder',
  },
  zh: {
    read: '读取报告',
    export: '文件',
    books: '电子书',
    reports: (count) => `${count} 篇`,
    files: (count, bytes) => `${count} 个文件，${(bytes / 1e6).toFixed(1)} MB`,
    done: (folder) => `文件在 ${folder}`,
    stopped: (errors) => `内容有 ${errors} 处错误：没有写出任何文件。`,
    format: (found, formats) => `格式“${found}”不对，应当是 ${formats}。`,
    script: (found) => `字体“${found}”不对，应当是 hans、hant 或 both。`,
    year: (found) => `年份“${found}”不对，应当写作 2022 或 2018-2022。`,
    vertical: '只有繁体可以直排：--vertical 要和 --script hant 一起用。',
    perhaps: (name) => `是不是 ${name}？`,
    noneNear: '请对照 content 里的文件名',
  },
}

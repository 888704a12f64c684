import type { DiagnosticEntry } from './entry.ts'

/** What can go wrong with data and books that are made by themselves. */
export const EXPORT_CODES = {
  'export/empty': {
    severity: 'error',
    en: {
      message: 'No report is of this choice: {choice}. Nothing was written.',
      hint: 'reports and agencies are named by their slugs, years as 2022 or 2018-2022; {nearest}',
    },
    zh: {
      message: '没有符合这个选择的报告：{choice}。没有写出任何文件。',
      hint: '报告和机构用代号，年份写作 2022 或 2018-2022；{nearest}',
    },
  },
  'export/folder': {
    severity: 'error',
    en: {
      message: 'Files cannot be put here: it is the content, a finished site, or no folder.',
      hint: 'name a folder of its own: --out export',
    },
    zh: {
      message: '文件不能放在这里：这是内容、现成的网站，或者不是文件夹。',
      hint: '另指定一个文件夹：--out export',
    },
  },
  'export/not-written': {
    severity: 'error',
    en: {
      message: 'The files could not be written: {reason}. What was there stays as it is.',
      hint: 'look at the free space and the permissions of this folder, then run the command again',
    },
    zh: {
      message: '文件无法写出：{reason}。原有的文件保持不变。',
      hint: '请检查这个文件夹的剩余空间和权限，再运行一次',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticEntry>>

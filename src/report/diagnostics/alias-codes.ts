import type { DiagnosticEntry } from './entry.ts'

/** What can be said about the old ids of paragraphs that a report lists. */
export const ALIAS_CODES = {
  'alias/form': {
    severity: 'error',
    en: {
      message: 'Unexpected {field} “{found}”, expected an old id, a space, and the id of today.',
      hint: 'both are copied from the address after # in the page: "p-5r2mxa p-z1j9kz".',
    },
    zh: {
      message: '{field} 的“{found}”有误，应为旧段号、空格、今段号。',
      hint: '两者都从网页地址 # 之后抄来："p-5r2mxa p-z1j9kz"。',
    },
  },
  'alias/unknown': {
    severity: 'error',
    en: {
      message: 'The report has no paragraph {id}, to which the old id {old} should point.',
      hint: 'build the site, click the number of the paragraph, and copy what follows #.',
    },
    zh: {
      message: '本篇没有段号 {id}，旧段号 {old} 无处可去。',
      hint: '请生成网站，点该段的序号，抄下地址 # 之后的部分。',
    },
  },
  'alias/taken': {
    severity: 'error',
    en: {
      message: 'The old id {old} points to two places.',
      hint: 'delete the entry, or the second one of the same id: a paragraph of today has it already.',
    },
    zh: {
      message: '旧段号 {old} 指向两处。',
      hint: '今天的段落已有此号，或前面已列出：请删去这一项。',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticEntry>>

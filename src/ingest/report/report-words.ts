import type { MessageLanguage } from '../../report/diagnostics/diagnostic.ts'
import { type FieldLabels, makeFieldLabels } from '../../report/fields/field-labels.ts'
import type { FlagKind, How } from '../ingest-result.ts'

/** The words of the ingest report. */
export interface ReportWords {
  readonly refused: string
  readonly article: (n: number, total: number) => string
  readonly fields: FieldLabels
  readonly how: Readonly<Record<How, string>>
  readonly blocks: (headings: number, paragraphs: number, captions: number) => string
  readonly missing: (names: string) => string
  readonly removed: string
  readonly joins: string
  readonly check: string
  readonly flags: string
  readonly flagKinds: Readonly<Record<FlagKind, string>>
  readonly line: (n: number) => string
  readonly ledger: (read: number, text: number, metadata: number, removed: number) => string
  readonly times: (n: number) => string
  readonly more: (n: number) => string
}

export const REPORT_WORDS: Readonly<Record<MessageLanguage, ReportWords>> = {
  en: {
    refused: 'not read',
    article: (n, total) => (total === 1 ? 'article' : `article ${n} of ${total}`),
    fields: makeFieldLabels('en'),
    how: { read: 'read', copied: 'copied from the text', inferred: 'SUGGESTED, please check' },
    blocks: (headings, paragraphs, captions) =>
      `${headings} headings, ${paragraphs} paragraphs, ${captions} captions`,
    missing: (names) => `missing: ${names}`,
    removed: 'taken out',
    joins: 'lines joined',
    check: 'please check',
    flags: 'kept as it stands',
    flagKinds: {
      'cms-artefact': 'a tool’s words in the text',
      character: 'unusual character',
      'impossible-date': 'no such date',
      'lost-digits': 'a date lost its 年 or 月',
      'shifted-bytes': 'a byte is missing or was added: garbled from there on',
      'unbalanced-quote': 'quotation mark or bracket without its partner',
      'number-jump': 'number jumps',
      unfinished: 'stops without an end',
      'review-break': 'paragraph end in doubt',
      'repeated-block': 'occurs twice',
      'short-lines': 'list or table cells, no headings',
      'rebuilt-table': 'a table was put together from cells, please check',
      'furniture-in-body': 'looks like page furniture, inside the text',
      'all-furniture': 'mostly page furniture',
      'plain-lines': 'kept line by line, nothing read',
      'hard-wrap': 'lines cut at a fixed width',
      'half-width-punctuation': 'half-width punctuation',
      'stray-space': 'stray space',
      'private-person': 'a private person seems to be named, please look',
    },
    line: (n) => `line ${n}`,
    ledger: (read, text, metadata, removed) =>
      `characters: read ${read} = text ${text} + metadata ${metadata} + removed ${removed}`,
    times: (n) => `${n} times`,
    more: (n) => `… and ${n} more`,
  },
  zh: {
    refused: '未读取',
    article: (n, total) => (total === 1 ? '文章' : `文章 ${n}/${total}`),
    fields: makeFieldLabels('Hans'),
    how: { read: '读自元数据或标题', copied: '照录自正文', inferred: '推测，请核对' },
    blocks: (headings, paragraphs, captions) =>
      `标题 ${headings}，段落 ${paragraphs}，图片说明 ${captions}`,
    missing: (names) => `缺少：${names}`,
    removed: '删去',
    joins: '接行',
    check: '请核对',
    flags: '保留原样',
    flagKinds: {
      'cms-artefact': '软件残留',
      character: '异常字符',
      'impossible-date': '没有这个日期',
      'lost-digits': '日期缺“年”或“月”',
      'shifted-bytes': '缺少或多出一个字节，其后成为乱码',
      'unbalanced-quote': '引号或括号不成对',
      'number-jump': '编号不连续',
      unfinished: '没有句末标点',
      'review-break': '段落结束存疑',
      'repeated-block': '重复',
      'short-lines': '清单或表格，非标题',
      'rebuilt-table': '由单元格拼成表格，请核对',
      'furniture-in-body': '正文中疑似网页界面文字',
      'all-furniture': '大部分为网页界面文字',
      'plain-lines': '逐行照录，未读出任何字段',
      'hard-wrap': '按固定宽度断行',
      'half-width-punctuation': '半角标点',
      'stray-space': '多余空格',
      'private-person': '可能写有个人姓名，请看一看',
    },
    line: (n) => `第 ${n} 行`,
    ledger: (read, text, metadata, removed) =>
      `字符：读入 ${read} = 正文 ${text} + 元数据 ${metadata} + 删去 ${removed}`,
    times: (n) => `${n} 次`,
    more: (n) => `……另有 ${n} 处`,
  },
}

import type { DownloadsWords } from './downloads-words.ts'

export const DOWNLOADS_HANS: DownloadsWords = {
  title: '下载本篇',
  text: '纯文本',
  markdown: 'Markdown（整理稿）',
  json: 'JSON（简繁两文）',
  epub: 'EPUB电子书',
  table: '表{n}（CSV）',
  whole: '下载全部',
  reportsCsv: 'CSV：各篇著录',
  blocksCsv: 'CSV：各段正文',
  jsonLines: 'JSON Lines',
  database: 'SQLite数据库',
  schema: 'JSON Schema',
  book: 'EPUB：全部报告',
  archive: '录自',
  page: '网页',
  notes: '校注',
}

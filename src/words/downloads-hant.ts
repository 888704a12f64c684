import type { DownloadsWords } from './downloads-words.ts'

export const DOWNLOADS_HANT: DownloadsWords = {
  title: '下載本篇',
  text: '純文字',
  markdown: 'Markdown（整理稿）',
  json: 'JSON（簡繁兩文）',
  epub: 'EPUB電子書',
  table: '表{n}（CSV）',
  whole: '下載全部',
  reportsCsv: 'CSV：各篇著錄',
  blocksCsv: 'CSV：各段正文',
  jsonLines: 'JSON Lines',
  database: 'SQLite資料庫',
  schema: 'JSON Schema',
  book: 'EPUB：全部報告',
  archive: '錄自',
  page: '網頁',
  notes: '校注',
}

/** 數據 is the word of Hong Kong. */
export const DOWNLOADS_HANT_HK: DownloadsWords = { ...DOWNLOADS_HANT, database: 'SQLite數據庫' }

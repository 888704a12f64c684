/** The words of files that visitors can take home: on pages, and in the files themselves. */
export const DOWNLOADS = {
  title: { Hans: '下载本篇', Hant: '下載本篇' },
  text: { Hans: '纯文本', Hant: '純文字' },
  markdown: 'Markdown（整理稿）',
  json: { Hans: 'JSON（简繁两文）', Hant: 'JSON（簡繁兩文）' },
  epub: { Hans: 'EPUB电子书', Hant: 'EPUB電子書' },
  /** A table of a report; `{n}` is its number. */
  table: '表{n}（CSV）',
  /** Of the whole archive, on the about page. */
  whole: { Hans: '下载全部', Hant: '下載全部' },
  reportsCsv: { Hans: 'CSV：各篇著录', Hant: 'CSV：各篇著錄' },
  blocksCsv: 'CSV：各段正文',
  jsonLines: 'JSON Lines',
  database: { Hans: 'SQLite数据库', Hant: 'SQLite資料庫', HantHK: 'SQLite數據庫' },
  schema: 'JSON Schema',
  book: { Hans: 'EPUB：全部报告', Hant: 'EPUB：全部報告' },
  /** In a file: which archive it is from, where its page is, what the editor notes. */
  archive: { Hans: '录自', Hant: '錄自' },
  page: { Hans: '网页', Hant: '網頁' },
  notes: '校注',
}

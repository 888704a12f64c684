/** The words of files that visitors can take home: on pages, and in the files themselves. */
export interface DownloadsWords {
  readonly title: string
  readonly text: string
  readonly markdown: string
  readonly json: string
  readonly epub: string
  /** A table of a report; `{n}` is its number. */
  readonly table: string
  /** Of the whole archive, on the about page. */
  readonly whole: string
  readonly reportsCsv: string
  readonly blocksCsv: string
  readonly jsonLines: string
  readonly database: string
  readonly schema: string
  readonly book: string
  /** In a file: which archive it is from, where its page is, what the editor notes. */
  readonly archive: string
  readonly page: string
  readonly notes: string
}

/** A report's readable text in one script, as `text/<hans|hant>/<slug>.json` keeps it. */
export interface ReportText {
  readonly title: string
  readonly date: string
  /** Agency, year, kind …, in words. */
  readonly about: readonly string[]
  readonly blocks: readonly TextBlock[]
}

export interface TextBlock {
  readonly id: string
  readonly kind: 'heading' | 'paragraph' | 'caption' | 'table'
  /** Of a table: how many rows, from the first, name the columns. */
  readonly headRows?: number
  /** The id of the heading it is under. */
  readonly section?: string
  readonly text: string
}

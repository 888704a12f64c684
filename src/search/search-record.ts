import type { Script } from '../report/script.ts'

/** A report as the index receives it: its texts in both scripts, block by block. */
export interface SearchRecord {
  readonly slug: string
  /** EDTF, as the front matter has it; results may be sorted by it. */
  readonly date: string
  readonly title: Readonly<Record<Script, string>>
  /** What a result says about itself below its title: agency, year, kind, in words, in the script of the reader. */
  readonly about?: Readonly<Record<Script, readonly string[]>>
  /** By name: `year`, `agency`, `kind`, `district`, `topic`; values as the addresses of the site have them. */
  readonly filters: Readonly<Record<string, readonly string[]>>
  /** In reading order, without the title. */
  readonly blocks: readonly SearchBlock[]
}

export interface SearchBlock {
  /** The id in the page: `p-z1j9kz`; `title` for the lines around the title. */
  readonly id: string
  readonly kind: 'heading' | 'paragraph' | 'caption' | 'table'
  /** Of a table: how many rows, from the first, name the columns. */
  readonly headRows?: number
  /** The id of the heading it is under. */
  readonly section?: string
  readonly text: Readonly<Record<Script, string>>
}

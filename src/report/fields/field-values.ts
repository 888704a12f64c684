import type { EdtfDate } from '../../text/edtf.ts'

/** The year or years a report speaks of: `2022`, `2021/2022`. */
export interface Period {
  readonly from: number
  readonly to: number
}

export interface Contributor {
  readonly role?: string
  readonly name: string
}

/** Where the text came from. */
export interface Source {
  readonly name?: string
  readonly url?: string
  readonly retrieved?: EdtfDate
  /** The raw file, relative to the content folder: `raw/002.txt`. */
  readonly file?: string
  /** Of the raw file's bytes, 64 hexadecimal digits. */
  readonly sha256?: string
}

/** A line of the 修订记录: when, and what. */
export interface ChangeNote {
  readonly date: EdtfDate
  readonly note: string
}

/** Two ids of one block. */
export interface IdAlias {
  /** The id that was. */
  readonly from: string
  /** The id of today. */
  readonly to: string
}

/** A word and what it must become, decided by a person. */
export interface ConversionPair {
  readonly from: string
  readonly to: string
}

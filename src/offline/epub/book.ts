import type { LanguageTag } from '../../report/script.ts'

/** All that a book says, in one script. Whoever makes one has converted, sorted and worded it. */
export interface Book {
  readonly lang: LanguageTag
  /** What is hashed to its identifier: the address of what it holds. */
  readonly address: string
  readonly title: string
  readonly creators: readonly string[]
  readonly publisher: string
  /** `2022-12-22`, `2022-12`, `2022`. */
  readonly date?: string
  /** The newest date that its reports know. */
  readonly modified: string
  readonly description?: string
  readonly subjects: readonly string[]
  readonly rights?: string
  /** The page that it was made of. */
  readonly source?: string
  /** Lines of the title page below the title. */
  readonly titleLines: readonly string[]
  /** Set in columns from right to left. */
  readonly isVertical: boolean
  readonly groups: readonly ChapterGroup[]
  /** The bytes of a picture of the content folder: `images/a.jpg`. */
  readonly readImage: (path: string) => Uint8Array | undefined
  readonly words: BookWords
}

/** Reports that are under one line of the contents. */
export interface ChapterGroup {
  /** None where the book is one report. */
  readonly title?: string
  readonly chapters: readonly Chapter[]
}

/** A report. */
export interface Chapter {
  readonly slug: string
  readonly kicker?: string
  readonly title: string
  readonly subtitle?: string
  /** Agency, byline, date. */
  readonly lines: readonly string[]
  /** The Markdown renderer's own output. */
  readonly markup: string
  readonly contents: readonly ContentsLine[]
  /** The catalogue record, then where the text came from. */
  readonly record: readonly RecordLine[]
  readonly provenance: readonly RecordLine[]
  /** The address of its page, or of its place on the site where the archive names no host. */
  readonly url: string
}

export interface ContentsLine {
  readonly id: string
  readonly text: string
  readonly children: readonly ContentsLine[]
}

export interface RecordLine {
  readonly label: string
  readonly text: string
  readonly url?: string
  /** Suggested by a program, confirmed by nobody. */
  readonly pending?: boolean
}

/** The words of a book's own pages, reviewed for each script. */
export interface BookWords {
  readonly contents: string
  readonly titlePage: string
  readonly text: string
  readonly record: string
  readonly catalogue: string
  readonly provenance: string
  readonly pending: string
  /** What is read out for the way back from a note. */
  readonly back: string
  /** Of a picture that the book does not hold. */
  readonly missingPicture: string
  /** For readers who choose by what a book can do for them. */
  readonly summary: string
  readonly summaryOfPictures: string
}

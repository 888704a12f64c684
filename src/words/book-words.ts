/** The words of a book's own pages. */
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
  /** A line of the title page: `{n}` reports. */
  readonly count: string
  /** What a book of an agency or of a year is called: `{title}`, `{part}`. */
  readonly part: string
}

/** The words of the page that shows what the archive has and lacks, and of the years of one agency. */
export interface CoverageWords {
  readonly title: string
  /** `{title}` and `{kind}`. */
  readonly titleOfKind: string
  readonly say: string
  readonly kinds: string
  readonly allKinds: string
  /** Which of several pages: their name, and `{title}`, `{part}`. */
  readonly parts: string
  readonly titleOfPart: string
  readonly table: string
  readonly year: string
  /** What a cell says: `{agency}`, `{year}`, `{n}`. */
  readonly have: string
  readonly lack: string
  readonly none: string
  /** The sign in a cell that lacks a report. */
  readonly lackSign: string
  readonly key: string
  readonly keyHave: string
  readonly keyLack: string
  readonly keyNone: string
  readonly keyOutside: string
  readonly totals: string
  /** `{agencies}`, `{years}`, `{reports}`, `{lacking}`, and where there are any `{unpublished}`. */
  readonly totalsSay: string
  /** `{n}` cells, where there are any. */
  readonly totalsUnpublished: string
  readonly give: string
  readonly giveSay: readonly string[]
  /** Where the archive has an address that a letter can be sent to. */
  readonly giveLetters: string
  readonly giveList: string
  readonly giveOne: string
  /** The letter that offers a report: `{agency}`, `{year}`, `{kind}`. */
  readonly letterTitle: string
  readonly letterBody: string
  readonly anyKind: string
  readonly gaps: string
  readonly gapOfAll: string
  readonly timeline: string
  /** `{year}` and `{n}`. */
  readonly timelineYear: string
  /** On the page of an agency. */
  readonly years: string
  readonly place: string
}

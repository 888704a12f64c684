/** The words of what ties a report to others, and to its own past. */
export interface ConnectionsWords {
  /** Above the text; `{report}` is a link. */
  readonly correctedBy: string
  readonly replacedBy: string
  readonly corrects: string
  readonly replaces: string
  /** The name of the place where these lines stand. */
  readonly label: string
  readonly changes: string
  readonly related: string
  /** Why a report is related: `{year}`, `{topics}`. */
  readonly sameSeries: string
  readonly sameTopics: string
  readonly sameYear: string
}

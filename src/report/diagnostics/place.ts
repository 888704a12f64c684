/** Where something was found. Lines and columns count from 1; columns count code points. */
export interface Place {
  /** As a person would type it: relative to where the command runs, or to the content folder. */
  readonly file: string
  readonly line?: number
  readonly column?: number
}

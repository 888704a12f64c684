import type { GuideWords } from './guide.ts'

/** The words of the help page. Its links lead to `catalogue`, `coverage`, `search`, `conversions`, `glossary`, `about`. */
export interface HelpWords {
  readonly title: string
  readonly say: string
  readonly sections: readonly GuideWords[]
  /** Behind the way to report an error: the archive's own address. */
  readonly contact: string
}

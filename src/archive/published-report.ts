import type { RenderedBody } from '../markdown/rendered-body.ts'
import type { Contributor } from '../report/fields/field-values.ts'
import type { ConvertedValues, KeptValues } from '../report/fields/row-groups.ts'
import type { ReportKind } from '../report/report-kind.ts'
import type { Script } from '../report/script.ts'
import type { EdtfDate } from '../text/edtf.ts'
import type { PackedCleaning } from './cleaning/cleaning-record.ts'
import type { MarkedChoices } from './parallel/marked-choices.ts'

/** A report as the site shows it: what is the same in both scripts, and the two texts. Plain data. */
export interface PublishedReport extends KeptValues {
  readonly slug: string
  readonly date: EdtfDate
  readonly dates: Readonly<Record<string, EdtfDate>>
  readonly kind: ReportKind
  /** The year it is filed under: the last year of its period, else the year of its date. */
  readonly year: number
  /** The agency's entry in `agencies.yaml`, where it has one. */
  readonly agencySlug?: string
  /** The script it was written in. */
  readonly script: Script
  /** Fields suggested by a program and not yet confirmed by a person. */
  readonly suggested: readonly string[]
  /** Where the text in the other script was a choice; absent where nobody asked. */
  readonly choices?: MarkedChoices
  /** What became of its raw file's lines; absent where visitors may not read that file, or it is another now. */
  readonly cleaning?: PackedCleaning
  /** Han characters of the body. */
  readonly characters: number
  readonly texts: Readonly<Record<Script, ReportText>>
}

/** The words of a report in one script. */
export interface ReportText extends ConvertedValues {
  readonly title: string
  /** The title cut at its words: a line of a heading may break between two of them. */
  readonly titleWords: readonly string[]
  readonly byline: readonly Contributor[]
  readonly topics: readonly string[]
  readonly sourceName?: string
  readonly body: RenderedBody
}

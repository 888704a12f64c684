import type { ConversionPair, Period } from '../report/fields/field-values.ts'
import type { ReportKind } from '../report/report-kind.ts'

/** An issuing agency, an entry of `content/agencies.yaml`. */
export interface Agency {
  readonly slug: string
  readonly name: string
  /** As lists and matrix heads print it: 柳浦 for 柳浦街道办事处. The name where it is not given. */
  readonly shortName: string
  readonly district?: string
  readonly city?: string
  readonly formerNames: readonly string[]
  /** How its names are written in Traditional characters, where the dictionaries cannot know. */
  readonly convert: readonly ConversionPair[]
  /** Reports that are known never to have been published; absent where nothing is known. */
  readonly gaps?: readonly Gap[]
}

/** Years of which an agency published nothing, or nothing of one kind. */
export interface Gap {
  readonly years: Period
  readonly kind?: ReportKind
  /** How that is known, in the archive's own script. */
  readonly note?: string
}

/** Whether a gap speaks of this year and kind. */
export function isInGap({ years, kind }: Gap, year: number, ofKind: ReportKind): boolean {
  return years.from <= year && year <= years.to && (kind === undefined || kind === ofKind)
}

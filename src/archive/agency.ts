import type { ConversionPair } from '../report/report.ts'

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
}

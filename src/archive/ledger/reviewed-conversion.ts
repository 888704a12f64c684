/** A line of `content/conversions.tsv`: a person has looked at how a word is written, and found it right. */
export interface ReviewedConversion {
  /** `archive`, an agency's slug or a report's. */
  readonly scope: string
  /** Only this block of the report: `p-z1j9kz`, or a field: `title`. */
  readonly block?: string
  /** As the source has it. */
  readonly word: string
  /** As the other script's page has it. */
  readonly result: string
  readonly note?: string
  /** Its line in the file, from 1. */
  readonly line: number
}

/** The scope that applies to every report. */
export const WHOLE_ARCHIVE = 'archive'

/** @example writeScope({ scope: '2022-a', block: 'p-z1j9kz', … }) // => '2022-a#p-z1j9kz' */
export function writeScope({ scope, block }: Pick<ReviewedConversion, 'scope' | 'block'>): string {
  return block === undefined ? scope : `${scope}#${block}`
}

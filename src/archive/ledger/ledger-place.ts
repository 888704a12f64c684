import type { Choice } from '../../convert/choice.ts'
import type { Script } from '../../report/script.ts'
import type { DoubtRank } from './doubt-rank.ts'

/** One place of the archive where a one-to-many character was decided. */
export interface LedgerPlace extends Choice {
  /** The report's slug. */
  readonly report: string
  /** The script that the report is written in. */
  readonly script: Script
  /** The id of its block, `p-z1j9kz`, or the name of a field: `title`. */
  readonly block: string
  readonly isField: boolean
  /** Where the word begins in its text, in UTF-16 units, and what has become of the whole of it. */
  readonly wordAt: number
  readonly written: string
  /** What precedes and after the word, as the source has it. */
  readonly before: string
  readonly after: string
  readonly rank: DoubtRank
  /** The line of `conversions.tsv` that says it is right. */
  readonly reviewed?: number
}

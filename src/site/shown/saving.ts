import type { Words } from '../../words/words.ts'

/** Something that a reader can save for reading without a network. */
export interface Saving {
  /** Which list of the site names its files: `reports/x`, `agencies/x`, `all`. */
  readonly item: string
  readonly kind: 'report' | 'agency' | 'all'
  /** What its reader knows it by. */
  readonly title: string
  /** The items that contain it too. */
  readonly holders: readonly string[]
}

/** Everything, the whole search with it. */
export function toSavingAll({ installed }: Words): Saving {
  return { item: 'all', kind: 'all', title: installed.all, holders: [] }
}

import type { Choice } from '../../convert/choice.ts'

/**
 * How much a choice is worth a look, the most first: two second opinions disagree, one does, a phrase was refused, a
 * character with several usual senses stood alone, nothing speaks against it.
 */
export const DOUBT_RANKS = ['twice', 'once', 'refused', 'alone', 'none'] as const

export type DoubtRank = (typeof DOUBT_RANKS)[number]

/**
 * Characters whose other sense is as usual in reports as the one that the dictionaries take where they stand alone:
 * 干 of 干挂, 晒干, 骨干; 里 of lanes and of insides. Not 了, 个, 家, whose other sense comes in known words only.
 */
const SEVERAL_SENSES: ReadonlySet<string> = new Set(
  '发干后里系制准复台只面余松冲卷签岳云于范征斗谷钟表占几须向曲姜御尽获涂郁折丑舍借别历乾著藉瞭徵夥於餘',
)

/** @example toDoubtRank({ layer: 'boundary', doubts: [], … }) // => 'refused' */
export function toDoubtRank({
  layer,
  doubts,
  source,
}: Pick<Choice, 'layer' | 'doubts' | 'source'>): DoubtRank {
  if (doubts.length > 1) return 'twice'
  if (doubts.length > 0) return 'once'
  if (layer === 'boundary') return 'refused'
  return layer === 'character' && SEVERAL_SENSES.has(source) ? 'alone' : 'none'
}

export function compareRanks(a: DoubtRank, b: DoubtRank): number {
  return DOUBT_RANKS.indexOf(a) - DOUBT_RANKS.indexOf(b)
}

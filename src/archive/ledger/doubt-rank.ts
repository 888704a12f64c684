import type { Choice } from '../../convert/choice.ts'
import {
  DOUBTFUL_ALONE,
  DOUBTFUL_IN_RARE_WORDS,
  TWO_SENSES,
} from '../../convert/lexicon/several-senses.ts'

/**
 * Why a choice is worth a look: the word that decided stands for two words (编制), a character of several senses stood
 * alone, the word cuts words of its clause, a phrase was refused, a rare word decided otherwise than one by one; or
 * nothing speaks against it.
 */
export const DOUBT_RANKS = ['senses', 'twice', 'alone', 'refused', 'once', 'none'] as const

export type DoubtRank = (typeof DOUBT_RANKS)[number]

/**
 * How many of a hundred such places are wrong, about: counted on laws that were written in Traditional by their authors
 * (`npm run bench -- ledger`).
 */
const RISKS: Readonly<Record<DoubtRank, number>> = {
  senses: 30,
  twice: 30,
  alone: 25,
  refused: 10,
  once: 10,
  none: 0,
}

/** @example toDoubtRank({ layer: 'boundary', source: '发', … }) // => 'refused' */
export function toDoubtRank({
  layer,
  doubts,
  word,
  source,
}: Pick<Choice, 'layer' | 'doubts' | 'word' | 'source'>): DoubtRank {
  if (doubts.includes('segmenter')) return 'twice'
  if (doubts.includes('alone')) return 'alone'
  if (DOUBTFUL_ALONE.has(source) || DOUBTFUL_IN_RARE_WORDS.has(source)) {
    if ((layer === 'phrase' || layer === 'lexicon') && TWO_SENSES.has(word)) return 'senses'
    if (layer === 'boundary') return 'refused'
  }
  return doubts.includes('rare') ? 'once' : 'none'
}

/**
 * How much is gained by reading a word: by how likely it is wrong first, and then by how often it stands; a word that
 * stands a hundred times is no hundred times as urgent.
 */
export function weighWord({
  rank,
  count,
}: {
  readonly rank: DoubtRank
  readonly count: number
}): number {
  return RISKS[rank] * Math.sqrt(count)
}

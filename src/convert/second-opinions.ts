import type { ConversionLayer, Doubt } from './choice.ts'
import type { Decision } from './decision.ts'
import {
  DOUBTFUL_ALONE,
  DOUBTFUL_IN_RARE_WORDS,
  DOUBTFUL_IN_UNLISTED,
  isUsualThere,
} from './lexicon/several-senses.ts'
import type { ClauseWords } from './segmenter/clause-words.ts'

/** A place that is asked about. */
export interface DoubtedPlace {
  readonly text: string
  readonly at: number
  readonly layer: ConversionLayer
  /** Whether the character by itself would become another one. */
  readonly differs: boolean
  readonly decision: Decision | undefined
}

/** A word of the list that is no rarer needs no witness. */
const RARE = 29

/**
 * What speaks against a choice. What a person has decided is not doubted, nor is a word that changes nothing at a place:
 * 到了 cuts 拿到, and 了 would be the same without it.
 *
 * @param words of the whole text; absent where `context` is `none`
 */
export function listDoubts(place: DoubtedPlace, words: ClauseWords | undefined): readonly Doubt[] {
  const { layer, differs, decision } = place
  const doubts: Doubt[] = []
  if (differs && (layer === 'phrase' || layer === 'lexicon')) {
    doubts.push('character')
    if (decision?.isCut()) doubts.push('segmenter')
    if (layer === 'phrase' && words && isRare(place, words)) doubts.push('rare')
  }
  if (words && isAlone(place, words)) doubts.push('alone')
  return doubts.length === 0 ? NONE : doubts
}

const NONE: readonly Doubt[] = []

/** A number with what it counts is no rare word: 十公里, 二只. */
const NUMERALS = new Set('一二三四五六七八九十百千万两几数')

/** Whether nobody knows the word that decided, and no usual word inside it bears it out: 制造 in 制造业者. */
function isRare({ text, at, decision }: DoubtedPlace, words: ClauseWords): boolean {
  if (!decision || !DOUBTFUL_IN_RARE_WORDS.has(text.charAt(at))) return false
  const { from, to } = decision
  if (words.wordCost(text, from, to) < RARE || NUMERALS.has(text.charAt(from))) return false
  const [begin, end] = words.wordAt(text, at)
  const isInside = from <= begin && end <= to && end > begin + 1 && end - begin < to - from
  return !isInside
}

/** Whether the character is a word by itself, and the dictionaries' word, if one decided, is none of the list. */
function isAlone({ text, at, layer, decision }: DoubtedPlace, words: ClauseWords): boolean {
  const character = text.charAt(at)
  if (!DOUBTFUL_ALONE.has(character) || isUsualThere(text, at)) return false
  if (layer === 'phrase') {
    if (!decision || !DOUBTFUL_IN_UNLISTED.has(character)) return false
    if (words.wordCost(text, decision.from, decision.to) < Infinity) return false
  } else if (layer !== 'character') return false
  const [begin, end] = words.wordAt(text, at)
  return end === begin + 1
}

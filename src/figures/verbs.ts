import {
  COMPOUNDS,
  FIRM_TAILS,
  FIRM_VERBS,
  LIGHT_VERBS,
  NOMINAL_TAILS,
  STRONG_VERBS,
  VERBS,
} from './words.ts'

/**
 * The length of the verb at a place of a phrase, 0 for none: a noun of two characters or more must follow, and not 率 or 量.
 *
 * @param isStrong only verbs that never stand inside a name
 */
export function verbLengthAt(phrase: string, at: number, isStrong: boolean): number {
  const length = (isStrong ? STRONG_VERBS : VERBS).lengthAt(phrase, at, phrase.length)
  if (length === 0) return 0
  const end = at + length
  if (length === 1 && COMPOUNDS.has(phrase.slice(at, at + 2))) return 0
  // 高新增加值 has no 新增
  if (phrase.startsWith('加值', end)) return 0
  // 抢救成功率, 登记失业率
  if (/^.{1,4}率$/.test(phrase.slice(end)) && !FIRM_VERBS.has(phrase.slice(at, end))) return 0
  const tails = FIRM_VERBS.has(phrase.slice(at, end)) ? FIRM_TAILS : NOMINAL_TAILS
  return phrase.length - end >= 2 && !tails.includes(phrase.charAt(end)) ? length : 0
}

/** Whether a verb of two characters or more stands at a place. */
export function isVerb(text: string, at: number, to: number): boolean {
  return VERBS.lengthAt(text, at, to) > 1
}

/** Whether words are a verb and nothing else. */
export function isBareVerb(words: string): boolean {
  return VERBS.has(words) || LIGHT_VERBS.has(words)
}

/** Whether words are a verb that says what was counted: 办结, 惠及; not 完成. */
export function isTellingVerb(words: string): boolean {
  return VERBS.has(words) && !LIGHT_VERBS.has(words)
}

/** Whether words end in a verb of two characters or more that wants an object. */
export function endsInVerb(words: string): boolean {
  return VERBS.lengthBefore(words, 0, words.length) > 1
}

import type { ClauseWords } from '../segmenter/clause-words.ts'
import { bonusAfter, bonusBefore, isHan, STRONG } from './context-bonus.ts'
import { BOTH, givenCost, TITLED } from './given-costs.ts'
import { ANY_NAME, lastCosts, ONE_GIVEN, surnameCosts } from './name-costs.ts'
import { GIVEN_WORDS } from './person-contexts.ts'
import { addSurname } from './surname-alone.ts'
import { isDouble, SELDOM_NAMES } from './surnames.ts'

/** Where a person is named, in UTF-16 units: 余松云, or the surname alone in 余老师. */
export interface Person {
  readonly from: number
  readonly to: number
  /** By how much the name outdoes the words that would be there otherwise. */
  readonly score: number
}

/** The best name that begins at a place; nothing where the words of the text are more usual. */
export function bestName(text: string, from: number, words: ClauseWords): Person | undefined {
  const before = bonusBefore(text, from, words)
  const isSeldom = SELDOM_NAMES.has(text.charAt(from))
  const double = isDouble(text, from)
  const surname = from + (double ? 2 : 1)
  const cost = double ? 13 : (surnameCosts[text.charCodeAt(from)] as number)
  if (cost === 0) return undefined
  let best: Person | undefined
  const add = (to: number, costOfGiven: number, after: number | undefined, given = 0): void => {
    if (after === undefined) return
    const isStrong = before >= STRONG || after >= STRONG
    if (before === 0 && (isSeldom || !isStrong)) return
    if (!isStrong && !isSettled(before + after, { isSeldom, cost, given })) return
    if (after === 0 && !isStrong && isListed(text, to, words)) return
    if (LOCATIVES.has(text.charAt(to - 1)) && before < TITLED && before + after < SURE) return
    const known = words.wordCost(text, from, to)
    if (known <= USUAL || (known <= KNOWN && !(before > 0 && after >= STRONG))) return
    if ((isSeldom || text.charAt(from) === '周') && NUMERALS.has(text.charAt(from + 1))) return
    const both = before >= STRONG && after >= STRONG ? BOTH : 0
    const bonus = before + after + both
    const margin = bonus < SURE ? 3 : 0
    // A name in a slot of its own ends with it: 主持：钟秋里；
    const whole = before > TITLED && after > 0 ? 6 : 0
    const score =
      words.costOf(text, from, to) + bonus + whole - cost - costOfGiven - ANY_NAME - margin
    if (score > (best?.score ?? 0)) best = { from, to, score }
  }
  if (!double) addSurname(text, from, { before, words }, (bonus) => add(surname, 0, bonus))
  const [first, last] = [text.charCodeAt(surname), text.charCodeAt(surname + 1)]
  if (!isHan(first)) return best
  const one = lastCosts[first] as number
  if (one > 0 && !(isSeldom && isUnlikelyOne(text, surname, one, before, words)))
    add(surname + 1, one + ONE_GIVEN, bonusAfter(text, surname + 1), one + 12)
  const two = isHan(last) ? givenCost(text, surname, before >= STRONG) : 0
  const after = bonusAfter(text, surname + 2)
  const isShown =
    before > TITLED || (after ?? 0) >= STRONG || (before < STRONG && before + (after ?? 0) >= SURE)
  if (two > 0 && !(isSeldom && !isShown && isUnlikely(text, surname, two, words)))
    add(surname + 2, two, after, two)
  return best
}

/** 余均为无给职, 于周一: one character is too little, or the beginning of a word. */
function isUnlikelyOne(
  text: string,
  at: number,
  cost: number,
  before: number,
  words: ClauseWords,
): boolean {
  const after = bonusAfter(text, at + 1) ?? 0
  if (cost > 16 || (after < STRONG && words.wordCost(text, at, at + 2) < Infinity)) return true
  return before < STRONG && after < STRONG && before + after < SURE
}

/** Where no title and no verb says that it is a name, its characters must. */
function isSettled(
  bonus: number,
  { isSeldom, cost, given }: { isSeldom: boolean; cost: number; given: number },
): boolean {
  if (bonus >= (given < 30 ? SURE : SURE + 2)) return true
  if (given > 27) return !isSeldom && bonus >= 6 && given <= 33
  return bonus >= 4 || (!isSeldom && cost <= 9)
}

function isListed(text: string, to: number, words: ClauseWords): boolean {
  return words.wordCost(text, to - 2, to) < Infinity
}

/** Behind 于 a place, a time or a thing: 于海关, 于周一, 于退抚. */
function isUnlikely(text: string, at: number, cost: number, words: ClauseWords): boolean {
  if (text.charAt(at - 1) === '余') return cost > 37
  if (cost > 31) return true
  return words.wordCost(text, at, at + 2) <= USUAL && !GIVEN_WORDS.has(text.slice(at, at + 2))
}

/** Two neighbours that say so much together are as good as a strong one. */
const SURE = 8

/** Words that cost more are so rare that a name is as likely. */
const KNOWN = 30
const USUAL = 25

/** 占四成: no name. */
const NUMERALS = new Set('一二三四五六七八九十两几百')

/** Behind a noun they say where: 楼群里, 谈妥后. */
const LOCATIVES = new Set('里后前中上下内外间')

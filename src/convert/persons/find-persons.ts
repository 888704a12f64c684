import type { ClauseWords } from '../segmenter/clause-words.ts'
import { hasUnit, makeUnitSet, type UnitSet } from '../unit-set.ts'
import {
  bonusAfter,
  bonusBefore,
  isHan,
  maySayStrongly,
  mayTellBefore,
  STRONG,
  speaksAfter,
  titleAfter,
} from './context-bonus.ts'
import { ANY_NAME, firstCosts, lastCosts, ONE_GIVEN, surnameCosts } from './name-costs.ts'
import { DOUBLE_SURNAMES, GIVEN_WORDS } from './person-contexts.ts'

/** Where a person is named, in UTF-16 units: 余松云, or the surname alone in 余老师. */
export interface Person {
  readonly from: number
  readonly to: number
  /** By how much the name outdoes the words that would stand there otherwise. */
  readonly score: number
}

/**
 * Finds the names of persons by what stands around them: a title before or behind, a verb of speaking, a list of names,
 * brackets. A name must be more usual at its place than the words that would stand there: 主任于海波 names a person,
 * 主任于海外 and 不迟于主任会议 do not.
 *
 * @param uneasy characters that a name may write otherwise than a text; only names with one are found
 */
export function findPersons(text: string, uneasy: UnitSet, words: ClauseWords): readonly Person[] {
  let found: Person[] | undefined
  for (let i = 0; i < text.length; i++) {
    if (!hasUnit(beginsName, text.charCodeAt(i))) continue
    if (!isUneasy(text, i, uneasy) || !isPossible(text, i, words)) continue
    const person = bestAt(text, i, words)
    if (!person || !hasUneasy(text, person, uneasy)) continue
    if (isOutdone(text, person, words)) continue
    found ??= []
    found.push(person)
    i = person.to - 1
  }
  return found ? withRepeated(text, found) : NONE
}

const NONE: readonly Person[] = []

/** What a surname begins with: every character of a text is asked. */
const beginsName = makeUnitSet([
  ...[...surnameCosts.keys()].filter((unit) => surnameCosts[unit] !== 0),
  ...Array.from(DOUBLE_SURNAMES, (surname) => surname.charCodeAt(0)),
])
const beginsDouble = makeUnitSet(Array.from(DOUBLE_SURNAMES, (surname) => surname.charCodeAt(0)))

function isDouble(text: string, at: number): boolean {
  return hasUnit(beginsDouble, text.charCodeAt(at)) && DOUBLE_SURNAMES.has(text.slice(at, at + 2))
}

function isUneasy(text: string, at: number, uneasy: UnitSet): boolean {
  return (
    hasUnit(uneasy, text.charCodeAt(at)) ||
    (at + 1 < text.length && hasUnit(uneasy, text.charCodeAt(at + 1))) ||
    (at + 2 < text.length && hasUnit(uneasy, text.charCodeAt(at + 2)))
  )
}

function hasUneasy(text: string, { from, to }: Person, uneasy: UnitSet): boolean {
  for (let i = from; i < to; i++) if (hasUnit(uneasy, text.charCodeAt(i))) return true
  return false
}

/** Whether a name may begin at a place: asked before the text is cut into words, which is dear. */
function isPossible(text: string, from: number, words: ClauseWords): boolean {
  const isTold = mayTellBefore(text, from)
  if (!isTold && (SELDOM_NAMES.has(text.charAt(from)) || !isToldBehind(text, from))) return false
  if (mayStandAlone(text, from) || isDouble(text, from)) return true
  if (surnameCosts[text.charCodeAt(from)] === 0) return false
  const before = isTold ? bonusBefore(text, from) : 0
  const afterOne = bonusAfter(text, from + 2) ?? 0
  const afterTwo = bonusAfter(text, from + 3) ?? 0
  if (before === 0 && afterOne < STRONG && afterTwo < STRONG) return false
  const surname = (surnameCosts[text.charCodeAt(from)] as number) + ANY_NAME - BOTH - before
  const [first, last] = [text.charCodeAt(from + 1), text.charCodeAt(from + 2)]
  const one = lastCosts[first] as number
  const ofOne = words.singleCost(text, from) + words.singleCost(text, from + 1)
  if (one > 0 && ofOne + afterOne > surname + one + ONE_GIVEN) return true
  const two = isHan(last) ? pairCost(text, from + 1, true) : 0
  return two > 0 && ofOne + words.singleCost(text, from + 2) + afterTwo > surname + two
}

/** Whether anything may stand behind that says enough by itself. */
function isToldBehind(text: string, from: number): boolean {
  for (let at = from + 1; at <= from + 3; at++) if (maySayStrongly(text, at)) return true
  const after = text.charAt(from + 1)
  return after === '某' || after === '氏' || OLD_AND_YOUNG.has(text.charAt(from - 1))
}

function mayStandAlone(text: string, from: number): boolean {
  const after = text.charAt(from + 1)
  const before = text.charAt(from - 1)
  if (after === '某' || after === '氏' || before === '姓' || OLD_AND_YOUNG.has(before)) return true
  return SHORT_TITLES.has(after) || titleAfter(text, from + 1) !== ''
}

/** The best name that begins at a place; nothing where the words of the text are more usual. */
function bestAt(text: string, from: number, words: ClauseWords): Person | undefined {
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
  const two = isHan(last) ? pairCost(text, surname, before >= STRONG) : 0
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

/** Neighbours on both sides that say so are more than two. */
const BOTH = 3

/** The bonus of a title before the name. */
const TITLED = 9

/** Two neighbours that say so much together are as good as a strong one. */
const SURE = 8

/** Words that cost more are so rare that a name is as likely. */
const KNOWN = 30
const USUAL = 25

/** 占四成: no name. */
const NUMERALS = new Set('一二三四五六七八九十两几百')

/** Behind a noun they say where: 楼群里, 谈妥后. */
const LOCATIVES = new Set('里后前中上下内外间')

function pairCost(text: string, at: number, isSure: boolean): number {
  const first = firstCosts[text.charCodeAt(at)] as number
  const last = lastCosts[text.charCodeAt(at + 1)] as number
  if (first === 0 || last === 0) return 0
  const isWord = GIVEN_WORDS.has(text.slice(at, at + 2))
  return isWord ? Math.min(first + last, isSure ? 12 : 16) : first + last
}

/** Surnames that mostly mean something else: a title behind them says little, and must do something. */
const SELDOM_NAMES = new Set('于余后占干万向成云党')

const SELDOM_ALONE = new Set('于后占干万向成党单车云')
/** 余总, 范工 at the end of a clause. */
const SHORT_TITLES = new Set('总工哥姐叔伯婶嫂')
/** 老余, 小范 */
const OLD_AND_YOUNG = new Set('老小阿')
/** Said of nobody but persons. */
const PERSONAL = new Set([
  '先生',
  '女士',
  '小姐',
  '太太',
  '阿姨',
  '大爷',
  '奶奶',
  '爷爷',
  '大妈',
  '大叔',
  '师傅',
  '同学',
])

/** A surname alone: 余老师, 于某某. */
function addSurname(
  text: string,
  from: number,
  { before, words }: { readonly before: number; readonly words: ClauseWords },
  add: (bonus: number) => void,
): void {
  const to = from + 1
  const isSeldom = SELDOM_ALONE.has(text.charAt(from))
  if (text.charAt(from - 1) === '姓' && before >= TITLED) add(STRONG)
  if (text.charAt(to) === '某') {
    if (SOME.has(text.charAt(to + 1))) return
    if (!isSeldom || before >= STRONG || (before > 0 && !isHan(text.charCodeAt(to + 1)))) add(10)
    else if (before > 0 && (text.charAt(to + 1) === '某' || speaksAfter(text, to + 1))) add(12)
    return
  }
  if (text.charAt(to) === '氏') add(isSeldom ? 4 : 8)
  if (OLD_AND_YOUNG.has(text.charAt(from - 1)) && !isSeldom && before === 0) {
    const after = speaksAfter(text, to) ? 7 : isHan(text.charCodeAt(to)) ? 0 : 2
    if (after === 7 || (after === 2 && '余范郁涂朴'.includes(text.charAt(from)))) add(10)
  }
  if (before > 0 && SHORT_TITLES.has(text.charAt(to)) && !isHan(text.charCodeAt(to + 1))) add(8)
  const title = titleAfter(text, to)
  if (title === '') return
  const end = to + title.length
  if (text.charAt(end) === '们') return
  if (!isSeldom && (before > 0 || words.wordBefore(text, from) > 0)) add(before === 0 ? 6 : 8)
  else if (before > 0 && PERSONAL.has(title)) add(10)
  else if (before > 0 && (speaksAfter(text, end) || !isHan(text.charCodeAt(end)))) add(12)
}

const SOME = new Set('日年月时地处种个些一天')

/** Whether another name that overlaps is the more usual one: 张明 in 会后张明说. */
function isOutdone(text: string, person: Person, words: ClauseWords): boolean {
  for (let from = Math.max(0, person.from - 2); from < person.to; from++) {
    if (from === person.from) continue
    if (!hasUnit(beginsName, text.charCodeAt(from))) continue
    const rival = bestAt(text, from, words)
    if (rival && rival.to > person.from && rival.score > person.score) return true
  }
  return false
}

/** The same name at other places of the text, whatever stands there around it. */
function withRepeated(text: string, found: readonly Person[]): readonly Person[] {
  const all = [...found]
  for (const { from, to, score } of found) {
    if (to - from < 3) continue
    const name = text.slice(from, to)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (!all.some((other) => other.from < at + name.length && at < other.to))
        all.push({ from: at, to: at + name.length, score })
  }
  return all.length === found.length ? found : all.sort((a, b) => a.from - b.from)
}

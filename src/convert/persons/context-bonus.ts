import { hasUnit, makeUnitSet, type UnitSet } from '../../text/unit-set.ts'
import type { ClauseWords } from '../segmenter/clause-words.ts'
import { firstCosts, lastCosts, surnameCosts } from './name-costs.ts'
import {
  KIN,
  SLOTS,
  STRONG_VERBS,
  TITLES_AFTER,
  TITLES_BEFORE,
  VERBS_BEFORE,
  WEAK_VERBS,
} from './person-contexts.ts'
import { type EndWords, makeEndWords, wordAfter, wordBefore } from './word-ends.ts'

const titlesBefore = makeEndWords(TITLES_BEFORE, 'before')
const titlesAfter = makeEndWords(TITLES_AFTER, 'after')
const kin = makeEndWords(KIN, 'after')
const slots = makeEndWords(SLOTS, 'before')
const verbsBefore = makeEndWords(VERBS_BEFORE, 'before')
const strongVerbs = makeEndWords(STRONG_VERBS, 'after')
const weakVerbs = makeEndWords(WEAK_VERBS, 'after')

/** How much more usual a name is between its neighbours, in the segmenter's measure. */
export const STRONG = 6

/** 由余松云任组长, 请范里明发言: words of one character before a name. */
const LEADING: ReadonlyMap<string, number> = new Map([
  ...Array.from('和与及同', (word): [string, number] => [word, 4]),
  ...Array.from(
    '由让请向对跟找被据给以叫见问令经邀是有听选派劝帮替召迎访托陪随',
    (word): [string, number] => [word, 3],
  ),
  ['的', 2],
  ['姓', 9],
])
/** 余松云（男，五十岁）, 范芳（右一） */
const OF_PERSONS = new Set('男女左右化以中汉')
/** They are words, and the beginning of 由于海波任组长 and 有余松、范里明. */
const HIDING = new Set(['由于', '有余'])
/** Ends of words that say what somebody is: 影评人, 饲养员. */
const ROLES = new Set('者员师匠民户农')
/** The same, where the list has no such word: 养殖户, 瓜农. */
const HOUSEHOLDS = new Set('户农员')
/** 三、代征人: no list of names. */
const NUMERALS = new Set('一二三四五六七八九十0123456789')
const MARKS = new Set('，。；：！？,.;:!?…—·）)】〕》”』」\n')
/** Behind them a name has been a place, or a verb has been taken for its end. */
const NOT_BEHIND = new Set('了过着们区县镇乡村路街')
const TRAILING: ReadonlyMap<string, number> = new Map([
  ['等', 4],
  ['任', 5],
  ['家', 2],
  ['和', 1],
  ['与', 1],
  ['及', 1],
  ['的', 1],
  ['在', 1],
  ['从', 1],
  ['为', 2],
  ...Array.from('对向把从用将跟比', (word): [string, number] => [word, 1]),
])

const BLANKS = new Set(' 　：:')
/** What says something of a name after it, or before it. Most characters do not. */
const signsBefore = toUnits(
  [...LEADING.keys(), ...ROLES, ...HOUSEHOLDS, ...MARKS, ...BLANKS, '、', '（', '('],
  [titlesBefore, verbsBefore, slots],
)
const signsAfter = toUnits(
  [...TRAILING.keys(), ...NOT_BEHIND, ...MARKS, ...BLANKS, '、', '（', '(', '任', '为'],
  [titlesAfter, strongVerbs, weakVerbs],
)

/** Whether what ends at a place may be worth a bonus: asked before `bonusBefore`, which takes longer. */
export function maySignBefore(text: string, at: number): boolean {
  return at === 0 || hasUnit(signsBefore, text.charCodeAt(at - 1))
}

const strongSigns = toUnits(['任', '为', '（', '('], [titlesAfter, strongVerbs])

/** Whether what begins at a place may be worth a strong bonus: asked before `bonusAfter`, which takes longer. */
export function mayBeStrongSign(text: string, at: number): boolean {
  return at < text.length && hasUnit(strongSigns, text.charCodeAt(at))
}

function toUnits(characters: readonly string[], words: readonly EndWords[]): UnitSet {
  return makeUnitSet([
    ...characters.map((character) => character.charCodeAt(0)),
    ...words.flatMap(({ ends }) => [...ends]),
  ])
}

/**
 * How much more usual a name is after what precedes a place.
 *
 * @param words asked whether a word ends there; where it is not given, every ending counts as one
 */
export function bonusBefore(text: string, at: number, words?: ClauseWords): number {
  if (at > 0 && !hasUnit(signsBefore, text.charCodeAt(at - 1))) return 0
  const end = skipBlanks(text, at)
  const before = text.charAt(end - 1)
  if (end > 0 && isHan(text.charCodeAt(end - 1))) {
    if (wordBefore(titlesBefore, text, end) !== '') return end < at ? 12 : 9
    if (end < at) return wordBefore(slots, text, end) !== '' ? 12 : ROLES.has(before) ? STRONG : 1
    return bonusOfWord(text, at, words)
  }
  if (before === '、') {
    if (NUMERALS.has(text.charAt(end - 2))) return 2
    return endsWithName(text, end - 1) ? 5 : 3
  }
  if (before === '（' || before === '(') return 4
  return end === 0 || MARKS.has(before) ? 2 : 0
}

function bonusOfWord(text: string, at: number, words: ClauseWords | undefined): number {
  const before = text.charAt(at - 1)
  const leading = LEADING.get(before) ?? 0
  const verb = wordBefore(verbsBefore, text, at) === '' ? 0 : 5
  const isHousehold = HOUSEHOLDS.has(before) && isHan(text.charCodeAt(at - 2))
  if (leading + verb === 0 && !isHousehold && !ROLES.has(before)) return 0
  if (!words) return Math.max(leading, verb, isHousehold || ROLES.has(before) ? STRONG : 0)
  const length = words.wordBefore(text, at)
  if (length > 1) return ROLES.has(before) ? STRONG : verb
  if (isHousehold) return STRONG
  const isAlone = length === 1 || HIDING.has(before + text.charAt(at))
  return isAlone ? leading : 0
}

/** @param at where the name ends */
export function bonusAfter(text: string, at: number): number | undefined {
  if (at < text.length && !hasUnit(signsAfter, text.charCodeAt(at))) return 0
  if (titleAfter(text, at) !== '') return 8
  if (NOT_BEHIND.has(text.charAt(at))) return undefined
  const verb = wordAfter(strongVerbs, text, at)
  if (verb !== '') return isOtherWord(verb, text.charAt(at + 1)) ? 0 : 7
  if ('任为'.includes(text.charAt(at) || ' ') && titleAfter(text, at + 1) !== '') return 7
  if (wordAfter(weakVerbs, text, at) !== '') return 3
  const after = text.charAt(at)
  if (after === '、') return beginsWithName(text, at + 1) ? 6 : 3
  if (after === '（' || after === '(') return OF_PERSONS.has(text.charAt(at + 1)) ? 8 : 4
  if (
    (after === '）' || after === ')') &&
    [3, 4].some((back) => '（('.includes(text.charAt(at - back) || ' '))
  )
    return 4
  if (after === '的' && wordAfter(kin, text, at + 1) !== '') return STRONG
  if (at >= text.length || MARKS.has(after) || after === ' ' || after === '　') return 2
  return TRAILING.get(after) ?? 0
}

/** 涂改说明, 范本称为: no person speaks. */
function isOtherWord(verb: string, next: string): boolean {
  return OTHER_WORDS.has(verb + next)
}

const OTHER_WORDS = new Set('说明 说服 说法 说辞 说教 称号 称为 称谓 称职 称呼 称赞'.split(' '))

export function titleAfter(text: string, at: number): string {
  return wordAfter(titlesAfter, text, at)
}

export function speaksAfter(text: string, at: number): boolean {
  return wordAfter(strongVerbs, text, at) !== '' || wordAfter(weakVerbs, text, at).length > 1
}

/** Blanks and a colon between a title and its name: 通讯员：余明. */
function skipBlanks(text: string, at: number): number {
  let end = at
  while (end > 0 && BLANKS.has(text.charAt(end - 1))) end--
  return end
}

/** Whether what ends at a place may be one more name of a list. */
function endsWithName(text: string, at: number): boolean {
  return [3, 2].some((length) => at >= length && isNameLike(text, at - length, length))
}

function beginsWithName(text: string, at: number): boolean {
  return [3, 2].some((length) => isNameLike(text, at, length))
}

/** A usual surname with usual given characters. */
function isNameLike(text: string, at: number, length: number): boolean {
  const surname = surnameCosts[text.charCodeAt(at)] as number
  if (surname === 0 || surname > 12) return false
  const last = lastCosts[text.charCodeAt(at + length - 1)] as number
  const first = length === 2 ? 1 : (firstCosts[text.charCodeAt(at + 1)] as number)
  return first > 0 && last > 0 && surname + first + last <= (length === 2 ? 26 : 38)
}

export function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff
}

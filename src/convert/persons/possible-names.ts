import type { ClauseWords } from '../segmenter/clause-words.ts'
import {
  bonusAfter,
  bonusBefore,
  isHan,
  mayBeStrongSign,
  maySignBefore,
  STRONG,
  titleAfter,
} from './context-bonus.ts'
import { BOTH, givenCost } from './given-costs.ts'
import { ANY_NAME, lastCosts, ONE_GIVEN, surnameCosts } from './name-costs.ts'
import { isDouble, OLD_AND_YOUNG, SELDOM_NAMES, SHORT_TITLES } from './surnames.ts'

/** Whether a name may begin at a place: asked before the text is cut into words, which is dear. */
export function isPossible(text: string, from: number, words: ClauseWords): boolean {
  const hasSign = maySignBefore(text, from)
  if (!hasSign && (SELDOM_NAMES.has(text.charAt(from)) || !hasSignAfter(text, from))) return false
  if (mayBeAlone(text, from) || isDouble(text, from)) return true
  if (surnameCosts[text.charCodeAt(from)] === 0) return false
  const before = hasSign ? bonusBefore(text, from) : 0
  const afterOne = bonusAfter(text, from + 2) ?? 0
  const afterTwo = bonusAfter(text, from + 3) ?? 0
  if (before === 0 && afterOne < STRONG && afterTwo < STRONG) return false
  const surname = (surnameCosts[text.charCodeAt(from)] as number) + ANY_NAME - BOTH - before
  const [first, last] = [text.charCodeAt(from + 1), text.charCodeAt(from + 2)]
  const one = lastCosts[first] as number
  const ofOne = words.singleCost(text, from) + words.singleCost(text, from + 1)
  if (one > 0 && ofOne + afterOne > surname + one + ONE_GIVEN) return true
  const two = isHan(last) ? givenCost(text, from + 1, true) : 0
  return two > 0 && ofOne + words.singleCost(text, from + 2) + afterTwo > surname + two
}

/** Whether anything may come after that says enough by itself. */
function hasSignAfter(text: string, from: number): boolean {
  for (let at = from + 1; at <= from + 3; at++) if (mayBeStrongSign(text, at)) return true
  const after = text.charAt(from + 1)
  return after === '某' || after === '氏' || OLD_AND_YOUNG.has(text.charAt(from - 1))
}

function mayBeAlone(text: string, from: number): boolean {
  const after = text.charAt(from + 1)
  const before = text.charAt(from - 1)
  if (after === '某' || after === '氏' || before === '姓' || OLD_AND_YOUNG.has(before)) return true
  return SHORT_TITLES.has(after) || titleAfter(text, from + 1) !== ''
}

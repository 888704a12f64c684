import { firstCosts, lastCosts } from './name-costs.ts'
import { GIVEN_WORDS } from './person-contexts.ts'

/**
 * What a given name of two characters costs; 0 where it is none.
 *
 * @param isSure whether its neighbours say that a name is there
 */
export function givenCost(text: string, at: number, isSure: boolean): number {
  const first = firstCosts[text.charCodeAt(at)] as number
  const last = lastCosts[text.charCodeAt(at + 1)] as number
  if (first === 0 || last === 0) return 0
  const isWord = GIVEN_WORDS.has(text.slice(at, at + 2))
  return isWord ? Math.min(first + last, isSure ? 12 : 16) : first + last
}

/** Neighbours on both sides that say so are more than two. */
export const BOTH = 3

/** The bonus of a title before the name. */
export const TITLED = 9

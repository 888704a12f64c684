import { FIRST_RANKS, LAST_RANKS, SURNAME_RANKS } from './name-statistics.ts'

const UNUSUAL = 21

/** Characters that join words and are no part of a name. */
const NEVER = '的了在是不将被把让对从就也还很最更或但则再已曾吗呢吧啊们个这那哪什么说和与及其由为等'

/** Characters that end no given name: 于 of a place, and kinds of places and things. */
const NEVER_LAST = '于区县镇乡沟驿厅奖线权某之称'

/** By unit, what a character costs in a place of a name; 0 where it cannot be there. */
export type CharacterCosts = Uint8Array

/** In the segmenter's measure: twice the natural logarithm of how rare it is. */
export const surnameCosts: CharacterCosts = toCosts(SURNAME_RANKS, [6, 8, 9, 11, 12, 13, 16])
export const firstCosts: CharacterCosts = withOthers(toCosts(FIRST_RANKS, [8, 11, 13, 14, 16]))
export const lastCosts: CharacterCosts = withOthers(
  toCosts(LAST_RANKS, [8, 11, 13, 14, 16]),
  NEVER_LAST,
)

/** Whether the lists of characters of names have it. */
export function isUsualInNames(unit: number): boolean {
  return [surnameCosts, firstCosts, lastCosts].some(
    (costs) => costs[unit] !== 0 && (costs[unit] as number) < UNUSUAL,
  )
}

/** A name is in so many texts, and has one or two characters after the surname. */
export const ANY_NAME = 6
export const ONE_GIVEN = 3

function toCosts(ranks: readonly string[], costs: readonly number[]): CharacterCosts {
  const table = new Uint8Array(65536)
  ranks.forEach((characters, rank) => {
    for (const character of characters.replace(/\s/g, ''))
      table[character.charCodeAt(0)] = costs[rank] ?? UNUSUAL
  })
  return table
}

/** Every other Han character may be in a name, seldom. */
function withOthers(table: CharacterCosts, never = ''): CharacterCosts {
  for (let unit = 0x4e00; unit <= 0x9fa5; unit++) if (table[unit] === 0) table[unit] = UNUSUAL
  for (const character of NEVER + never) table[character.charCodeAt(0)] = 0
  return table
}

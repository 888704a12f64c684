import { hasUnit, makeUnitSet } from '../../text/unit-set.ts'
import { surnameCosts } from './name-costs.ts'
import { DOUBLE_SURNAMES } from './person-contexts.ts'

/** Whether a surname may begin with a character: every character of a text is asked. */
export function beginsSurname(unit: number): boolean {
  return hasUnit(beginsName, unit)
}

/** Whether a surname of two characters is at a place: 欧阳. */
export function isDouble(text: string, at: number): boolean {
  return hasUnit(beginsDouble, text.charCodeAt(at)) && DOUBLE_SURNAMES.has(text.slice(at, at + 2))
}

const beginsName = makeUnitSet([
  ...[...surnameCosts.keys()].filter((unit) => surnameCosts[unit] !== 0),
  ...Array.from(DOUBLE_SURNAMES, (surname) => surname.charCodeAt(0)),
])
const beginsDouble = makeUnitSet(Array.from(DOUBLE_SURNAMES, (surname) => surname.charCodeAt(0)))

/** Surnames that mostly mean something else: a title after them says little, and must do something. */
export const SELDOM_NAMES = new Set('于余后占干万向成云党')

/** 余总, 范工 at the end of a clause. */
export const SHORT_TITLES = new Set('总工哥姐叔伯婶嫂')
/** 老余, 小范 */
export const OLD_AND_YOUNG = new Set('老小阿')

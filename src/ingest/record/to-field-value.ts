import type { Contributor } from '../../report/fields/field-values.ts'
import { readDate } from '../dates/read-date.ts'
import { isAgencyName } from '../infer/find-agency.ts'
import type { Field } from '../ingest-result.ts'
import { readNames } from '../masthead/read-names.ts'
import type { Cut } from './cut-labels.ts'
import { DATES } from './read-below.ts'

/** `柳青／桃溪報導`: where a reporter wrote from is no second person. */
const REPORTED = /[／/]\p{sc=Han}{2,6}(?:報導|报道)[。.]?$/u

/** The field that a label and its value make, `undefined` where the value is none: a date that is no date. */
export function toFieldValue(
  { label, name }: Cut,
  value: string,
  isTaiwanese: boolean,
): Pick<Field, 'name' | 'value'> | undefined {
  const { field } = label
  if (field === 'furniture' || field === 'other') return undefined
  // 供稿：柳青 names who wrote it, 供稿：柳浦街道 where it comes from.
  const isPerson =
    name === '供稿' && /^\p{sc=Han}{2,3}(?:[\s　、]\p{sc=Han}{2,3}){0,4}$/u.test(value)
  if (field === 'person' || (isPerson && !isAgencyName(value))) {
    const byline: readonly Contributor[] = readNames(value.replace(REPORTED, '')).map((person) => ({
      role: name,
      name: person,
    }))
    return { name: 'byline', value: byline }
  }
  if (!DATES.has(field)) return { name: field, value }
  const found = readDate(value, { isTaiwanese })
  // 发布：柳浦街道 names who posted it, 发布：2021-03-02 when.
  if (!found && name === '发布') return { name: 'source', value }
  return found?.kind === 'date' ? { name: field, value: found.date } : undefined
}

import type { Contributor } from '../../report/fields/field-values.ts'
import { readNames } from './read-names.ts'

const SIGNED = /^[(（]([^()（）]{2,24}?)(供稿|供图|整理)?[)）]$/u
/** `柳浦镇纪委` beside the name of who wrote for it */
const OFFICE =
  /^\p{sc=Han}{2,14}(?:镇|乡|街道|局|委|办|社区|村|中心|区|县|站|所|院|校|队|部|会|科|公司)$/u
/** `柳浦镇张小溪`: office and name in one word. */
const GLUED =
  /^(?:\p{sc=Han}{2,8}(?:镇|乡|街道|局|委|办|社区|村|中心|区|县)\p{sc=Han}{0,4}|\p{sc=Han}{2,3})$/u

/** Names alone in brackets, as they close a piece: `(柳青 周小溪)`, `（柳浦镇纪委 柳青）`. Only the last line can be one. */
export function readSignedNames(line: string): readonly Contributor[] | undefined {
  const [, inner, role] = SIGNED.exec(line) ?? []
  // （据各街道供稿综合）names nobody.
  if (inner === undefined || /^据|综合$/u.test(inner)) return undefined
  const parts = readNames(inner)
  const isName = (part: string): boolean => /^\p{sc=Han}{2,3}$/u.test(part)
  const persons = parts.filter((part) => !OFFICE.test(part))
  const hasOffice = persons.length < parts.length && persons.length > 0
  const names = hasOffice ? persons : parts
  const areNames = parts.length > 1 ? names.every(isName) : GLUED.test(inner)
  if (!areNames) return undefined
  return names.map((name) => (role === undefined ? { name } : { role, name }))
}

import { makePatternRule } from './rule.ts'

/** `办事处|2、主任`: the number of a printed page inside a line. */
export const pageMark = makePatternRule(
  'page-mark',
  /\|\d/u,
  /(?<=\p{Script=Han})\|\d{1,3}(?=[、\p{Script=Han}])/gu,
)

import { makePatternRule } from './rule.ts'

/** `办事处|2、主任` · `- 3 -`: the number of a printed page, inside a line or on its own. */
export const pageMark = makePatternRule(
  'page-mark',
  /\|\d|^[-—–]/mu,
  /(?<=\p{Script=Han})\|\d{1,3}(?=[、\p{Script=Han}])|^[-—–]{1,2}\s{0,2}\d{1,3}\s{0,2}[-—–]{1,2}$/gu,
)

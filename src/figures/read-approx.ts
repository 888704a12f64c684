import type { Approx } from './figure.ts'
import type { NumberToken } from './number-token.ts'

const BEFORE: readonly (readonly [Approx, RegExp])[] = [
  ['under', /(?:近|接近)$/],
  ['over', /(?:超过|超|逾|突破|(?<!不)高于|(?<!不)大于|多于|破)$/],
  ['at-most', /(?:不超过|不高于|不大于|不多于|至多|最多)$/],
  ['under', /(?:不到|不足|未满|(?<!不)低于|(?<!不)少于)$/],
  ['at-least', /(?:至少|不少于|不低于|不小于|(?<!以)上)$/],
  ['about', /(?:约|大约|约为|约合|大概|左右)$/],
]

const BEHIND: readonly (readonly [Approx, RegExp])[] = [
  ['under', /^以下/],
  ['at-least', /^(?:含|\(含\)|及|或)?以上/],
  ['at-most', /^(?:之|以)内/],
  ['about', /^(?:左右|上下)/],
]

const ENDS = '近超过逾破于多到足满少上约为合概右'
const OPENS = '以含(及或之左上多余'

/** A number with what the words around it say of how exact it is. */
export function withApprox(text: string, token: NumberToken, isOver = false): NumberToken {
  const approx = readApprox(text, token.start, token.end, isOver)
  return approx ? { ...token, approx } : token
}

/** What the words on both sides of a number say of how exact it is. */
function readApprox(text: string, start: number, end: number, isOver: boolean): Approx | undefined {
  // Most numbers have neither word: their last and first characters are asked first.
  const isQualified =
    isOver || ENDS.includes(text.charAt(start - 1)) || OPENS.includes(text.charAt(end))
  if (!isQualified) return undefined
  const before = text.slice(Math.max(0, start - 4), start)
  const behind = text.slice(end, end + 5)
  if (/(?:近|接近)$/.test(before) && !/(?:最近|附近|新近|临近)$/.test(before)) return 'under'
  if (/不超过$|不高于$|不大于$/.test(before)) return 'at-most'
  if (isOver || /^(?:多|余)(?![次种个元样])/.test(behind)) return 'over'
  return (
    BEFORE.find(([approx, words]) => approx !== 'under' && words.test(before))?.[0] ??
    BEHIND.find(([, words]) => words.test(behind))?.[0] ??
    BEFORE.find(([, words]) => words.test(before))?.[0]
  )
}

import type { FigureKind } from './figure.ts'
import type { NumberToken } from './number-token.ts'

/** 增长5%, 增幅为5%; not 上升为94%, which names the result. */
const GROWS =
  /(?:(?:增长|增加|上升|上涨|下降|下跌|减少|回落|压减|压缩|降低|提高|提升|缩减|缩短|缩小|扩大|收窄|增|降|减|升|跌)(?:了|达|约|近|超过?|至少|不低于|不超过|幅度)*|(?:增幅|增速|涨幅|降幅)(?:达到?|约|均?为|近|超过?|不低于)*)$/
const GROWS_TIMES = /增长|增加|提高|上升|扩大|提升|增/

/** A percentage is a share, or a change where it says what grew: 占48% and 增长5.7%. */
export function readKind(
  number: NumberToken,
  folded: string,
  before: string,
  wide: string,
): FigureKind {
  if (number.unit.kind !== 'share') return number.unit.kind
  const near = before === '' ? wide : before
  if (folded.charAt(number.end - 1) === '倍') return GROWS_TIMES.test(near) ? 'change' : 'share'
  return GROWS.test(near) ? 'change' : 'share'
}

import type { FigureKind } from './figure.ts'
import type { NumberToken } from './number-token.ts'

const GROWS =
  /(?:增长|增加|增幅|增速|涨幅|降幅|下降|减少|上升|上涨|下跌|回落|压减|降低|压缩|提高|提升|缩减|增|降|减|升|跌)(?:了|达|约|为|近|超过|至少|均为|达到|超|不低于|不超过|幅度)*$/
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

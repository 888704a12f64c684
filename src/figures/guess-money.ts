import type { NumberToken } from './number-token.ts'
import { withApprox } from './read-approx.ts'
import type { Tail } from './read-tail.ts'
import { roundNumber } from './round-number.ts'

const MONEY =
  /(?:资金|投资|资产|产值|收入|税收|金额|营收|支出|贷款|存款|余额|财政|投入|价值|补助|资本|销售额|交易额|零售额|总额|增加值|利润|成本|造价|到资|外资|内资|融资|经费|预算)/
const PEOPLE = /(?:人|户|客|居民|人口|流量|点击|阅读|粉丝)/

/**
 * 注册资本800万以上的商户14家, 比上年多存2.6亿: a sum of money that does not say 元. Only ten thousands and more, and
 * only where the sum ends its clause or money is spoken of.
 */
export function guessMoney(
  text: string,
  start: number,
  value: number,
  tail: Tail,
): NumberToken | undefined {
  if (tail.times < 1e4) return undefined
  const before = text.slice(Math.max(0, start - 14), start)
  const next = text.slice(tail.end, tail.end + 2)
  const isClosed = /^(?:$|[,;。、)]|以上|以下|左右)/.test(next)
  const isNamed = MONEY.test(before) && isClosed
  const isLikely = tail.times >= 1e8 && isClosed && !PEOPLE.test(before)
  if (!isNamed && !isLikely) return undefined
  const token: NumberToken = {
    start,
    end: tail.end,
    value: roundNumber(value * tail.times),
    unit: { kind: 'money', name: '元' },
    form: 'digits',
    isGuessed: true,
  }
  return withApprox(text, token, tail.isOver)
}

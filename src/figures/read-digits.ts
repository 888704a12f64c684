import type { Span } from '../text/span.ts'
import { guessMoney } from './guess-money.ts'
import { matchAt } from './match-at.ts'
import { MULTIPLIERS } from './multipliers.ts'
import type { NumberToken } from './number-token.ts'
import { withApprox } from './read-approx.ts'
import { readTail, type Tail } from './read-tail.ts'
import type { FoundUnit } from './read-unit.ts'
import { roundNumber } from './round-number.ts'

const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/y
const FRACTION = /\/(\d+)(?![\d/])/y
const FAR_END = /\s?(?:[-—–~]{1,2}|至|到)\s?(\d+(?:\.\d+)?)/y
const REST = /(\d+(?:\.\d+)?)([万千百])/y

export interface ReadDigits {
  /** Where the run of digits ends, sign and unit left out. */
  readonly end: number
  readonly token?: NumberToken
}

/** The number that begins with a run of digits: 2.21亿元, 1/3, 2—3个, 6%-6.5%, 3万4千元. */
export function readDigits(text: string, start: number): ReadDigits {
  const digits = matchAt(NUMBER, text, start)?.[0] ?? ''
  const end = start + digits.length
  const value = Number(digits.replaceAll(',', ''))
  if (digits.length > 15) return { end }
  const token = readFraction(text, start, end, value) ?? readCounted(text, start, end, value)
  return { end, ...(token && { token }) }
}

function readFraction(
  text: string,
  start: number,
  at: number,
  above: number,
): NumberToken | undefined {
  const match = matchAt(FRACTION, text, at)
  const below = Number(match?.[1])
  if (!match || !(below > above) || below > 1000) return undefined
  const end = at + match[0].length
  return withApprox(text, {
    start,
    end,
    value: roundNumber((above / below) * 100),
    unit: { kind: 'share', name: '%' },
    form: 'fraction',
  })
}

function readCounted(
  text: string,
  start: number,
  at: number,
  value: number,
): NumberToken | undefined {
  // 由5万增至8万 names two results, no range
  const isFromTo = /[由从]/.test(text.charAt(start - 1))
  const far = isFromTo ? null : matchAt(FAR_END, text, at)
  const ofFar = far && readTail(text, at + far[0].length)
  if (far && ofFar?.unit) {
    const to = Number(far[1]) * ofFar.times
    return toCounted(text, { ...ofFar, start, end: ofFar.unit.end, value: value * ofFar.times, to })
  }
  const tail = readTail(text, at)
  const mixed = tail.times >= 1e4 ? readMixed(text, start, value, tail) : undefined
  if (mixed) return mixed
  if (!tail.unit) return guessMoney(text, start, value, tail)
  const repeated = far || isFromTo ? undefined : readRepeated(text, tail.unit)
  return toCounted(text, {
    ...tail,
    start,
    end: repeated?.end ?? tail.unit.end,
    value: value * tail.times,
    to: repeated?.to,
  })
}

interface Counted extends Span {
  /** Multiplied by what is before the unit: 2万 is 20000. */
  readonly value: number
  readonly to?: number | undefined
  readonly unit?: FoundUnit
  readonly isOver: boolean
}

function toCounted(
  text: string,
  { start, end, value, to, unit, isOver }: Counted,
): NumberToken | undefined {
  if (!unit) return undefined
  const { times = 1 } = unit.unit
  const token: NumberToken = {
    start,
    end,
    value: roundNumber(value * times),
    ...(to !== undefined && { to: roundNumber(to * times) }),
    unit: unit.unit,
    form: 'digits',
  }
  return withApprox(text, token, isOver)
}

/** 6%-6.5%, 3个至5个: the unit is behind both ends. */
function readRepeated(
  text: string,
  near: FoundUnit,
): { readonly end: number; readonly to: number } | undefined {
  const far = matchAt(FAR_END, text, near.end)
  const behind = far && readTail(text, near.end + far[0].length)
  if (!far || behind?.unit?.unit !== near.unit) return undefined
  return { end: behind.unit.end, to: Number(far[1]) * behind.times }
}

/** 3万4千元, 2亿3000万元 */
function readMixed(
  text: string,
  start: number,
  value: number,
  tail: Tail,
): NumberToken | undefined {
  if (tail.isOver || tail.unit) return undefined
  const rest = matchAt(REST, text, tail.end)
  if (!rest) return undefined
  const below = MULTIPLIERS[rest[2] ?? ''] ?? 1
  const behind = readTail(text, tail.end + rest[0].length)
  if (below >= tail.times || !behind.unit || behind.times !== 1) return undefined
  const sum = value * tail.times + Number(rest[1]) * below
  return toCounted(text, { ...behind, start, end: behind.unit.end, value: sum })
}

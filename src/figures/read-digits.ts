import { guessMoney } from './guess-money.ts'
import type { NumberToken } from './number-token.ts'
import { readApprox } from './read-approx.ts'
import { readTail, type Tail } from './read-tail.ts'
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
  return toToken(text, {
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
  const isFromTo = /[由从]$/.test(text.slice(Math.max(0, start - 1), start))
  const far = isFromTo ? null : matchAt(FAR_END, text, at)
  const tail = readTail(text, far ? at + far[0].length : at)
  if (!far && tail.times >= 1e4) {
    const mixed = readMixed(text, start, value, tail)
    if (mixed) return mixed
  }
  if (!tail.unit)
    return far ? readCountedAlone(text, start, at, value) : guessMoney(text, start, value, tail)
  const times = tail.times * (tail.unit.unit.times ?? 1)
  const repeated = far || isFromTo ? undefined : readRepeated(text, tail, times)
  const to = far ? roundNumber(Number(far[1]) * times) : repeated?.to
  return toToken(
    text,
    {
      start,
      end: repeated?.end ?? tail.unit.end,
      value: roundNumber(value * times),
      ...(to !== undefined && { to }),
      unit: tail.unit.unit,
      form: 'digits',
    },
    tail.isOver,
  )
}

/** 5至 with no unit behind the far end: the near one may have its own. */
function readCountedAlone(
  text: string,
  start: number,
  at: number,
  value: number,
): NumberToken | undefined {
  const tail = readTail(text, at)
  if (!tail.unit) return guessMoney(text, start, value, tail)
  const times = tail.times * (tail.unit.unit.times ?? 1)
  return toToken(
    text,
    {
      start,
      end: tail.unit.end,
      value: roundNumber(value * times),
      unit: tail.unit.unit,
      form: 'digits',
    },
    tail.isOver,
  )
}

/** 6%-6.5%, 3个至5个: the unit stands behind both ends. */
function readRepeated(
  text: string,
  { unit, end }: Tail,
  times: number,
): { readonly end: number; readonly to: number } | undefined {
  const far = unit && matchAt(FAR_END, text, unit.end)
  if (!unit || !far) return undefined
  const behind = readTail(text, unit.end + far[0].length)
  if (behind.unit?.unit !== unit.unit) return undefined
  void end
  return {
    end: behind.unit.end,
    to: roundNumber(Number(far[1]) * behind.times * (unit.unit.times ?? 1)) || times,
  }
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
  const below = { 万: 1e4, 千: 1e3, 百: 1e2 }[rest[2] ?? ''] ?? 1
  const behind = readTail(text, tail.end + rest[0].length)
  if (below >= tail.times || !behind.unit || behind.times !== 1) return undefined
  const sum = value * tail.times + Number(rest[1]) * below
  return toToken(
    text,
    {
      start,
      end: behind.unit.end,
      value: roundNumber(sum),
      unit: behind.unit.unit,
      form: 'digits',
    },
    behind.isOver,
  )
}

function toToken(text: string, token: NumberToken, isOver = false): NumberToken {
  const approx = readApprox(text, token.start, token.end, isOver)
  return approx ? { ...token, approx } : token
}

function matchAt(words: RegExp, text: string, at: number): RegExpExecArray | null {
  words.lastIndex = at
  return words.exec(text)
}

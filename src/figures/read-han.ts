import { readHanNumber } from './han-number.ts'
import { isSetPhrase } from './is-set-phrase.ts'
import { matchAt } from './match-at.ts'
import type { NumberToken } from './number-token.ts'
import { withApprox } from './read-approx.ts'
import { readTail } from './read-tail.ts'
import { readUnit } from './read-unit.ts'
import { roundNumber } from './round-number.ts'
import { NOT_BEFORE, type Unit } from './units.ts'

const RUN = /[〇零一二三四五六七八九十百千万亿两半廿卅]+(?:点[〇零一二三四五六七八九]+)?/y
const PERCENT = /(百|千)分之([\d.]+|[〇零一二三四五六七八九十百两点]+)(?!个百分点)/y
const FRACTION = /([一二三四五六七八九十两百]+)分之([一二三四五六七八九十两]+)/y
const TENTHS = new RegExp(
  `([一二三四五六七八九])成([一二三四五六七八九半])?(?![${NOT_BEFORE.get('成') ?? ''}])`,
  'y',
)
const DOUBLING = /翻([一两二三])?番/y

const SHARE: Unit = { kind: 'share', name: '%' }

export interface ReadHan {
  /** Where the run of numerals ends, whatever it is. */
  readonly end: number
  readonly token?: NumberToken
}

/** The number that begins with a Han numeral: 三百余户, 八分之一, 九成五, 翻一番, 两三个. */
export function readHan(text: string, at: number): ReadHan {
  const end = at + Math.max(1, matchAt(RUN, text, at)?.[0].length ?? 0)
  const token = readPart(text, at) ?? readCount(text, at, text.slice(at, end))
  return { end: Math.max(end, token?.end ?? 0), ...(token && { token }) }
}

function readPart(text: string, start: number): NumberToken | undefined {
  const words = text.slice(start, start + 7)
  if (words.includes('分之')) return readFraction(text, start)
  if (words.charAt(1) === '成') return readTenths(text, start)
  return words.charAt(0) === '翻' ? readDoubling(text, start) : undefined
}

function readFraction(text: string, start: number): NumberToken | undefined {
  const percent = matchAt(PERCENT, text, start)
  if (percent) {
    const [all, base, digits = ''] = percent
    const value = /^[\d.]+$/.test(digits) ? Number(digits) : readHanNumber(digits)
    return toShare(
      text,
      start,
      all,
      value === undefined ? undefined : base === '百' ? value : value / 10,
    )
  }
  const fraction = matchAt(FRACTION, text, start)
  if (fraction) {
    const below = readHanNumber(fraction[1] ?? '')
    const above = readHanNumber(fraction[2] ?? '')
    const value = below && above && above < below ? (above / below) * 100 : undefined
    return toShare(text, start, fraction[0], value)
  }
  return undefined
}

function readTenths(text: string, start: number): NumberToken | undefined {
  const tenths = matchAt(TENTHS, text, start)
  if (!tenths) return undefined
  const half = tenths[2] === '半' ? 5 : (readHanNumber(tenths[2] ?? '') ?? 0)
  const value = (readHanNumber(tenths[1] ?? '') ?? 0) * 10 + half
  return toShare(text, start, tenths[0], value, 'han')
}

function readDoubling(text: string, start: number): NumberToken | undefined {
  const doubling = matchAt(DOUBLING, text, start)
  if (!doubling) return undefined
  const value = (2 ** (readHanNumber(doubling[1] ?? '一') ?? 1) - 1) * 100
  const end = start + doubling[0].length
  return { start, end, value, unit: { kind: 'change', name: '%' }, form: 'fraction' }
}

function toShare(
  text: string,
  start: number,
  surface: string,
  value: number | undefined,
  form: NumberToken['form'] = 'fraction',
): NumberToken | undefined {
  if (value === undefined || Number.isNaN(value)) return undefined
  const end = start + surface.length
  return withApprox(text, { start, end, value: roundNumber(value), unit: SHARE, form })
}

function readCount(text: string, at: number, run: string): NumberToken | undefined {
  if (run === '半') return readHalf(text, at)
  // 数十本, 几百人: the number named is ten, a hundred
  const isVague =
    /^[十百千万亿]/.test(run) &&
    /(?:^|[^总人户件次倍岁])[数几]$/.test(text.slice(Math.max(0, at - 2), at))
  const start = isVague ? at - 1 : at
  for (const numerals of [run, /[千百万]$/.test(run) ? run.slice(0, -1) : '']) {
    const tail = readTail(text, at + numerals.length)
    const number = tail.unit && readRange(numerals)
    if (!number || number.value === 0 || !tail.unit) continue
    const { unit } = tail.unit
    const isOver = isVague || tail.isOver
    const times = tail.times * (unit.times ?? 1)
    const end = tail.unit.end
    if (isSetPhrase({ text, start, numerals, unitStart: tail.end, unit, end, isOver }))
      return undefined
    return withApprox(
      text,
      {
        start,
        end,
        value: roundNumber(number.value * times),
        ...(number.to !== undefined && { to: roundNumber(number.to * times) }),
        unit,
        form: 'han',
      },
      isOver,
    )
  }
  return undefined
}

const NEIGHBOURS = /^(.*?)([一二两三四五六七八])([二三四五六七八九])([十百千万亿]*)$/

/** 两三, 十五六, 三四十: from one to the next. */
function readRange(numerals: string): { readonly value: number; readonly to?: number } | undefined {
  const [, head = '', from = '', to = '', behind = ''] = NEIGHBOURS.exec(numerals) ?? []
  const isNext = from !== '' && readHanNumber(to) === (readHanNumber(from) ?? 0) + 1
  if (!isNext || /[一二三四五六七八九〇]$/.test(head)) {
    const value = readHanNumber(numerals)
    return value === undefined ? undefined : { value }
  }
  const near = readHanNumber(head + from + behind)
  const far = readHanNumber(head + to + behind)
  return near === undefined || far === undefined ? undefined : { value: near, to: far }
}

/** 为期半年, 提前半个月 */
function readHalf(text: string, start: number): NumberToken | undefined {
  if (/[上下后一多大过]$|(?<!提)前$/.test(text.slice(Math.max(0, start - 2), start)))
    return undefined
  const found = readUnit(text, start + 1)
  if (found?.unit.kind !== 'duration') return undefined
  return { start, end: found.end, value: 0.5, unit: found.unit, form: 'han' }
}

import { readHanNumber } from './han-number.ts'
import type { DateToken } from './number-token.ts'

/** What a date that leaves its year or month out counts from. */
export interface DateContext {
  readonly year: number
  /** The date before it in the same text. */
  readonly last: DateToken | undefined
}

type Groups = Readonly<Record<string, string | undefined>>
type Reading = Pick<DateToken, 'value' | 'isSpan' | 'year'>

const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const YEAR = '(?:(?:19|20)\\d{2}|[一二][〇零一二三四五六七八九]{3})'
const WORD = '(?:去年|上年|今年|明年|当年|本年|前年|次年)'
const TO = '\\s?(?:[-—–~]{1,2}|至|到)\\s?'
const OWN = `(?:(?<y>${YEAR})\\s?年度?|(?<word>${WORD}))?\\s?`

/** The kinds of dates, the longer before those that they begin with. */
const KINDS: readonly (readonly [
  words: RegExp,
  read: (g: Groups, context: DateContext) => Reading | undefined,
])[] = [
  [/(?<y>(?:19|20)\d{2})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?![\d.]|\/)/y, readDay],
  [sticky(`(?<y>${YEAR})(?:年度?)?${TO}(?<y2>${YEAR})(?:年度?|学年)`), readYears],
  // 2019年7月至2020年6月, 去年12月至今年3月
  [
    sticky(
      `${OWN}(?<m>${N})月份?${TO}(?:(?<y2>${YEAR})年|(?<word2>${WORD}))(?<m2>${N})月份?(?!${N}日)`,
    ),
    readLongSpan,
  ],
  [
    sticky(
      `${OWN}(?<m>${N})月?份?${TO}(?<m2>${N})月份?(?!\\d{1,2}日|[一二三四五六七八九十]{1,3}日)`,
    ),
    readMonths,
  ],
  [sticky(`${OWN}前(?<m2>${N})个月`), readMonths],
  [
    sticky(`${OWN}(?:(?<first>前)|第)?(?<q>[一二三四两1-4])(?:${TO}(?<q2>[二三四2-4]))?个?季度`),
    readQuarter,
  ],
  [sticky(`${OWN}(?<half>上半年|下半年)`), readHalf],
  [sticky(`${OWN}(?<m>${N})月\\s?(?<d>${N})(?:日|号)?${TO}(?<d2>${N})[日号]`), readDays],
  [sticky(`${OWN}(?<m>${N})月\\s?(?:(?<d>${N})[日号]|份|[底初末中]|[上中下]旬)?`), readDay],
  [/(?:(?:20|二十)世纪|上世纪)?(?<decade>[1-9]0|[一二三四五六七八九]十)年代/y, readDecade],
  [sticky(`(?<y>${YEAR})\\s?(?:年(?!代)度?|学年)`), readYear],
  [/(?<y>(?:19|20)\d{2})(?=全年|财年)/y, readYear],
  [/(?<d>\d{1,2})日(?![常内均程益用])/y, readDayAlone],
]

/** The date that begins at a place of a folded text; a year left out is the report's own. */
export function readDate(text: string, at: number, context: DateContext): DateToken | undefined {
  if (!canBeDate(text, at)) return undefined
  for (const [words, read] of KINDS) {
    words.lastIndex = at
    const match = words.exec(text)
    const reading = match && read(match.groups ?? {}, context)
    if (match && reading) return { start: at, end: at + match[0].length, ...reading }
  }
  return undefined
}

const SIGN = '全年月季度半日号世纪-/.'
const INSIDE = '0123456789〇零一二三四五六七八九十两 去上今明当本前次第个至到—–~'
const INSIDE_DATES = new Uint8Array(0x10000)
for (const c of INSIDE) INSIDE_DATES[c.charCodeAt(0)] = 1
for (const c of SIGN) INSIDE_DATES[c.charCodeAt(0)] = 2

/** Most numbers are none: whether a sign of a date follows before anything that no date contains. */
function canBeDate(text: string, at: number): boolean {
  for (let i = at; i < at + 14; i++) {
    const inside = INSIDE_DATES[text.charCodeAt(i)] ?? 0
    if (inside !== 1) return inside === 2
  }
  return false
}

function sticky(words: string): RegExp {
  return new RegExp(words, 'y')
}

function readYears({ y, y2 }: Groups): Reading | undefined {
  const [from, to] = [toNumber(y), toNumber(y2)]
  return from < to ? { value: `${from}/${to}`, isSpan: true, year: to } : undefined
}

function readYear({ y }: Groups): Reading {
  return { value: String(toNumber(y)), isSpan: true, year: toNumber(y) }
}

function readDecade({ decade }: Groups): Reading {
  const ten = toNumber(decade) / 10
  return { value: `19${ten}X`, isSpan: false, year: 1900 + ten * 10 }
}

function readMonths(g: Groups, context: DateContext): Reading | undefined {
  const [year, from, to] = [
    toYear(g['y'], g['word'], context),
    toNumber(g['m'] ?? '1'),
    toNumber(g['m2']),
  ]
  return from >= 1 && from < to && to <= 12 ? toSpan(year, from, to) : undefined
}

function readLongSpan(g: Groups, context: DateContext): Reading | undefined {
  const from = toMonth(toYear(g['y'], g['word'], context), toNumber(g['m']))
  const year = toYear(g['y2'], g['word2'], context)
  const to = toMonth(year, toNumber(g['m2']))
  return from && to && from < to ? { value: `${from}/${to}`, isSpan: true, year } : undefined
}

function readQuarter(g: Groups, context: DateContext): Reading {
  const year = toYear(g['y'], g['word'], context)
  const to = toNumber(g['q2'] ?? g['q'])
  const from = g['first'] ? 1 : toNumber(g['q'])
  return toSpan(year, from * 3 - 2, to * 3)
}

function readHalf(g: Groups, context: DateContext): Reading {
  const year = toYear(g['y'], g['word'], context)
  return g['half'] === '上半年' ? toSpan(year, 1, 6) : toSpan(year, 7, 12)
}

function readDay(g: Groups, context: DateContext): Reading | undefined {
  const year = toYear(g['y'], g['word'], context)
  const month = toMonth(year, toNumber(g['m']))
  if (month === undefined) return undefined
  if (g['d'] === undefined) return { value: month, isSpan: false, year }
  const day = toNumber(g['d'])
  return isDay(day) ? { value: `${month}-${two(day)}`, isSpan: false, year } : undefined
}

function readDays(g: Groups, context: DateContext): Reading | undefined {
  const from = readDay(g, context)
  const to = readDay({ ...g, d: g['d2'] }, context)
  if (!from || !to || from.value >= to.value) return undefined
  return { value: `${from.value}/${to.value}`, isSpan: false, year: from.year }
}

/** 9月3日至5日: the day is of the month before it. */
function readDayAlone({ d }: Groups, { last }: DateContext): Reading | undefined {
  const month = /\d{4}-\d\d(?=(?:-\d\d)?$)/.exec(last?.value ?? '')?.[0]
  const day = toNumber(d)
  if (month === undefined || last === undefined || !isDay(day)) return undefined
  return { value: `${month}-${two(day)}`, isSpan: false, year: last.year }
}

function toYear(
  written: string | undefined,
  word: string | undefined,
  { year }: DateContext,
): number {
  if (written !== undefined) return toNumber(written)
  if (word === '去年' || word === '上年') return year - 1
  if (word === '前年') return year - 2
  return word === '明年' || word === '次年' ? year + 1 : year
}

const two = (n: number): string => String(n).padStart(2, '0')
const isDay = (n: number): boolean => n >= 1 && n <= 31

function toMonth(year: number, month: number): string | undefined {
  return month >= 1 && month <= 12 ? `${year}-${two(month)}` : undefined
}

function toSpan(year: number, from: number, to: number): Reading {
  return { value: `${year}-${two(from)}/${year}-${two(to)}`, isSpan: true, year }
}

function toNumber(text = ''): number {
  if (/^\d+$/.test(text)) return Number(text)
  return readHanNumber(text.replaceAll('两', '二')) ?? Number.NaN
}

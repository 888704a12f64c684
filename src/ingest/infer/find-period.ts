import { readNumeral } from '../../text/numerals.ts'

const YEARS =
  /(?<!\d)(?<west>(?:19|20)\d{2})(?=年|学年|學年|[—\-–至到~～/](?:19|20)\d{2}|\s?工作|\s?年度)|(?<han>[一二][〇○零九][〇○零一二三四五六七八九]{2})(?=年)|(?:民國|民国)\s?(?<republic>\d{2,3})(?=年)/gu
const REPUBLIC = /(?<![\d.])(?<republic>1[0-3]\d|[6-9]\d)(?=年度?(?!代|來|来|內))/gu
/** What a report says of the year after it. */
const BEHIND = /总结|總結|回眸|回顾|回顧|情况|情況|报告|報告|成绩|成效|成果|述职|年报|年報|年鉴/u
const AHEAD = /计划|計畫|思路|打算|要点|要點|安排|展望|规划|規劃|目标/u

/**
 * The year that a report speaks of, from its title or headings: in 2021年工作总结和2022年工作打算 the
 * first; in 2022年工作计划 the year planned for.
 *
 * @example findPeriodInTitle('柳浦街道二〇二一年工作总结') // => '2021'
 */
export function findPeriodInTitle(title: string, isTaiwanese = false): string | undefined {
  const found = readYears(title.slice(0, 200), isTaiwanese)
  const [first, second] = found
  if (!first) return findPlan(title)
  const reported = found.find(({ behind }) => BEHIND.test(behind))
  if (first.isRange && second) return `${first.year}/${second.year}`
  return `${(reported ?? first).year}`
}

/** The Tenth Five-Year Plan began in 2001. 十五年 is a number of years, and no plan. */
function findPlan(title: string): string | undefined {
  const digit = /“?十([一二三四五]?)五(?:”|时期|期间|规划)/u.exec(title.slice(0, 200))?.[1]
  if (digit === undefined) return undefined
  const start = 2001 + (digit === '' ? 0 : (readNumeral(digit) ?? 0)) * 5
  return `${start}/${start + 4}`
}

/** The year of the top headings: 一、2021年工作回顾 counts before 二、2022年工作打算. */
export function findPeriodInHeadings(
  headings: readonly string[],
  isTaiwanese = false,
): string | undefined {
  const all = headings.flatMap((heading) => readYears(heading.slice(0, 80), isTaiwanese))
  const reported = all.find(({ behind }) => BEHIND.test(behind))
  if (reported) return `${reported.year}`
  const planned = all.find(({ behind }) => AHEAD.test(behind))
  if (!planned) return undefined
  // 二、2022年工作计划 below a first section of another name: the report is of the year before.
  const isSecond = headings.findIndex((heading) => heading.includes(String(planned.year))) > 0
  return `${isSecond ? planned.year - 1 : planned.year}`
}

/** A text is written in the year it speaks of, or in the next. */
const NEAR = 1
/** `统计期限自2012年1月1日起至2012年12月31日止` */
const WHOLE_YEAR =
  /(?<year>(?:19|20)\d{2})年1月1日起?[\s　]{0,2}[至到—－~-]{1,2}[\s　]{0,2}(?:\k<year>年)?12月31日/u
/** `现公布2012年度…工作年度报告` */
const YEARS_REPORT = /(?<year>(?:19|20)\d{2})年度.{0,40}(?:报告|总结|决算|预算|情况)/u
/** So far down a text says of which year it is. */
const OPENING = 800

/**
 * The year of a text that only mentions years: the one it says it reports on; else the one it names most often, the later
 * of two, no later than its date and no more than a year before it. A goal (到2018年), a range of years (2021—2025) and
 * what is planned are none. A text that says 今年 beside no year but 自2016年10月起 was written after that year.
 *
 * @param date the day of the text where it is known, EDTF: a text of 2019 that recalls 1986 is of no period
 * @example findPeriodInText('1986年建闸。2019年大修。', { date: '2020-03-01' }) // => '2019'
 */
export function findPeriodInText(
  text: string,
  { isTaiwanese = false, date }: { readonly isTaiwanese?: boolean; readonly date?: string } = {},
): string | undefined {
  const sample = text.slice(0, 100_000)
  const written = date === undefined ? undefined : Number(date.slice(0, 4))
  const isNear = (year: number): boolean =>
    written === undefined || (year <= written && year >= written - NEAR)
  const opening = text.slice(0, OPENING)
  const said = [WHOLE_YEAR, YEARS_REPORT].map((pattern) => pattern.exec(opening)?.groups?.['year'])
  const stated = said.find((year) => year !== undefined && isNear(Number(year)))
  if (stated !== undefined) return stated
  const years = readYears(sample, isTaiwanese).filter(
    ({ year, behind, before, isRange, isRangeEnd }) =>
      isNear(year) &&
      !isRange &&
      !isRangeEnd &&
      !/[到至]/u.test(before) &&
      !/^(?:底|末)?(?:前|之前|实现|将|落成|以来|成立|创办|开始)/u.test(behind.slice(1)) &&
      !AHEAD.test(behind.slice(0, 8)),
  )
  if (years.length === 0) return undefined
  const latest = findMain(years.map(({ year }) => year))
  // A chronicle without a date tells of many years, and is of none.
  const span =
    Math.max(...years.map(({ year }) => year)) - Math.min(...years.map(({ year }) => year))
  const named = years.filter(({ year }) => year === latest).length
  if (written === undefined && span > CHRONICLE && named < MAIN) return undefined
  // A text without a date that says 今年 and 1987年 once, without a month, recalls it.
  const isRecalled =
    written === undefined &&
    /今年/u.test(sample) &&
    years.filter(({ year, behind }) => year === latest && !/^年?以来/u.test(behind)).length < 2 &&
    years.every(({ year, behind }) => year !== latest || !/^年\d{1,2}月/u.test(behind))
  if (isRecalled) return undefined
  const isPast =
    (written === undefined || latest < written) &&
    /今年/u.test(sample) &&
    years.every(({ year, before }) => year !== latest || before === '自' || before === '从')
  return `${isPast ? latest + 1 : latest}`
}

/** Years so far apart are those of a chronicle. */
const CHRONICLE = 15
/** A later year counts unless an earlier one is named so many times as often. */
const MAIN = 3

/** The latest of the years that are named about as often as any other. */
function findMain(years: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return Math.max(...[...counts].flatMap(([year, n]) => (n * MAIN > most ? [year] : [])))
}

interface FoundYear {
  readonly year: number
  readonly behind: string
  /** The character before it. */
  readonly before: string
  readonly isRange: boolean
  /** `2025` in 2021—2025年 */
  readonly isRangeEnd: boolean
}

function readYears(text: string, isTaiwanese: boolean): readonly FoundYear[] {
  const matches = [
    ...text.matchAll(YEARS),
    ...(isTaiwanese ? text.matchAll(REPUBLIC) : []),
  ].toSorted((a, b) => a.index - b.index)
  const found: FoundYear[] = []
  for (const [i, match] of matches.entries()) {
    const { west, han, republic } = match.groups ?? {}
    const year =
      republic !== undefined
        ? Number(republic) + 1911
        : west !== undefined
          ? Number(west)
          : readNumeral(han ?? '')
    if (year === undefined || year < 1900 || year > 2100) continue
    const end = match.index + match[0].length
    const behind = text.slice(end, Math.min(matches[i + 1]?.index ?? end + 24, end + 24))
    const before = text.charAt(match.index - 1)
    found.push({
      year,
      behind,
      before,
      isRange: /^(?:年度?)?[—\-–至到~～/]{1,2}(?:(?:19|20)?\d\d|民)/u.test(
        text.slice(end, end + 8),
      ),
      isRangeEnd: /\d年?[—\-–至到~～/]{1,2}$/u.test(
        text.slice(Math.max(0, match.index - 4), match.index),
      ),
    })
  }
  return found
}

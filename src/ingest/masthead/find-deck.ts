import { isPlainHead } from '../lines/line-shape.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { readByline } from './read-byline.ts'

/** A headline and the line below it that is its subtitle, though it looks more like a title. */
export interface Deck {
  readonly title: RawLine
  readonly subtitle: RawLine
}

/** What subtitles of features end with. */
const FEATURE = /(?:纪实|紀實|侧记|側記|综述|綜述|巡礼|掠影|扫描|见闻|走笔|回眸|小记|速写|纪略)$/u

/**
 * Finds the headline of two halves whose subtitle has no dash: kicker, headline, what was done, byline; or a headline and
 * whose record it is.
 *
 * `以绣花功夫 绘城市新景` / `柳浦街道城市管理纪实`
 */
export function findDeck(
  candidates: readonly RawLine[],
  {
    named,
    sure,
    lines,
  }: {
    /** Called like a report. */
    readonly named: RawLine | undefined
    /** A byline or a record line is below it. */
    readonly sure: RawLine | undefined
    readonly lines: readonly RawLine[]
  },
): Deck | undefined {
  const subtitle = named ?? sure
  const at = subtitle ? candidates.indexOf(subtitle) : -1
  const title = candidates[at - 1]
  if (!subtitle || !title || !isHeadOf(title, subtitle)) return undefined
  if (named) return FEATURE.test(named.text) ? { title, subtitle } : undefined
  const next = lines[lines.indexOf(subtitle) + 1]
  if (!next || !readByline(next.text)) return undefined
  // Of two lines the first may be a kicker as well; a short one of two clauses above a plain one is the headline.
  return at >= 2 || isTerse(title.text, subtitle.text) ? { title, subtitle } : undefined
}

/** `七十个小时，四双手` / `柳溪水位退到警戒线以下` */
function isTerse(text: string, below: string): boolean {
  return (
    /^[^，,]{2,12}[，,][^，,]{2,12}$/u.test(text) &&
    text.length < below.length &&
    !/[，,]/u.test(below)
  )
}

/** `路灯亮了 心也亮了` / `柳浦镇三个月装灯千余盏` */
function isHeadOf(line: RawLine, below: RawLine): boolean {
  const hasHalves = ({ text }: RawLine): boolean =>
    /^[^\s　]{3,12}[\s　]{1,3}[^\s　]{3,12}$/u.test(text) || isTerse(text, below.text)
  return hasHalves(line) && !hasHalves(below) && isPlainHead(below.text) && below.blanksBefore <= 1
}

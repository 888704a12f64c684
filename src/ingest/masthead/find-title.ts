import { isCaption } from '../blocks/find-captions.ts'
import { isAgencyName } from '../infer/find-agency.ts'
import { isOfficeName } from '../infer/office-name.ts'
import { closeUp } from '../lines/close-up.ts'
import { findOpenBracket, isPlainHead } from '../lines/line-shape.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { findDeck } from './find-deck.ts'
import { isLongDeck, isLongTitle } from './find-masthead-end.ts'
import { isPersonName } from './is-person-name.ts'
import { readByline } from './read-byline.ts'

export interface TitleChoice {
  readonly title?: RawLine
  /** The other lines of a title broken in two or more. */
  readonly others?: readonly RawLine[]
  readonly kicker?: RawLine
  /** A line below the title that is surely its subtitle: between the title and the byline. */
  readonly subtitle?: RawLine
  /** The title again, as pages print it: above the text and in the window's name. */
  readonly repeated: ReadonlySet<RawLine>
}

const KEYWORD =
  /(?:工作(?:总结|總結|计划|計畫|计划要点|思路|要点|要點|报告|報告|回眸|回顾|情况|打算|安排|方案)|总结|總結|年报|年報|报告|報告|回眸|纪实|紀實|讲话|講話|通知|公告|意见|方案|规划|規劃|计划|計畫|述职|述职报告|施政|预算|預算|决算|決算|(?:统计|統計)公[报報])[)）》]?$/u
const YEAR = /(?:19|20)\d{2}|[二一][〇○零九][〇○零一二三四五六七八九]{2}|(?:民國)?\d{2,3}年/u
/** What kind of sheet it is, above the headline. */
const GENRE =
  /^(?:新聞公報|新闻公报|新聞稿|新闻稿|新闻发布|(?:工作|信息|政务)?(?:简报|快报|专报|动态)|通知公告)$/u
/** `镇街亮点·2020`: the name of a newspaper's column. */
const COLUMN = /^\p{sc=Han}{2,5}[·•]\s?[\p{sc=Han}\d]{2,6}$/u
/** A title that is not over at its line end. */
const OPEN_END = /(?:年度?|和|与|与|及|、|的|关于|工作|暨|街道|镇|區|区)$/u
const NOTICE_END =
  /(?:通知|报告|意见|决定|函|公告|批复|请示|通报|總結|总结|计划|思路|要点|報告|計畫)$/u

/** Above a title, and none of it: a label, a day, an address. */
const NO_KICKER = /[:：].|(?:19|20)\d\d[年-]\d{1,2}|@|https?:|[>›»]/u

/** `题目 ——副题` */
const INNER_DASH = /[\s　](?:——|──)[\s　]{0,4}\S/u
/** `柳浦街道办事处关于印发` above `《…》的通知` */
const ISSUING = /(?:印发|印發|转发|轉發|批转|公布|发布|發布|颁布|修订|废止)$/u

/** Whether a line is called what reports are called: `…2021年工作总结`. */
export function isReportTitle(text: string): boolean {
  return (
    KEYWORD.test(text) ||
    (YEAR.test(text) && /(?:总结|總結|计划|計畫|报告|報告|要点|回眸|回顾|情况)/u.test(text))
  )
}

/**
 * Chooses the title among the short lines above an article's text: the one that is called like a
 * report, or that a record line, a byline or a dash line follows; else the first. What is above
 * it directly is its kicker.
 */
export function findTitle(
  all: readonly RawLine[],
  options: {
    readonly gap: number
    readonly headlines: ReadonlySet<number>
    /** All lines of the masthead, bylines and dash lines too. */
    readonly lines: readonly RawLine[]
    readonly hasPlainHeads: boolean
  },
): TitleChoice {
  // 123456 is a calendar, https://… an address.
  const candidates = all.filter(({ text }) => /\p{sc=Han}/u.test(text))
  const [first] = candidates
  if (!first) return { repeated: new Set() }
  const isSure = (line: RawLine): boolean =>
    (options.headlines.has(line.number) && !isLongDeck(line.text)) ||
    isFollowedBySign(line, options.lines)
  const named = candidates.find(
    (line) =>
      isReportTitle(closeUp(line.text)) &&
      (line.text.length <= 80 || isLongTitle(line.text)) &&
      !(options.headlines.has(line.number) && isLongDeck(line.text)),
  )
  // `堰上人家 ——四位守堰人` below the captions of pictures is a headline.
  const isPicture = (line: RawLine): boolean =>
    isCaption(line, options.gap) && !INNER_DASH.test(line.text) && !COLUMN.test(line.text)
  // A picture may be between the headline and its dash line.
  const sure = candidates.find((line, i) => isSure(line) && !(i > 0 && isPicture(line)))
  // At a text's first line a gap may be the page's own; elsewhere it is a picture's.
  const plain =
    candidates.find(
      (line, i) =>
        !isPicture(line) &&
        !isBrokenProse(line.text) &&
        !isNoTitle(line.text) &&
        !(i === 0 && candidates.length > 1 && isAbove(line.text)),
    ) ??
    (candidates.length === 1 && !/[,，、]$/u.test(first.text) && !isNoTitle(first.text)
      ? first
      : undefined)
  const deck = findDeck(candidates, { named, sure, lines: options.lines })
  const found = deck?.title ?? named ?? sure ?? plain
  const run = candidates.find((_, i) => findRun(candidates, i) !== undefined)
  const opening =
    run ??
    candidates.find(
      (line, i) => found && candidates[i + 1] === found && isClosedBy(line.text, found.text),
    )
  const chosen = opening ?? found
  // The window's name is the title with the site's name after it.
  const title =
    chosen &&
    (candidates.find((line) => line !== chosen && hasSiteName(chosen.text, line.text)) ?? chosen)
  if (!title || /[:：]$/u.test(title.text)) return { repeated: new Set() }
  const whole = findWhole(candidates, title)
  if (whole) return { ...whole, repeated: new Set([title]) }
  const at = candidates.indexOf(title)
  const below = candidates[at + 1]
  const others = findRun(candidates, at) ?? (below && isBroken(title, below) ? [below] : [])
  const repeated = new Set(
    candidates.filter(
      (line) => line !== title && !others.includes(line) && isSameTitle(line.text, title.text),
    ),
  )
  // The title of the page again, as the paper has it: in two lines or three.
  for (const i of candidates.keys())
    for (const count of [2, 3]) {
      const lines = candidates.slice(i, i + count)
      if (lines.length < count || lines.includes(title)) continue
      if (!isSameTitle(lines.map(({ text }) => text).join(''), title.text)) continue
      for (const again of lines) repeated.add(again)
    }
  // 工 作 报 告 below 2021年工作报告: set wide, without its year.
  for (const line of candidates) {
    const words = closeUp(line.text)
    const isWide = words !== line.text && words.length >= 4
    // 政府工作报告 below 柳浦乡政府工作报告
    const isShort = words.length >= 6 && line.number > title.number && isReportTitle(words)
    if (title !== line && (isWide || isShort) && title.text.endsWith(words)) repeated.add(line)
  }
  const above = candidates[at - 1]
  const kicker =
    above &&
    (at === 1 || deck || COLUMN.test(above.text)) &&
    !repeated.has(above) &&
    !isPicture(above) &&
    above.text.length <= 45 &&
    !NO_KICKER.test(above.text) &&
    !isSiteName(above.text) &&
    // Above the title of a report stands the site's channel, if no column or place.
    !(isReportTitle(title.text) && isChannel(above.text))
      ? above
      : undefined
  return {
    title,
    repeated,
    ...(others.length > 0 && { others }),
    ...(kicker && { kicker }),
    ...(deck && { subtitle: deck.subtitle }),
  }
}

function isNoTitle(text: string): boolean {
  return NO_TITLE.test(text) || isPersonName(text)
}

/** Whether a line is the name of a site or the label of a menu, and no kicker. */
export function isSiteName(text: string): boolean {
  return SITE.test(text) || /^\p{sc=Han}{0,4}(?:频道|頻道|栏目|欄目)[:：]$/u.test(text)
}

/** Heads of the first section, and what is above contents. */
const NO_TITLE =
  /^(?:前[\s　]{0,3}言|引[\s　]{0,3}言|序[\s　]{0,3}言|概[\s　]{0,3}[述览覽]|总[\s　]{0,3}则|總[\s　]{0,3}則|目[\s　]{0,6}[录錄次])$/u
/** The name of a site alone: `青澜网`. */
const SITE = /^\p{sc=Han}{2,5}(?:网|網|网站|在线)$/u

/** What kind of sheet it is, or who it is about: never the headline where another is below. */
function isAbove(text: string): boolean {
  return GENRE.test(text) || COLUMN.test(text) || isSiteName(text) || isAgencyName(text)
}

/** The beginning of a paragraph that was cut: a headline has no comma but a couplet's. */
function isBrokenProse(text: string): boolean {
  return /[,，;；]/u.test(text) && !isPlainHead(text)
}

function isFollowedBySign(line: RawLine, lines: readonly RawLine[]): boolean {
  const next = lines[lines.indexOf(line) + 1]
  if (INNER_DASH.test(line.text)) return true
  return (
    next !== undefined && (/^(?:——|──|--)/.test(next.text) || readByline(next.text) !== undefined)
  )
}

/** `关于印发柳浦街道2021年工作` / `要点的通知` */
function isBroken(title: RawLine, below: RawLine): boolean {
  if (below.blanksBefore > title.blanksBefore && below.blanksBefore > 1) return false
  if (/^(?:——|──)/.test(below.text) || below.text.length > 40) return false
  if (isClosedBy(title.text, below.text)) return true
  return OPEN_END.test(title.text) && NOTICE_END.test(below.text) && !KEYWORD.test(title.text)
}

/** So many lines a title of a document has at most. */
const MOST_LINES = 4

/**
 * The lines below one that are its title's: `青澜县人民政府办公室` / `关于印发2022年《政府工作报告》` / `任务分工的通知`.
 * The name of the office comes first, what it is about goes on to the word that says what it is.
 */
function findRun(candidates: readonly RawLine[], at: number): readonly RawLine[] | undefined {
  const office = candidates[at]
  if (!office || !isOfficeName(office.text) || !/^关于./u.test(candidates[at + 1]?.text ?? ''))
    return undefined
  const below = candidates.slice(at + 1, at + MOST_LINES)
  const last = below.findIndex(({ text }) => NOTICE_END.test(text))
  const lines = below.slice(0, last + 1)
  const areNear = lines.every(({ text, blanksBefore }) => blanksBefore === 0 && text.length <= 40)
  return last >= 0 && areNear ? lines : undefined
}

/** A title that begins so lacks whose it is. */
export const NEEDS_NAME = /^(?:(?:19|20)\d\d[年—\-–]|关于)/u

/**
 * `关于印发《柳浦街道2021年老旧小区` / `改造方案》的通知`; `关于印发` / `《…》的通知`; `柳浦街道办事处` /
 * `2021年政府信息公开工作年度报告`
 */
function isClosedBy(text: string, below: string): boolean {
  if (!NOTICE_END.test(below)) return false
  if (isOfficeName(text) && NEEDS_NAME.test(below) && isReportTitle(below)) return true
  if (findOpenBracket(text) === '》') return below.includes('》')
  return ISSUING.test(text) && /^《[^》]{2,60}》/u.test(below)
}

/** The same words, or the same words and the name of the site after them. */
function isSameTitle(text: string, title: string): boolean {
  const bare = (words: string): string => words.replace(/<\/?[a-z]{1,6}\s?\/?>|[\s　\p{P}]/gu, '')
  if (bare(text) === bare(title)) return true
  return hasSiteName(text, title)
}

function hasSiteName(text: string, title: string): boolean {
  return (
    title.length >= 6 &&
    text.startsWith(title) &&
    /^(?:[\s　]{0,3}[-_|—–][^。]{1,40}|[\s　]{1,3}(?:19|20)\d\d|[\s　]?(?:范文|模板|精选|[(（]?通用\d{0,2}篇[)）]?)[^。]{0,12})$/u.test(
      text.slice(title.length),
    )
  )
}

/** `区情概况`, `总结计划`: a channel of the site, by its look. */
function isChannel(text: string): boolean {
  return /^\p{sc=Han}{2,6}$/u.test(text) && !isAbove(text)
}

/**
 * `政府信息公开工作年度报告`, the channel, above `石梁镇2020年政府信息公开工作年度报告`: the title, on one line or two, is what ends
 * with the channel's name.
 */
function findWhole(
  candidates: readonly RawLine[],
  channel: RawLine,
): { readonly title: RawLine; readonly others?: readonly RawLine[] } | undefined {
  if (YEAR.test(channel.text)) return undefined
  const isWhole = (text: string): boolean =>
    text.length > channel.text.length + 2 && text.endsWith(channel.text)
  for (let i = candidates.indexOf(channel) + 1; i < candidates.length; i++) {
    const [title, second] = [candidates[i], candidates[i + 1]]
    if (title && isWhole(title.text)) return { title }
    if (title && second && isWhole(`${title.text}${second.text}`))
      return { title, others: [second] }
  }
  return undefined
}

import { isProse } from './find-body.ts'
import type { RawLine } from './raw-line.ts'

/** A page's head has its breadcrumb so far down, and no channel has a longer name. */
const HEAD = 12
const LONGEST = 10

/** What channels are called everywhere. */
const NAMES =
  /^(?:(?:时政|政务|本地|今日|区县|镇街|乡镇|部门|基层|街道|工作|新闻|政务)?(?:要闻|动态|新闻|信息|资讯)|(?:公示|通知)?公告(?:公示|訊息|信息)?|最新消息|新闻中心|要闻动态|新闻动态|计划总结|总结计划|工作动态)$/u
/** A title below a channel is longer. */
const TITLE = 8

/**
 * The places of the names of channels above a breadcrumb, where the same words are one of its steps, and of
 * those that are called as channels are everywhere.
 *
 * `工作动态` / `您现在的位置:` / `首页>工作动态`
 *
 * @param isTrail whether the line at a place is (part of) a breadcrumb
 */
export function findChannels(
  lines: readonly RawLine[],
  isTrail: (at: number) => boolean,
): ReadonlySet<number> {
  const head = lines.slice(0, HEAD)
  const crumbs = head.map((_, i) => isTrail(i))
  const first = crumbs.indexOf(true)
  const named = head.flatMap((line, i) => (isNamed(line, head[i + 1]) ? [i] : []))
  if (first <= 0) return new Set(named)
  const steps = new Set(
    head.flatMap(({ text }, i) =>
      crumbs[i] === true
        ? text.split(/[\s　>›»＞:：/\\|]+/u).filter((step) => step.length > 1)
        : [],
    ),
  )
  return new Set([
    ...named,
    ...head.flatMap(({ text }, i) =>
      i < first && text.length <= LONGEST && steps.has(text) ? [i] : [],
    ),
  ])
}

/** The name of a channel above what may be a title: `公告` alone is one, above a longer line it is none. */
function isNamed({ text }: RawLine, next: RawLine | undefined): boolean {
  return (
    next !== undefined &&
    text.length <= LONGEST &&
    NAMES.test(text) &&
    next.text.length >= TITLE &&
    next.blanksBefore <= 2 &&
    !isProse(next.text)
  )
}

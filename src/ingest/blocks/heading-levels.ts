import type { Head } from './head.ts'
import { findParts } from './heading-parts.ts'
import { orderKinds } from './order-kinds.ts'

const TOP = 2
const DEEPEST = 6
/** What is in its own box beside an article; heads below it belong to it. */
const SIDEBAR =
  /^(?:【)?(?:记者手记|采访手记|记者感言|编后|编后语|编者按|短评|点评|链接|相关链接|新闻链接|名词解释|新闻背景|小贴士|延伸阅读|記者手記|小檔案)(?:】)?$/u

/**
 * The level of each heading of an article, 2 to 6: the rank of its mark among the marks that its part
 * has, not a fixed number. (一) is 3 under 一、 and 2 where there is no 一、. An annex numbers anew below its title.
 */
export function toHeadingLevels(heads: readonly Head[]): readonly number[] {
  return findParts(heads, isSidebarHead).flatMap(({ from, to, isEnclosed }) =>
    toPartLevels(heads.slice(from, to), isEnclosed),
  )
}

/** @param isEnclosed the first head is the title of all that follows */
function toPartLevels(heads: readonly Head[], isEnclosed: boolean): readonly number[] {
  const order = orderKinds(heads)
  const base = isEnclosed ? TOP + 1 : TOP
  const isPlainInside = !isEnclosed && hasPlainGroup(heads)
  let numbered: number | undefined
  let isInSidebar = false
  let above: number | undefined
  return heads.map((head, i) => {
    let level: number
    if (head.kind === 'plain') {
      if (SIDEBAR.test(head.text)) {
        isInSidebar = true
        level = TOP
      } else if (isInSidebar && !head.text.startsWith('【')) level = TOP + 1
      else
        level =
          numbered !== undefined && (isPlainInside || isBetween(heads, i)) ? numbered + 1 : TOP
    } else {
      level = base + order.indexOf(head.kind)
      numbered = level
    }
    // An outline has no gaps: a heading is at most one level below the one above it. A part of a text may begin deep.
    above = Math.min(level, (above ?? level) + 1, DEEPEST)
    return above
  })
}

/** Whether a line is the head of a box: 记者手记, 相关链接. */
export function isSidebarHead(text: string): boolean {
  return SIDEBAR.test(text)
}

/** A crosshead between 二、 and 三、 divides the section of 二、. */
function isBetween(heads: readonly Head[], i: number): boolean {
  const above = heads[i - 1]
  const below = heads[i + 1]
  return (
    above?.ordinal !== undefined &&
    above.kind === below?.kind &&
    below.ordinal === above.ordinal + 1
  )
}

/** Two crossheads inside one numbered section divide that section. */
function hasPlainGroup(heads: readonly Head[]): boolean {
  let run = 0
  let isBehindNumber = false
  for (const { kind, text } of heads) {
    if (SIDEBAR.test(text)) return false
    if (kind === 'plain') run++
    else {
      run = 0
      isBehindNumber = true
    }
    if (isBehindNumber && run > 1) return true
  }
  return false
}

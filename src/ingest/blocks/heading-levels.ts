import { HEADING_KINDS, type MarkKind } from '../lines/heading-mark.ts'

export interface Head {
  /** `plain`: a crosshead without a number. */
  readonly kind: MarkKind | 'plain'
  readonly ordinal?: number
  readonly text: string
}

const TOP = 2
const DEEPEST = 6
/** What stands in its own box beside an article; heads below it belong to it. */
const SIDEBAR =
  /^(?:【)?(?:记者手记|采访手记|记者感言|编后|编后语|编者按|短评|点评|链接|相关链接|新闻链接|名词解释|新闻背景|小贴士|延伸阅读|記者手記|小檔案)(?:】)?$/u

/**
 * The level of each heading of an article, 2 to 6: the rank of its mark among the marks that the
 * article has, not a fixed number. (一) is 3 under 一、 and 2 where there is no 一、.
 */
export function toHeadingLevels(heads: readonly Head[]): readonly number[] {
  const present = rankKinds(heads)
  const isPlainAbove = restartsBelowPlain(heads, present[0])
  const isPlainInside = !isPlainAbove && hasPlainGroup(heads)
  const base = isPlainAbove ? TOP + 1 : TOP
  let numbered: number | undefined
  let isInSidebar = false
  let above = TOP - 1
  return heads.map((head) => {
    let level: number
    if (head.kind === 'plain') {
      if (SIDEBAR.test(head.text)) {
        isInSidebar = true
        level = TOP
      } else if (isInSidebar && !head.text.startsWith('【')) level = TOP + 1
      else level = isPlainInside && numbered !== undefined ? numbered + 1 : TOP
    } else {
      level = base + present.indexOf(head.kind)
      numbered = level
    }
    // An outline has no gaps: a heading is at most one level below the one above it.
    above = Math.min(level, above + 1, DEEPEST)
    return above
  })
}

/** Whether a line is the head of a box: 记者手记, 相关链接. */
export function isSidebarHead(text: string): boolean {
  return SIDEBAR.test(text)
}

/** The marks of an article by rank. 甲、 stands above 壹、 where it comes first, else below all others. */
function rankKinds(heads: readonly Head[]): readonly MarkKind[] {
  const present = HEADING_KINDS.filter((kind) => heads.some((head) => head.kind === kind))
  const isStemFirst = heads.find(({ kind }) => kind !== 'plain')?.kind === 'stem'
  return isStemFirst || present[0] !== 'stem' ? present : [...present.slice(1), 'stem']
}

/** 一、 begins anew below each crosshead, so the crossheads enclose it. */
function restartsBelowPlain(heads: readonly Head[], top: MarkKind | undefined): boolean {
  const restarts = heads.flatMap((head, i) => (head.kind === top && head.ordinal === 1 ? [i] : []))
  return restarts.length > 1 && restarts.every((i) => heads[i - 1]?.kind === 'plain')
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

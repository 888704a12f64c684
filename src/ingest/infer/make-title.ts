import { readHeadingMark } from '../lines/heading-mark.ts'

/**
 * A suggested title for a text without one, from its agency and its top headings:
 * 柳浦街道2021年工作总结和2022年工作打算.
 */
export function makeTitle(
  agency: string | undefined,
  period: string | undefined,
  headings: readonly string[],
  text = '',
): string | undefined {
  const topics = headings
    .map((heading) => heading.slice(readHeadingMark(heading)?.length ?? 0).trim())
    .filter((heading) => /(?:(?:19|20)\d{2}|二[〇○零]..)年/u.test(heading) && heading.length <= 24)
    .map(toTopic)
  const [first, second] = topics
  if (first !== undefined)
    return `${agency ?? ''}${first}${second === undefined ? '' : `和${second}`}`
  if (period !== undefined && agency !== undefined)
    return `${agency}${period.slice(0, 4)}年${isOnDisclosure(headings, text) ? '政府信息公开工作年度报告' : '工作报告'}`
  return undefined
}

/** The reports that each office writes on what it made public: its opening and its headings say so. */
function isOnDisclosure(headings: readonly string[], text: string): boolean {
  return (
    /信息公开/u.test(text.slice(0, 400)) ||
    headings.some((heading) => /(?:主动|依申请)公开|信息公开/u.test(heading))
  )
}

/** 2021年工作开展情况 → 2021年工作总结: a title names the report, not its first section. */
function toTopic(heading: string): string {
  return heading.replace(/(?:主要)?工作(?:开展|完成|推进)?(?:的)?(?:主要)?情况$/u, '工作总结')
}

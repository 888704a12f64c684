import { readHeadingMark } from '../lines/heading-mark.ts'

/**
 * A suggested title for a text without one, from its agency and its top headings:
 * 柳浦街道2021年工作总结和2022年工作打算.
 */
export function makeTitle(
  agency: string | undefined,
  period: string | undefined,
  headings: readonly string[],
): string | undefined {
  const topics = headings
    .map((heading) => heading.slice(readHeadingMark(heading)?.length ?? 0).trim())
    .filter((heading) => /(?:(?:19|20)\d{2}|二[〇○零]..)年/u.test(heading) && heading.length <= 24)
    .map(toTopic)
  const [first, second] = topics
  if (first !== undefined)
    return `${agency ?? ''}${first}${second === undefined ? '' : `和${second}`}`
  if (period !== undefined && agency !== undefined)
    return `${agency}${period.slice(0, 4)}年工作报告`
  return undefined
}

/** 2021年工作开展情况 → 2021年工作总结: a title names the report, not its first section. */
function toTopic(heading: string): string {
  return heading.replace(/(?:主要)?工作(?:开展|完成|推进)?(?:的)?(?:主要)?情况$/u, '工作总结')
}

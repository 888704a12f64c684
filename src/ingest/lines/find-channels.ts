import type { RawLine } from './raw-line.ts'

/** A page's head has its breadcrumb so far down, and no channel has a longer name. */
const HEAD = 12
const LONGEST = 10

/**
 * The places of the names of channels above a breadcrumb: the same words are one of its steps.
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
  if (first <= 0) return new Set()
  const steps = new Set(
    head.flatMap(({ text }, i) =>
      crumbs[i] === true
        ? text.split(/[\s　>›»＞:：/\\|]+/u).filter((step) => step.length > 1)
        : [],
    ),
  )
  return new Set(
    head.flatMap(({ text }, i) =>
      i < first && text.length <= LONGEST && steps.has(text) ? [i] : [],
    ),
  )
}

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
  const steps = new Set(
    head.flatMap(({ text }, i) =>
      isTrail(i) ? text.split(/[\s　>›»＞:：/\\|]+/u).filter((step) => step.length > 1) : [],
    ),
  )
  const first = head.findIndex((_, i) => isTrail(i))
  return new Set(
    head.flatMap(({ text }, i) =>
      i < first && text.length <= LONGEST && steps.has(text) ? [i] : [],
    ),
  )
}

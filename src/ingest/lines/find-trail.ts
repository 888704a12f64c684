import type { RawLine } from './raw-line.ts'

/** So far down a page says where its reader is. */
const HEAD = 40
const BETWEEN = /^[>›»＞/|｜]{1,2}$/u
const STEP = /^[^。；;，,：:]{1,24}$/u
const HOME = /^(?:网站)?首[页頁]$/u

/**
 * The places of a breadcrumb that was copied one step a line, and of the rest of one that has its label on a line of its own.
 *
 * `首页` / `>` / `政务公开` / `>` / `工作报告`
 */
export function findTrail(lines: readonly RawLine[]): ReadonlySet<number> {
  const found = new Set<number>()
  const head = lines.slice(0, HEAD)
  for (const [i, { text }] of head.entries()) {
    if (!BETWEEN.test(text)) continue
    const [before, after] = [head[i - 1], head[i + 1]]
    if (!before || !STEP.test(before.text) || !(found.has(i - 1) || HOME.test(before.text)))
      continue
    for (const at of [i - 1, i]) found.add(at)
    if (after && STEP.test(after.text)) found.add(i + 1)
  }
  return found
}

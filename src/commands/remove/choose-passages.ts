/** No passage is shorter: it would stand elsewhere by chance. */
const LENGTH = 12
/** So many are searched, from all over the text. */
const MOST = 40

/**
 * Passages of a report by which its text is known again, wherever it is: runs of Han without any mark, which no markup
 * cuts, and which no other report has.
 */
export function choosePassages(text: string, others: readonly string[]): readonly string[] {
  const runs = text.match(/\p{Script=Han}{12,}/gu) ?? []
  const own = [...new Set(runs.map((run) => [...run].slice(0, LENGTH).join('')))].filter((run) =>
    others.every((other) => !other.includes(run)),
  )
  const step = Math.max(1, Math.ceil(own.length / MOST))
  return own.filter((_, i) => i % step === 0)
}

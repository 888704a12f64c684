import type { Insertion } from '../parsed-body.ts'

/** A `span` around a stretch of a text that no tag cuts. */
export interface InsertedSpan {
  readonly from: number
  readonly to: number
  readonly kind: 'markup' | 'hant'
  /** Its start tag. */
  readonly open: string
}

/**
 * Puts spans among what goes into a text: at one place, what closes a span comes before the tags, what opens
 * one after them. Both lists are in order.
 */
export function mergeSpans(
  insertions: readonly Insertion[],
  spans: readonly InsertedSpan[],
): readonly Insertion[] {
  const merged: Insertion[] = []
  let next = 0
  const takeTo = (at: number, isIncluded: boolean): void => {
    for (; next < insertions.length; next++) {
      const insertion = insertions[next]
      if (!insertion || insertion.at > at || (insertion.at === at && !isIncluded)) return
      merged.push(insertion)
    }
  }
  for (const { from, to, kind, open } of spans) {
    takeTo(from, true)
    merged.push({ at: from, kind, markup: open })
    takeTo(to, false)
    merged.push({ at: to, kind, markup: '</span>' })
  }
  merged.push(...insertions.slice(next))
  return merged
}

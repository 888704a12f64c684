import { countDark } from '../text/count-dark.ts'
import type { Span } from '../text/span.ts'
import type { Article, Ledger, Removal } from './ingest-result.ts'

export interface KeptLedger {
  readonly ledger: Ledger
  /** What is wrong: characters that nothing contains, that two things contain, or that come from nowhere. */
  readonly fault?: { readonly at: number; readonly kept: number }
}

/**
 * The account that proves that nothing is lost: every character of the raw text that is no white
 * space lies in exactly one span of a block, a read field or a removal, and the blocks contain no
 * other characters than their spans do. It runs on every file; a fault is an error of our own.
 */
export function checkLedger(
  text: string,
  articles: readonly Article[],
  removed: readonly Removal[],
): KeptLedger {
  const blocks = articles.flatMap((article) => article.blocks)
  const inText = blocks.flatMap(({ spans }) => spans)
  const inFields = articles.flatMap(({ fields }) =>
    fields.filter(({ how }) => how === 'read').flatMap(({ spans }) => spans),
  )
  const inRemoved = removed.map(({ span }) => span)
  const count = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + countDark(text.slice(start, end)), 0)
  const ledger: Ledger = {
    read: countDark(text),
    text: count(inText),
    metadata: count(inFields),
    removed: count(inRemoved),
  }
  const kept = ledger.text + ledger.metadata + ledger.removed
  const spans = [...inText, ...inFields, ...inRemoved].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )
  const overlap = spans.find((span, i) => span.start < (spans[i - 1]?.end ?? 0))
  if (overlap) return { ledger, fault: { at: overlap.start, kept } }
  const wrong = blocks.find((block) => !holdsItsSpans(text, block.text, block.spans))
  if (wrong) return { ledger, fault: { at: wrong.spans[0]?.start ?? 0, kept } }
  return kept === ledger.read ? { ledger } : { ledger, fault: { at: findGap(text, spans), kept } }
}

function holdsItsSpans(text: string, block: string, spans: readonly Span[]): boolean {
  const [only] = spans
  if (only && spans.length === 1 && text.slice(only.start, only.end) === block) return true
  const bare = (words: string): string => words.replace(/\s/gu, '')
  return bare(block) === bare(spans.map(({ start, end }) => text.slice(start, end)).join(''))
}

/** The first character that nothing contains. */
function findGap(text: string, spans: readonly Span[]): number {
  let at = 0
  for (const { start, end } of [...spans, { start: text.length, end: text.length }]) {
    if (start > at && countDark(text.slice(at, start)) > 0) return at
    at = Math.max(at, end)
  }
  return text.length
}

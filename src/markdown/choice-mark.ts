import { escapeHtml } from '../html/html.ts'
import { mergeSpans } from './dialect/merge-spans.ts'
import type { DecidedStretch, Insertion, ParsedText } from './parsed-body.ts'

/** A character of a text whose conversion was a choice, for a page that shows the choices. */
export interface ChoiceMark {
  /** Where it is in the source, in UTF-16 units. */
  readonly at: number
  readonly isDoubtful?: boolean
  /** What the page knows the choice by: `data-choice`. */
  readonly key?: string
}

/** What goes into a text, and a `span` around each marked character. The marks are in order. */
export function markChoices(
  { source, decided = [], isAsIs, insertions }: ParsedText,
  marks: (text: string, decided: readonly DecidedStretch[]) => readonly ChoiceMark[],
): readonly Insertion[] {
  if (isAsIs) return insertions
  const spans = marks(source, decided).map(({ at, isDoubtful, key }) => {
    const name = isDoubtful ? 'choice doubtful' : 'choice'
    const data = key === undefined ? '' : ` data-choice="${escapeHtml(key)}"`
    const to = at + ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
    return { from: at, to, kind: 'markup' as const, open: `<span class="${name}"${data}>` }
  })
  return spans.length === 0 ? insertions : mergeSpans(insertions, spans)
}

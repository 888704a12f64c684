import { escapeHtml } from '../html/html.ts'
import type { Script } from '../report/script.ts'
import { toCornerQuotes } from '../text/quotation-marks.ts'
import { widenPunctuation } from '../text/width.ts'
import type { BodyLabels } from './body-labels.ts'
import { type ChoiceMark, markChoices } from './choice-mark.ts'
import { toOffsets } from './offsets.ts'
import type { DecidedStretch, Insertion, ParsedText, SourceText } from './parsed-body.ts'

export interface TextContext {
  /** Converts to the script of the page; absent where the text is written in it. */
  readonly convert?: (text: string, decided: readonly DecidedStretch[]) => string
  readonly script: Script
  readonly labels: BodyLabels
  /** Whether converted text has “‘’” as 「『』」. */
  readonly hasCornerQuotes: boolean
  readonly marks?: (text: string, decided: readonly DecidedStretch[]) => readonly ChoiceMark[]
}

export interface RenderedText {
  readonly markup: string
  /** What the markup shows, without the calls of notes. */
  readonly text: string
  /** The source converted: its objects stand as U+FFFC. */
  readonly shown: string
}

const NONE: readonly never[] = []

/** Text as the page shows it: converted, its punctuation as wide as Chinese sets it. */
export function toShown(
  { source, decided = NONE, isAsIs }: SourceText,
  { convert, hasCornerQuotes }: Pick<TextContext, 'convert' | 'hasCornerQuotes'>,
): string {
  if (convert === undefined || isAsIs) return widenPunctuation(source)
  const shown = widenPunctuation(convert(source, decided))
  if (!hasCornerQuotes) return shown
  const quoted = toCornerQuotes(shown)
  return decided.length === 0 || quoted === shown
    ? quoted
    : keepDecided(source, decided, shown, quoted)
}

/** A quotation mark inside an override was decided with it. */
function keepDecided(
  source: string,
  decided: readonly DecidedStretch[],
  shown: string,
  quoted: string,
): string {
  const offsets = toOffsets(source, shown)
  let kept = ''
  let at = 0
  for (const stretch of decided) {
    const from = offsets?.[stretch.from] ?? stretch.from
    const to = offsets?.[stretch.to] ?? stretch.to
    kept += quoted.slice(at, from) + shown.slice(from, to)
    at = to
  }
  return kept + quoted.slice(at)
}

/** Converts the text of a block as a whole and puts the markup back in its places. */
export function renderText(parsed: ParsedText, context: TextContext): RenderedText {
  const { source } = parsed
  const shown = toShown(parsed, context)
  const insertions = context.marks ? markChoices(parsed, context.marks) : parsed.insertions
  if (insertions.length === 0) return { markup: escapeHtml(shown), text: shown, shown }
  const offsets = toOffsets(source, shown)
  let markup = ''
  let text = ''
  let at = 0
  for (const insertion of insertions) {
    const next = offsets === undefined ? insertion.at : (offsets[insertion.at] ?? 0)
    if (next > at) {
      const piece = shown.slice(at, next)
      markup += escapeHtml(piece)
      text += piece
      at = next
    }
    markup += toMarkup(insertion, context)
    if (insertion.kind === 'object') text += insertion.text
    if (isObject(insertion)) at++
  }
  const rest = shown.slice(at)
  return { markup: markup + escapeHtml(rest), text: text + rest, shown }
}

/** What a block shows up to a place of its source, as text. */
export function textUpTo({ source, insertions }: ParsedText, shown: string, end: number): string {
  const offsets = toOffsets(source, shown)
  let text = ''
  let at = 0
  for (const insertion of insertions) {
    if (insertion.at >= end) break
    if (!isObject(insertion)) continue
    const next = offsets?.[insertion.at] ?? insertion.at
    text += shown.slice(at, next) + (insertion.kind === 'object' ? insertion.text : '')
    at = next + 1
  }
  return text + shown.slice(at, offsets?.[end] ?? end)
}

function toMarkup(insertion: Insertion, context: TextContext): string {
  switch (insertion.kind) {
    case 'markup':
    case 'object':
      return insertion.markup
    case 'hant':
      return context.script === 'Hant' ? insertion.markup : ''
    case 'attribute':
      return `${insertion.before}${escapeHtml(toShown(insertion.value, context))}${insertion.after}`
    case 'gap':
      return `<span class="gap" role="img" aria-label="${escapeHtml(context.labels.gap(insertion.count))}">`
    case 'call': {
      const { noteCall, noteName } = context.labels
      const { number } = insertion
      return `<a class="call" href="#n${number}" aria-label="${escapeHtml(noteName(number))}">${escapeHtml(noteCall(number))}</a>`
    }
    default:
      return insertion satisfies never
  }
}

/** Whether an insertion stands for a U+FFFC of the source. */
function isObject(insertion: Insertion): boolean {
  return insertion.kind === 'object' || (insertion.kind === 'attribute' && insertion.isObject)
}

import { escapeHtml } from '../html/html.ts'
import type { Script } from '../report/script.ts'
import { widenPunctuation } from '../text/width.ts'
import type { BodyLabels } from './body-labels.ts'
import { toOffsets } from './offsets.ts'
import type { Insertion, ParsedText } from './parsed-body.ts'

export interface TextContext {
  readonly convert: (text: string) => string
  readonly script: Script
  readonly labels: BodyLabels
}

export interface RenderedText {
  readonly markup: string
  /** What the markup shows, without the calls of notes. */
  readonly text: string
  /** The text up to a place of the source, in units. */
  readonly textTo: (at: number) => string
}

/** Text as the page shows it: converted, its punctuation as wide as Chinese sets it. */
export function toShown(text: string, { convert }: Pick<TextContext, 'convert'>): string {
  return widenPunctuation(convert(text))
}

/** Converts the text of a block as a whole and puts the markup back in its places. */
export function renderText(parsed: ParsedText, context: TextContext): RenderedText {
  const { source, insertions } = parsed
  const shown = toShown(source, context)
  const offset = toOffsets(source, shown)
  let markup = ''
  let text = ''
  let at = 0
  for (const insertion of insertions) {
    const next = offset(insertion.at)
    if (next > at) {
      const piece = shown.slice(at, next)
      markup += escapeHtml(piece)
      text += piece
      at = next
    }
    markup += toMarkup(insertion, context)
    if (insertion.kind === 'object') text += insertion.text
    if (insertion.kind === 'object' || (insertion.kind === 'attribute' && insertion.isObject)) at++
  }
  const rest = at === 0 ? shown : shown.slice(at)
  return {
    markup: markup + escapeHtml(rest),
    text: text + rest,
    textTo: (to) => withoutObjects(shown.slice(0, offset(to)), insertions),
  }
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
    case 'call': {
      const { noteCall, noteName } = context.labels
      const { number } = insertion
      return `<a class="call" href="#n${number}" aria-label="${escapeHtml(noteName(number))}">${escapeHtml(noteCall(number))}</a>`
    }
    default:
      return insertion satisfies never
  }
}

function withoutObjects(text: string, insertions: readonly Insertion[]): string {
  if (!text.includes('\ufffc')) return text
  const objects = insertions.filter(
    (insertion) =>
      insertion.kind === 'object' || (insertion.kind === 'attribute' && insertion.isObject),
  )
  let next = 0
  return text.replace(/\ufffc/g, () => {
    const object = objects[next++]
    return object?.kind === 'object' ? object.text : ''
  })
}

import { escapeHtml } from '../html/html.ts'
import type { Script } from '../report/script.ts'
import type { HantQuotes } from '../text/quotation-marks.ts'
import { type CellLayout, isFigure, layOutTable } from '../text/table-layout.ts'
import { BODY_LABELS, type BodyLabels } from './body-labels.ts'
import type { ChoiceMark } from './choice-mark.ts'
import { readNote } from './dialect/note.ts'
import { parseBody } from './parse-body.ts'
import type {
  BodyPart,
  DecidedStretch,
  EditorNote,
  FigurePart,
  HeadingPart,
  ParagraphPart,
  ParsedBody,
  TableCell,
  TablePart,
} from './parsed-body.ts'
import { renderText, type TextContext, textUpTo, toShown } from './render-text.ts'
import type { ContentsEntry, RenderedBody, TextBlock, TextNote } from './rendered-body.ts'

export interface RenderOptions {
  /** The script of the page; Hans where it is not given. */
  readonly script?: Script
  /** Converts to that script, character for character; leave it out where the text is written in it. */
  readonly convert?: (text: string, decided: readonly DecidedStretch[]) => string
  readonly labels?: BodyLabels
  /** How a text that was converted to Traditional has its quotations; as the source has them by default. */
  readonly hantQuotes?: HantQuotes
  /** The characters that get a `span` of the class `choice`; asked for every text of a block, in either script. */
  readonly marks?: (text: string, decided: readonly DecidedStretch[]) => readonly ChoiceMark[]
}

/** Renders a body written in Simplified for one script. For both, read it once: `parseBody`, then `renderParsed` twice. */
export function renderBody(body: string, options: RenderOptions = {}): RenderedBody {
  return renderParsed(parseBody(body), options)
}

/**
 * Renders a parsed body for one script. The markup is well formed, contains no address that loads anything
 * from elsewhere, and has the same ids in both scripts.
 */
export function renderParsed(parsed: ParsedBody, options: RenderOptions = {}): RenderedBody {
  const { script = 'Hans', convert, marks, hantQuotes } = options
  return new BodyRenderer({
    ...(convert && { convert }),
    ...(marks && { marks }),
    script,
    hasCornerQuotes: script === 'Hant' && hantQuotes === 'corner',
    labels: options.labels ?? BODY_LABELS[script],
  }).render(parsed)
}

class BodyRenderer {
  readonly #context: TextContext
  readonly #contents: ContentsEntry[] = []
  readonly #blocks: TextBlock[] = []
  readonly #noteTexts: TextNote[] = []

  constructor(context: TextContext) {
    this.#context = context
  }

  render({ parts, paragraphCount }: ParsedBody): RenderedBody {
    let markup = ''
    let depth = 0
    const ends: number[] = []
    for (const part of parts) {
      markup += this.#part(part)
      depth += nestingOf(part)
      if (depth === 0) ends.push(markup.length)
    }
    return {
      markup,
      ends,
      contents: this.#contents,
      blocks: this.#blocks,
      notes: this.#noteTexts,
      paragraphCount,
    }
  }

  #part(part: BodyPart): string {
    switch (part.kind) {
      case 'markup':
        return part.markup
      case 'heading':
        return this.#heading(part)
      case 'paragraph':
        return this.#paragraph(part)
      case 'figure':
        return this.#figure(part)
      case 'table':
        return this.#table(part)
      case 'code':
        this.#block(part, 'paragraph', part.text)
        return `<pre id="${part.id}" tabindex="0">${toAnchors(part)}<code>${escapeHtml(part.text)}</code></pre>`
      default:
        return part satisfies never
    }
  }

  #heading(part: HeadingPart): string {
    const { id, level, text } = part
    const { markup, text: words } = renderText(text, this.#context)
    this.#contents.push({ id, level, text: words })
    this.#blocks.push({ id, kind: 'heading', text: words })
    return `<h${level} id="${id}">${toAnchors(part)}${markup}</h${level}>${this.#notes(id, text.notes, 'p')}`
  }

  #paragraph(part: ParagraphPart): string {
    const { id, number, isLead, isItem, isSignature, marker, text, contents } = part
    const { markup, text: words, shown } = renderText(text, this.#context)
    if (contents)
      this.#contents.push({ id, level: contents.level, text: textUpTo(text, shown, contents.to) })
    this.#block(part, 'paragraph', words, marker === undefined ? {} : { marker })
    const label = escapeHtml(this.#context.labels.paragraphLink(number))
    const open = `<${isItem ? 'li' : 'p'} id="${id}"${isLead ? ' class="lead"' : isSignature ? ' class="signature"' : ''}>`
    // Its number of today is an anchor too: `#p7` was the address of a paragraph once, and people write it by hand.
    const link = `<a class="pid" id="p${number}" href="#${id}" aria-label="${label}">${number}</a>`
    return `${open}${toAnchors(part)}${link}${markup}${this.#notes(id, text.notes, 'span')}${isItem ? '' : '</p>'}`
  }

  #figure(part: FigurePart): string {
    const { id, source, alternative = { source: '' }, caption } = part
    const { labels } = this.#context
    const { markup, text } = renderText(caption, this.#context)
    this.#block(part, 'caption', text)
    const description = escapeHtml(toShown(alternative, this.#context))
    const picture =
      source === undefined
        ? `<small class="no-picture">${escapeHtml(labels.missingPicture)}</small>`
        : `<img src="${escapeHtml(source)}" loading="lazy" alt="${description}">`
    const open = `<figure id="${id}">${toAnchors(part)}${picture}`
    if (source !== undefined && text === '') return `${open}</figure>`
    const notes = this.#notes(id, caption.notes, 'span')
    return `${open}<figcaption><b>${escapeHtml(labels.figure)}</b>${markup}${notes}</figcaption></figure>`
  }

  #table(part: TablePart): string {
    const { id, number, caption, head, rows } = part
    const above = caption && this.#caption(part, caption)
    const cells = [...head, ...rows]
    const rendered = cells.map((line) => line.map(({ text }) => renderText(text, this.#context)))
    const texts = rendered.map((line) => line.map(({ text }) => text))
    const figures = findFigureColumns(texts.slice(head.length))
    const written = layOutTable(texts, head.length).map((line, r) => {
      const inner = line.map((place, c) => {
        const cell = cells[r]?.[c]
        const align = cell?.align ?? (figures.has(c) && place?.columns === 1 ? 'right' : undefined)
        return place && cell ? writeCell(place, align, rendered[r]?.[c]?.markup ?? '') : ''
      })
      return `<tr>${inner.join('')}</tr>`
    })
    const inText = texts.map((line) => line.join('\t')).join('\n')
    this.#block(part, 'table', inText, { headRows: head.length })
    const notes = cells.flat().flatMap(({ text }) => text.notes)
    const name = escapeHtml(above?.text ?? this.#context.labels.tableName(number))
    const top = head.length === 0 ? '' : `<thead>${written.slice(0, head.length).join('')}</thead>`
    const body = rows.length === 0 ? '' : `<tbody>${written.slice(head.length).join('')}</tbody>`
    return `<section class="scroll" id="${id}" tabindex="0" aria-label="${name}">${toAnchors(part)}<table>${above?.markup ?? ''}${top}${body}</table></section>${this.#notes(id, notes, 'p')}`
  }

  #caption(
    { section }: TablePart,
    { id, text: source }: NonNullable<TablePart['caption']>,
  ): { readonly markup: string; readonly text: string } {
    const { markup, text } = renderText(source, this.#context)
    this.#block({ id, ...(section !== undefined && { section }) }, 'caption', text)
    const notes = this.#notes(id, source.notes, 'span')
    return { markup: `<caption id="${id}">${markup}${notes}</caption>`, text }
  }

  /** What the editor has to say on the places marked in a block: after it, or inside its last line. */
  #notes(block: string, notes: readonly EditorNote[], tag: 'span' | 'p'): string {
    const { labels } = this.#context
    return notes
      .map(({ number, comment }) => {
        const { label, text = labels.noteText } = readNote(toShown(comment, this.#context))
        const name = labels.noteName(number) + (label === undefined ? '' : `　${label}`)
        this.#noteTexts.push({ id: `n${number}`, block, name, text })
        return `<${tag} class="note" id="n${number}" role="note"><b>${escapeHtml(name)}</b>${escapeHtml(text)}</${tag}>`
      })
      .join('')
  }

  #block(
    { id, section }: { readonly id: string; readonly section?: string },
    kind: TextBlock['kind'],
    text: string,
    more: Pick<TextBlock, 'headRows' | 'marker'> = {},
  ): void {
    this.#blocks.push({ id, kind, text, ...more, ...(section !== undefined && { section }) })
  }
}

/** The columns that contain figures alone, empty cells left out. */
function findFigureColumns(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const columns = (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] ?? '').filter(Boolean))
  return new Set(
    columns.flatMap((cells, c) => (cells.length > 0 && cells.every(isFigure) ? [c] : [])),
  )
}

function writeCell(
  { names, columns, rows }: CellLayout,
  align: TableCell['align'],
  markup: string,
): string {
  const tag = names === undefined ? 'td' : 'th'
  const scope = names === undefined ? '' : ` scope="${SCOPES[names]}"`
  const across = columns > 1 ? ` colspan="${columns}"` : ''
  const down = rows > 1 ? ` rowspan="${rows}"` : ''
  const side = align ? ` class="${align}"` : ''
  return `<${tag}${scope}${across}${down}${side}>${markup}</${tag}>`
}

const SCOPES = { column: 'col', columns: 'colgroup', row: 'row', rows: 'rowgroup' } as const

/** The item of a tight list opens here; what closes it is a part of its own. */
function nestingOf(part: BodyPart): number {
  if (part.kind === 'markup') return part.nesting
  return part.kind === 'paragraph' && part.isItem ? 1 : 0
}

function toAnchors({ aliases = [] }: Pick<HeadingPart, 'aliases'>): string {
  return aliases.map((id) => `<span class="alias" id="${escapeHtml(id)}"></span>`).join('')
}

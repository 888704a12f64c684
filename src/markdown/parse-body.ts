import type { Token } from 'markdown-it'
import type { IdAlias } from '../report/fields/field-values.ts'
import { type HantStandard, type Script, toLanguageTag } from '../report/script.ts'
import { type BlockKind, makeBlockIds } from './dialect/block-ids.ts'
import type { BlockContext, BodyPlace } from './dialect/body-place.ts'
import { isFigure } from './dialect/is-figure.ts'
import { markSignatures } from './dialect/mark-signatures.ts'
import { parseTable } from './dialect/parse-table.ts'
import { parseHeading, parseParagraph, parseText } from './dialect/parse-text.ts'
import { toPictureAddress } from './dialect/picture-address.ts'
import { plainText } from './dialect/plain-text.ts'
import { readTitle } from './dialect/source-text.ts'
import { parseTokens } from './parse-tokens.ts'
import type { BodyPart, HeadingPart, ParagraphPart, ParsedBody, ParsedText } from './parsed-body.ts'

/** What a body says by itself only together with where it is. */
export interface BodySetting {
  /** Where its file is: links and pictures count from there. */
  readonly place?: BodyPlace
  /** The script that it is written in; Hans where it is not given. */
  readonly script?: Script
  /** Which form of an override counts where the standards differ: `-{系|tw:係|hk:系}-`. */
  readonly hantStandard?: HantStandard
  /** Ids that blocks had before an editor changed their words. */
  readonly aliases?: readonly IdAlias[]
}

/**
 * Reads the body of a report once for both scripts: its blocks with their ids (`makeBlockIds`), each with its text
 * joined.
 *
 * @param body Markdown in the dialect of `makeMarkdown`; whatever it is, it gives a body
 */
export function parseBody(body: string, setting: BodySetting = {}): ParsedBody {
  return new BodyParser(parseTokens(body), setting).parse()
}

/** No sentence, and nothing that announces the table. */
const CAPTION = /^[^。；;！!？?\n]{1,40}(?<![：:，,、])$/u

/** An item that has its number or mark in its words needs no other. */
const MARKED =
  /^(?:[（(]?\d{1,3}\\?[)）.．、]|[（(][一二三四五六七八九十]{1,3}[)）]|[\u2460-\u249b㈠-㈩·•●◆■▪▲△※○☆★►➢]|——|—|–|\\-)/u

const TAGS: Readonly<Record<string, string>> = {
  blockquote_open: '<blockquote>',
  blockquote_close: '</blockquote>',
  hr: '<hr>',
}

class BodyParser {
  readonly #tokens: readonly Token[]
  readonly #parts: BodyPart[] = []
  readonly #counts = { p: 0, t: 0, n: 0 }
  readonly #toId = makeBlockIds()
  readonly #aliases: readonly IdAlias[]
  readonly #setting: Required<Omit<BodySetting, 'aliases'>>
  #context: BlockContext
  #section: string | undefined
  /** Of the lists that are open: the number of the next item, none in a list without numbers. */
  readonly #lists: (number | undefined)[] = []
  /** What precedes the next paragraph, as the first of its item. */
  #marker: string | undefined
  /** Of the heading above, 1 for the page's own title. */
  #level = 1

  constructor(
    tokens: readonly Token[],
    { place = 'reports', script = 'Hans', hantStandard = 'tw', aliases = [] }: BodySetting,
  ) {
    this.#tokens = tokens
    this.#aliases = aliases
    this.#setting = { place, script, hantStandard }
    this.#context = this.#toContext()
  }

  /** @param asIs the script of the block that the text is in, if it is shown as it stands */
  #toContext(asIs?: Script): BlockContext {
    const { place, script, hantStandard } = this.#setting
    return {
      place,
      script: asIs ?? script,
      hantStandard,
      isAsIs: asIs !== undefined,
      takeNote: () => ++this.#counts.n,
    }
  }

  parse(): ParsedBody {
    for (let i = 0; i < this.#tokens.length; ) i = this.#block(i)
    return { parts: markSignatures(this.#parts), paragraphCount: this.#counts.p }
  }

  /** Takes the block at a token, and returns where the next one is. */
  #block(i: number): number {
    const token = this.#tokens[i]
    const inline = this.#tokens[i + 1]?.children ?? []
    if (token === undefined) return i + 1
    switch (token.type) {
      case 'heading_open':
        this.#heading(Number(token.tag.slice(1)), inline)
        return i + 3
      case 'paragraph_open':
        this.#paragraph(inline, false)
        return i + 3
      case 'list_item_open': {
        this.#openItem(token.markup)
        const paragraph = this.#tokens[i + 1]
        const text = this.#tokens[i + 2]?.children ?? []
        // The paragraph of a tight list is hidden: the item itself carries its number.
        if (paragraph?.type !== 'paragraph_open' || !paragraph.hidden || isFigure(text)) {
          this.#markup('<li>', 1)
          return i + 1
        }
        this.#paragraph(text, true)
        return i + 4
      }
      case 'bullet_list_open':
        this.#lists.push(undefined)
        this.#markup(
          MARKED.test(this.#tokens[i + 3]?.content ?? '') ? '<ul class="marked">' : '<ul>',
          1,
        )
        return i + 1
      case 'ordered_list_open': {
        const start = token.attrGet('start')
        this.#lists.push(start === null ? 1 : Number(start))
        this.#markup(start === null ? '<ol>' : `<ol start="${start}">`, 1)
        return i + 1
      }
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.#lists.pop()
        this.#markup(token.type === 'bullet_list_close' ? '</ul>' : '</ol>', -1)
        return i + 1
      case 'list_item_close':
        this.#marker = undefined
        this.#markup('</li>', -1)
        return i + 1
      case 'table_open': {
        const above = this.#takeCaption()
        const { head, rows, end } = parseTable(this.#tokens, i, this.#context)
        const number = ++this.#counts.t
        const words = [...head, ...rows].flat().map(({ text }) => text.source)
        const { id, aliases = [] } = this.#ids('t', words.join('\n'))
        this.#parts.push({
          kind: 'table',
          id,
          ...((above || aliases.length > 0) && {
            aliases: [...aliases, ...(above ? [above.id, ...(above.aliases ?? [])] : [])],
          }),
          ...this.#place(),
          number,
          ...(above && { caption: { id: this.#toId('k', above.text.source), text: above.text } }),
          head,
          rows,
        })
        return end
      }
      case 'fence':
      case 'code_block':
        this.#parts.push({
          kind: 'code',
          ...this.#ids('c', token.content),
          ...this.#place(),
          text: token.content,
        })
        return i + 1
      case 'script_open':
        this.#openScript(token.meta?.['script'] as Script)
        return i + 1
      case 'script_close':
        this.#context = this.#toContext()
        this.#markup('</div>', -1)
        return i + 1
      case 'script_fault':
        return i + 1
      default: {
        const markup = TAGS[token.type]
        if (markup === undefined) throw new Error(`The dialect has no block token ${token.type}`)
        this.#markup(markup, token.nesting)
        return i + 1
      }
    }
  }

  /** The page's title is the only first-level heading, and no level is left out on the way down. */
  #heading(level: number, tokens: readonly Token[]): void {
    this.#level = Math.max(2, Math.min(level, this.#level + 1))
    const text = parseHeading(tokens, this.#context)
    const ids = this.#ids('s', text.source)
    this.#section = ids.id
    this.#parts.push({ kind: 'heading', ...ids, level: this.#level, text })
  }

  /** @param mark what follows the number in the file: `.` or `)` */
  #openItem(mark: string): void {
    const number = this.#lists.at(-1)
    this.#marker = number === undefined ? undefined : `${number}${mark}`
    if (number !== undefined) this.#lists[this.#lists.length - 1] = number + 1
  }

  #paragraph(tokens: readonly Token[], isItem: boolean): void {
    if (!isItem && isFigure(tokens)) {
      for (const token of tokens) if (token.type === 'image') this.#figure(token)
      return
    }
    const number = ++this.#counts.p
    const marker = this.#marker
    this.#marker = undefined
    const { text, isLead, contentsTo } = parseParagraph(tokens, this.#context)
    const level = Math.min(6, this.#level + 1)
    this.#parts.push({
      kind: 'paragraph',
      ...this.#ids('p', text.source),
      ...this.#place(),
      number,
      isLead,
      isItem,
      ...(marker !== undefined && { marker }),
      text,
      ...(contentsTo !== undefined && { contents: { level, to: contentsTo } }),
    })
  }

  /** A short line directly above a table is its caption, and no paragraph: `表1 主要农产品产量`. */
  #takeCaption(): ParagraphPart | undefined {
    const above = this.#parts.at(-1)
    if (above?.kind !== 'paragraph' || above.isItem || !CAPTION.test(above.text.source))
      return undefined
    this.#parts.pop()
    this.#counts.p--
    return above
  }

  /** With a title, the title is the caption and the text in brackets describes the picture. */
  #figure(token: Token): void {
    const address = toPictureAddress(String(token.attrGet('src') ?? ''), this.#context.place)
    const title = token.attrGet('title')
    const children = token.children ?? []
    const caption: ParsedText =
      title === null
        ? parseText(children, this.#context)
        : { ...readTitle(String(title), this.#context), insertions: [], notes: [] }
    this.#parts.push({
      kind: 'figure',
      ...this.#ids('f', caption.source),
      ...this.#place(),
      ...(address !== undefined && { source: address }),
      ...(title !== null && { alternative: plainText(children, this.#context) }),
      caption,
    })
  }

  /** The language is said in both scripts, so that both pages have the same markup. */
  #openScript(script: Script): void {
    this.#context = this.#toContext(script)
    const language = toLanguageTag(script, this.#setting.hantStandard)
    this.#markup(`<div class="as-is" lang="${language}">`, 1)
  }

  #markup(markup: string, nesting: 1 | 0 | -1): void {
    this.#parts.push({ kind: 'markup', markup, nesting })
  }

  #ids(kind: BlockKind, text: string): Pick<HeadingPart, 'id' | 'aliases'> {
    const id = this.#toId(kind, text)
    const aliases = this.#aliases.flatMap(({ from, to }) => (to === id ? [from] : []))
    return aliases.length === 0 ? { id } : { id, aliases }
  }

  #place(): { readonly section?: string } {
    return this.#section === undefined ? {} : { section: this.#section }
  }
}

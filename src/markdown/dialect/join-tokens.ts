import type { Token } from 'markdown-it'
import { escapeHtml } from '../../html/html.ts'
import { findAddresses } from '../../text/find-addresses.ts'
import type { EditorNote, Insertion } from '../parsed-body.ts'
import type { BlockContext } from './body-place.ts'
import { joinTexts } from './join-texts.ts'
import type { JoinedTokens } from './joined-tokens.ts'
import type { OverrideForms } from './override-forms.ts'
import { toSoftBreak } from './soft-break.ts'
import { readSourceText, SourceTextBuilder } from './source-text.ts'
import { toLinkTag, toPictureTag } from './start-tags.ts'

/** What stands for code, addresses and pictures: the dictionaries know nothing that contains it. */
const OBJECT = '\ufffc'

/**
 * Joins the inline tokens of a block into one text, so that it can be converted as a whole: cut at its
 * markup, 头**发** would be two texts and neither would contain the word.
 */
export function joinTokens(tokens: readonly Token[], context: BlockContext): JoinedTokens {
  const joined = new Joined(context)
  joined.add(tokens)
  return joined
}

class Joined extends SourceTextBuilder implements JoinedTokens {
  readonly insertions: Insertion[] = []
  readonly notes: EditorNote[] = []
  readonly segments: { from: number; to: number }[] = []
  strong?: { to: number; open: number; close: number }
  readonly #context: BlockContext
  #strongDepth = 0
  #linkDepth = 0
  /** Whether each open link has a tag: one without a target has none. */
  readonly #links: boolean[] = []
  /** A call is a link: inside another it waits for the end of that. */
  #waiting: number[] = []

  constructor(context: BlockContext) {
    super(context)
    this.#context = context
  }

  add(cut: readonly Token[]): void {
    const tokens = joinTexts(cut)
    for (const [i, token] of tokens.entries()) {
      switch (token.type) {
        case 'text':
        case 'override_fault':
          this.#text(token.content)
          break
        case 'override':
          this.override(token.meta?.['forms'] as OverrideForms)
          break
        case 'softbreak':
          this.#text(toSoftBreak(this.source, tokens, i + 1))
          break
        case 'hardbreak':
          this.#object('<br>', '\n')
          break
        case 'code_inline':
          this.#object(`<code>${escapeHtml(token.content)}</code>`, token.content)
          break
        case 'image':
          this.#picture(token)
          break
        case 'link_open':
          this.#openLink(token)
          break
        case 'link_close':
          this.#closeLink()
          break
        case 'strong_open':
          this.#openStrong()
          break
        case 'strong_close':
          this.#closeStrong()
          break
        case 'em_open':
        case 's_open':
          this.#markup(`<${token.tag}>`)
          break
        case 'em_close':
        case 's_close':
          this.#markup(`</${token.tag}>`)
          break
        case 'flag_open':
          this.#openFlag(tokens[i + 1], tokens[i + 2])
          break
        case 'flag_close':
          this.#closeFlag(token.content)
          break
        default:
          throw new Error(`The dialect has no inline token ${token.type}`)
      }
    }
  }

  #text(content: string): void {
    // The text of a link that is its address: <https://liupu.example/发展>
    if (this.#linkDepth > 0 && /^(?:https?:\/\/|www\.|mailto:)\S+$/.test(content)) {
      this.#object(escapeHtml(content), content)
      return
    }
    let at = 0
    for (const { from, to } of findAddresses(content)) {
      this.#plain(content.slice(at, from))
      const address = content.slice(from, to)
      this.#object(escapeHtml(address), address)
      at = to
    }
    this.#plain(at === 0 ? content : content.slice(at))
  }

  #plain(content: string): void {
    if (content === '') return
    const from = this.source.length
    this.source += content
    this.#segment(from)
  }

  override override(forms: OverrideForms): void {
    const from = this.source.length
    super.override(forms)
    if (this.source.length > from) this.#segment(from)
  }

  /** What was added to the text continues the last segment, where no markup parts them. */
  #segment(from: number): void {
    const last = this.segments.at(-1)
    if (last?.to === from && this.insertions.at(-1)?.at !== from) last.to = this.source.length
    else this.segments.push({ from, to: this.source.length })
  }

  #markup(markup: string): void {
    this.insertions.push({ at: this.source.length, kind: 'markup', markup })
  }

  #object(markup: string, text: string): void {
    this.insertions.push({ at: this.source.length, kind: 'object', markup, text })
    this.source += OBJECT
  }

  #picture(token: Token): void {
    const tag = toPictureTag(token, this.source.length, this.#context)
    if (tag) {
      this.insertions.push(tag)
      this.source += OBJECT
      return
    }
    this.#markup('<span class="picture">')
    this.add(token.children ?? [])
    this.#markup('</span>')
  }

  #openLink(token: Token): void {
    // [见 <https://liupu.example>](a.md): Markdown lets an address stand inside a link, HTML does not.
    const isInside = this.#links.includes(true)
    const tag = isInside ? undefined : toLinkTag(token, this.source.length, this.#context)
    this.#linkDepth++
    this.#links.push(tag !== undefined)
    if (tag) this.insertions.push(tag)
  }

  #closeLink(): void {
    this.#linkDepth--
    if (this.#links.pop()) this.#markup('</a>')
    if (this.#linkDepth > 0) return
    for (const number of this.#waiting) this.#call(number)
    this.#waiting = []
  }

  #openStrong(): void {
    if (this.source === '' && this.strong === undefined && this.insertions.length === 0)
      this.strong = { to: -1, open: 0, close: -1 }
    this.#strongDepth++
    this.#markup('<strong>')
  }

  #closeStrong(): void {
    this.#strongDepth--
    if (this.strong?.close === -1 && this.#strongDepth === 0)
      this.strong = { ...this.strong, to: this.source.length, close: this.insertions.length }
    this.#markup('</strong>')
  }

  /** {==□□==}: the editor's signs for characters that are lost, one for each. */
  #openFlag(content: Token | undefined, after: Token | undefined): void {
    if (after?.type === 'flag_close' && content && /^□+$/.test(content.content))
      this.insertions.push({ at: this.source.length, kind: 'gap', count: content.content.length })
    else this.#markup('<span class="flag">')
  }

  #closeFlag(comment: string): void {
    const number = this.#context.takeNote()
    this.notes.push({ number, comment: readSourceText(comment, this.#context) })
    this.#markup('</span>')
    if (this.#linkDepth > 0) this.#waiting.push(number)
    else this.#call(number)
  }

  #call(number: number): void {
    this.insertions.push({ at: this.source.length, kind: 'call', number })
  }
}

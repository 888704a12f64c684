import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it'
import { OVERRIDE_OPENS, type OverrideFault, readOverride } from './override-forms.ts'

/**
 * Overrides of the script conversion in the text: `-{岳台}-`, `-{干|乾}-`. Makes tokens `override`, its forms
 * in `meta`; one that is broken is text, and a token `override_fault` with what is wrong in `meta`.
 */
export function override(markdown: MarkdownIt): void {
  markdown.inline.ruler.after('escape', 'override', readToken)
  keepBarsInTables(markdown)
  keepTitles(markdown)
}

/** What the `fault` of an `override_fault` says: `rest` is the line from there on, by which its place is found. */
export interface PlacedFault extends OverrideFault {
  readonly rest: string
}

function readToken(state: StateInline, silent: boolean): boolean {
  const read = readOverride(state.src, state.pos, state.posMax)
  if (read === undefined) return false
  if (!silent) {
    const { pos, src } = state
    if (read.kind === 'forms') {
      const token = state.push('override', '', 0)
      token.content = read.forms.simplified
      token.meta = { forms: read.forms }
    } else {
      const token = state.push('override_fault', '', 0)
      token.content = src.slice(pos, read.to)
      token.meta = { fault: { ...read.fault, rest: restOfLine(src, read.fault.at) } }
    }
  }
  state.pos = read.to
  return true
}

export function restOfLine(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return (end < 0 ? text.slice(at) : text.slice(at, end)).trimEnd()
}

/** No text contains it: the parser has replaced it before. */
const BAR = '\u0000'
const WITH_BARS = /(?<!\\)-\{[^{}\n]{0,1000}\}-/g

/** | 柳浦 | -{干|乾}-货 |: the bar of an override parts no cells, with a backslash or without. */
function keepBarsInTables(markdown: MarkdownIt): void {
  const { ruler } = markdown.block
  const table = ruler.getRules('').find(({ name }) => name === 'table')
  if (!table) throw new Error('The Markdown parser has no rule for tables')
  // Looked for once in a body, not again for every block; null where there is none.
  const masks = new WeakMap<StateBlock, string | null>()
  const toMask = (state: StateBlock): string | null => {
    const known = masks.get(state)
    if (known !== undefined) return known
    const masked = state.src.replace(WITH_BARS, (found) => found.replace(/(?<!\\)\|/g, BAR))
    const mask = masked.includes(BAR) ? masked : null
    masks.set(state, mask)
    return mask
  }
  ruler.at(
    'table',
    (state, startLine, endLine, silent) => {
      const { src, tokens } = state
      const mask = toMask(state)
      if (mask === null) return table(state, startLine, endLine, silent)
      const first = tokens.length
      state.src = mask
      const isTable = table(state, startLine, endLine, silent)
      state.src = src
      for (const token of isTable ? tokens.slice(first) : [])
        if (token.type === 'inline') token.content = token.content.replaceAll(BAR, '|')
      return isTable
    },
    { alt: ['paragraph', 'reference'] },
  )
}

/**
 * A title that may contain an override is kept as the file has it, `RAW_TITLE` before it: without its
 * backslashes a literal `-{` is no longer distinguished from one.
 */
export const RAW_TITLE = '\u0000'

function keepTitles(markdown: MarkdownIt): void {
  const { parseLinkTitle } = markdown.helpers
  markdown.helpers.parseLinkTitle = (text, start, max, before) => {
    const title = parseLinkTitle(text, start, max, before)
    const raw = title.ok ? text.slice(start + 1, title.pos - 1) : ''
    return raw.includes(OVERRIDE_OPENS) ? { ...title, str: RAW_TITLE + raw } : title
  }
}

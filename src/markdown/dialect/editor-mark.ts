import type { MarkdownIt, StateInline } from 'markdown-it'

// 工程全长{==敏感词,请谨慎使用。==}{>>软件残留<<}三百米
const OPENS = '{=='
const CLOSES = '==}'
const COMMENT_OPENS = '{>>'
const COMMENT_CLOSES = '<<}'

/**
 * The editor's mark on damaged text: CriticMarkup's highlight with an optional comment after it. Makes
 * the tokens `flag_open` and `flag_close`, the comment in `flag_close.content` as the file has it. The marked text may contain
 * other markup; a mark that never closes, or contains nothing, is plain text.
 */
export function editorMark(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'editor_mark', readMark)
}

function readMark(state: StateInline, silent: boolean): boolean {
  const { pos: start, posMax: end, src } = state
  if (!src.startsWith(OPENS, start)) return false
  const from = start + OPENS.length
  if (!mayClose(state, from)) return false
  const to = findClose(state, from)
  if (to <= from) return false
  const after = to + CLOSES.length
  const commentEnd = src.startsWith(COMMENT_OPENS, after)
    ? src.indexOf(COMMENT_CLOSES, after + COMMENT_OPENS.length)
    : -1
  const hasComment = commentEnd >= 0 && commentEnd + COMMENT_CLOSES.length <= end
  if (!silent) {
    state.push('flag_open', 'span', 1)
    state.pos = from
    state.posMax = to
    state.md.inline.tokenize(state)
    const close = state.push('flag_close', 'span', -1)
    if (hasComment) close.content = src.slice(after + COMMENT_OPENS.length, commentEnd).trim()
  }
  state.posMax = end
  state.pos = hasComment ? commentEnd + COMMENT_CLOSES.length : after
  return true
}

/** Where the next close is at all: looked for once, not again for every mark that opens before it. */
const nextCloses = new WeakMap<StateInline, number>()

function mayClose(state: StateInline, from: number): boolean {
  let next = nextCloses.get(state) ?? -1
  if (next < from) {
    next = state.src.indexOf(CLOSES, from)
    if (next < 0) next = Infinity
    nextCloses.set(state, next)
  }
  return next < state.posMax
}

/** Where the mark closes, over escapes, code and whatever else is read as a whole; -1 where it does not. */
function findClose(state: StateInline, from: number): number {
  const { pos, posMax } = state
  let found = -1
  state.pos = from
  while (state.pos < posMax) {
    if (state.src.startsWith(CLOSES, state.pos)) {
      found = state.pos
      break
    }
    state.md.inline.skipToken(state)
  }
  state.pos = pos
  return found + CLOSES.length <= posMax ? found : -1
}

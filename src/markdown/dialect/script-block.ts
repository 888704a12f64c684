import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it'
import type { DiagnosticCode } from '../../report/diagnostics/catalogue.ts'
import type { Script } from '../../report/script.ts'

/** What is wrong with a line of colons; `at` counts in the body. */
export interface ScriptFault {
  readonly code: DiagnosticCode
  readonly at: number
  readonly found: string
}

interface Mark {
  readonly at: number
  /** What follows the colons, and where. */
  readonly word: string
  readonly wordAt: number
}

/**
 * Blocks that are shown as they are in both scripts: `::: zh-Hant` above, `:::` below. Makes tokens
 * `script_open` (`meta.script`) and `script_close`; `script_fault` (`meta.fault`) for a line of
 * colons that is neither. Both lines are in the same list item or quotation.
 */
export function scriptBlock(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'script_block', readMark, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  markdown.core.ruler.after('block', 'script_block', pairMarks)
}

const LINE = /^:{3,}[ \t]*(.*?)[ \t]*$/
const SCRIPTS: Readonly<Record<string, Script>> = { 'zh-hans': 'Hans', 'zh-hant': 'Hant' }

function readMark(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return false
  const at = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  if (!state.src.startsWith(':::', at)) return false
  const text = state.src.slice(at, state.eMarks[line])
  const word = LINE.exec(text)?.[1] ?? ''
  if (silent) return true
  const token = state.push('script_mark', '', 0)
  token.map = [line, line + 1]
  const mark: Mark = { at, word, wordAt: at + text.indexOf(word, 3) }
  token.meta = { mark }
  state.line = line + 1
  return true
}

function pairMarks({ tokens }: StateCore): void {
  let open: Token | undefined
  const lose = (): void => {
    if (open) setFault(open, 'script/unclosed')
    open = undefined
  }
  for (const token of tokens) {
    // The list item or quotation that the block began in ends here.
    if (open && token.nesting < 0 && token.level < open.level) lose()
    if (token.type !== 'script_mark') continue
    const { word } = readMeta(token)
    const script = SCRIPTS[word.toLowerCase()]
    if (word !== '' && script === undefined) setFault(token, 'script/word')
    else if (script !== undefined && open) setFault(token, 'script/nested')
    else if (script !== undefined) open = token
    else if (open?.level === token.level) {
      open.type = 'script_open'
      open.meta = { script: SCRIPTS[readMeta(open).word.toLowerCase()] }
      token.type = 'script_close'
      open = undefined
    } else setFault(token, 'script/stray')
  }
  lose()
}

function setFault(token: Token, code: DiagnosticCode): void {
  const { at, word, wordAt } = readMeta(token)
  const fault: ScriptFault = { code, at: code === 'script/word' ? wordAt : at, found: word }
  token.type = 'script_fault'
  token.meta = { fault }
}

function readMeta(token: Token): Mark {
  return token.meta?.['mark'] as Mark
}

import type { Token } from 'markdown-it'
import type { TableCell } from '../parsed-body.ts'
import type { BlockContext } from './body-place.ts'
import { parseText } from './parse-text.ts'

/** A second rule closes the rows of heads that are below the first one. */
const RULE = /^:?-{3,}:?$/

/**
 * Reads the table that opens at a token. Markdown has one row of heads above its rule; where a row of strokes follows
 * further down, what is above that names the columns too.
 *
 * @returns its rows, and where the next block is
 */
export function parseTable(
  tokens: readonly Token[],
  from: number,
  context: BlockContext,
): {
  readonly head: readonly (readonly TableCell[])[]
  readonly rows: readonly (readonly TableCell[])[]
  readonly end: number
} {
  const head: TableCell[][] = []
  const rows: TableCell[][] = []
  let part = head
  let isRule: boolean[] = []
  let i = from + 1
  for (; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || token.type === 'table_close') break
    if (token.type === 'tbody_open') part = rows
    else if (token.type === 'tr_open') {
      part.push([])
      isRule = []
    } else if (token.type === 'tr_close' && part === rows && isRule.every((is) => is)) {
      rows.pop()
      head.push(...rows.splice(0))
    } else if (token.type === 'th_open' || token.type === 'td_open') {
      isRule.push(RULE.test(tokens[i + 1]?.content ?? ''))
      const align = readAlign(token)
      const text = parseText(tokens[i + 1]?.children ?? [], context)
      part.at(-1)?.push({ ...(align && { align }), text })
    }
  }
  const isNamed = head.some((cells) => cells.some(({ text }) => text.source !== ''))
  return { head: isNamed ? head : [], rows, end: i + 1 }
}

/** markdown-it writes the alignment of a column as a style. */
function readAlign(token: Token): TableCell['align'] {
  const [, align] =
    /text-align:(left|center|right)/.exec(String(token.attrGet('style') ?? '')) ?? []
  return align as TableCell['align']
}

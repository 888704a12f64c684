import type { Token } from 'markdown-it'
import type { TableCell } from '../parsed-body.ts'
import type { BlockContext } from './body-place.ts'
import { parseText } from './parse-text.ts'

/**
 * Reads the table that opens at a token.
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
  let i = from + 1
  for (; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || token.type === 'table_close') break
    if (token.type === 'tbody_open') part = rows
    else if (token.type === 'tr_open') part.push([])
    else if (token.type === 'th_open' || token.type === 'td_open') {
      const align = readAlign(token)
      const text = parseText(tokens[i + 1]?.children ?? [], context)
      part.at(-1)?.push({ ...(align && { align }), text })
    }
  }
  return { head, rows, end: i + 1 }
}

/** markdown-it writes the alignment of a column as a style. */
function readAlign(token: Token): TableCell['align'] {
  const [, align] =
    /text-align:(left|center|right)/.exec(String(token.attrGet('style') ?? '')) ?? []
  return align as TableCell['align']
}

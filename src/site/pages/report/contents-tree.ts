import type { ContentsEntry } from '../../../markdown/rendered-body.ts'

/** A line of the table of contents with the lines below it. */
export interface ContentsNode {
  readonly id: string
  readonly text: string
  readonly children: readonly ContentsNode[]
}

/** Nests the flat contents by level; a level that is skipped (2, then 4) opens one step only. */
export function toContentsTree(entries: readonly ContentsEntry[]): readonly ContentsNode[] {
  const top: Growing[] = []
  const open: { readonly level: number; readonly children: Growing[] }[] = [
    { level: 0, children: top },
  ]
  for (const { id, level, text } of entries) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const node: Growing = { id, text, children: [] }
    open.at(-1)?.children.push(node)
    open.push({ level, children: node.children })
  }
  return top
}

interface Growing {
  readonly id: string
  readonly text: string
  readonly children: Growing[]
}

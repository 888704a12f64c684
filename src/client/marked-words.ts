import { BLOCKS } from './blocks.ts'
import { readWords } from './read-words.ts'

/** Words of a report that a reader has marked, and the block they begin in. */
export interface MarkedWords {
  readonly id: string
  readonly words: string
}

/** Keeps what the reader marked last: a click on a button ends the selection before the button learns of it. */
export function followMarked(): () => MarkedWords | undefined {
  let marked: MarkedWords | undefined
  document.addEventListener('selectionchange', () => {
    marked = readMarked() ?? marked
  })
  return () => marked
}

function readMarked(): MarkedWords | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return undefined
  const words = readWords(selection.getRangeAt(0).cloneContents())
  const node = selection.anchorNode
  const element = node instanceof Element ? node : node?.parentElement
  const block = element?.closest('.quote-bar') ? null : element?.closest(`.text ${BLOCKS}`)
  return block && words !== '' ? { id: block.id, words } : undefined
}

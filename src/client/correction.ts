import { BLOCKS, findBlock } from './blocks.ts'
import { readWords } from './read-words.ts'

/**
 * The way to report a mistake takes along what the reader has marked: the paragraph's number, its address and
 * the words. Without this script the letter is the same with these lines empty.
 */
export function fillCorrection(): void {
  const link = document.querySelector('[data-correction]')
  if (!(link instanceof HTMLAnchorElement)) return
  const { href } = link
  let marked: Marked | undefined
  document.addEventListener('selectionchange', () => {
    // A click on the link ends the selection: the last one is kept.
    marked = readMarked() ?? marked
  })
  const fill = (): void => {
    const place = marked ?? readTarget()
    if (place) link.href = withPlace(href, link.dataset, place)
  }
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, fill)
}

interface Marked {
  readonly id: string
  readonly words: string
}

/** Longer quotations than this do not fit into an address everywhere. */
const LONGEST = 200

function readMarked(): Marked | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return undefined
  const words = readWords(selection.getRangeAt(0).cloneContents())
  const node = selection.anchorNode
  const block = (node instanceof Element ? node : node?.parentElement)?.closest(`.text ${BLOCKS}`)
  return block && words !== '' ? { id: block.id, words: words.slice(0, LONGEST) } : undefined
}

function readTarget(): Marked | undefined {
  const target = document.querySelector('.text :target')
  const block = target && findBlock(target.id)
  return block ? { id: block.id, words: '' } : undefined
}

/** The lines of the letter are found by their labels, as they stand in the address. */
function withPlace(
  href: string,
  { paragraph = '', quote = '' }: DOMStringMap,
  { id, words }: Marked,
): string {
  const after = (address: string, label: string, text: string): string => {
    const encoded = encodeURIComponent(label)
    return address.replace(encoded, () => encoded + encodeURIComponent(text))
  }
  const { origin, pathname } = location
  const number = document.getElementById(id)?.querySelector('.pid')?.textContent ?? ''
  const withId = after(href, paragraph, `${number} ${origin}${pathname}#${id}`.trim())
  return words === '' ? withId : after(withId, quote, words)
}

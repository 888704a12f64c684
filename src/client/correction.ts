import { findBlock } from './blocks.ts'
import type { MarkedWords } from './marked-words.ts'

/**
 * The way to report a mistake takes along what the reader has marked: the paragraph's number, its address and
 * the words. Without this script the letter is the same with these lines empty.
 */
export function fillCorrection(readMarked: () => MarkedWords | undefined): void {
  const link = findLink()
  if (!link) return
  const { href } = link
  const fill = (): void => {
    const place = readMarked() ?? readTarget()
    if (place) link.href = withPlace(href, link.dataset, place)
  }
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, fill)
}

/** Where a mistake in some words is reported; nowhere where the archive has no contact. */
export function readCorrectionUrl(place: MarkedWords): string | undefined {
  const link = findLink()
  return link ? withPlace(link.href, link.dataset, place) : undefined
}

function findLink(): HTMLAnchorElement | undefined {
  const link = document.querySelector('[data-correction]')
  return link instanceof HTMLAnchorElement ? link : undefined
}

/** Longer quotations than this do not fit into an address everywhere. */
const LONGEST = 200

function readTarget(): MarkedWords | undefined {
  const target = document.querySelector('.text :target')
  const block = target && findBlock(target.id)
  return block ? { id: block.id, words: '' } : undefined
}

/** The lines of the letter are found by their labels, as they are in the address. */
function withPlace(
  href: string,
  { paragraph = '', quote = '', template }: DOMStringMap,
  { id, words }: MarkedWords,
): string {
  const after = (address: string, label: string, text: string): string => {
    const encoded = encodeURIComponent(label)
    return address.replace(encoded, () => encoded + encodeURIComponent(text))
  }
  const { origin, pathname } = location
  const number = document.getElementById(id)?.querySelector('.pid')?.textContent ?? ''
  const where = `${number} ${origin}${pathname}#${id}`.trim()
  const quoted = words.slice(0, LONGEST)
  // The address of a form says itself where they go.
  const address = template
    ?.replace('{paragraph}', () => encodeURIComponent(where))
    .replace('{quote}', () => encodeURIComponent(quoted))
  const withId = after(address ?? href, paragraph, where)
  return quoted === '' ? withId : after(withId, quote, quoted)
}

import { findBlock } from '../blocks.ts'
import { fillWords } from '../search/fill-words.ts'
import { makeElement } from '../search/make-element.ts'
import type { Place } from './mark-found.ts'

const WORDS = {
  Hans: {
    label: '检索所得',
    count: '“{query}”：第{n}处，共{total}处',
    previous: '上一处',
    next: '下一处',
    close: '不再标出',
  },
  Hant: {
    label: '檢索所得',
    count: '「{query}」：第{n}處，共{total}處',
    previous: '上一處',
    next: '下一處',
    close: '不再標出',
  },
} as const

/**
 * The bar that leads through the places of a search: buttons, and the keys `n`, `p` and Escape, which it says itself
 * and which end with it.
 *
 * @param first the block that the reader came for: the places are counted from there
 */
export function openFoundBar(
  text: HTMLElement,
  places: readonly Place[],
  {
    first,
    query,
    onClose,
  }: { readonly first: string; readonly query: string; readonly onClose: () => void },
): { remove(): void } {
  const words = WORDS[document.documentElement.lang.startsWith('zh-Hant') ? 'Hant' : 'Hans']
  const count = makeElement('p', { role: 'status' })
  const block = findBlock(first)
  let at = Math.max(
    0,
    places.findIndex(([mark]) => mark && block?.contains(mark)),
  )
  const say = (): void => {
    for (const [i, place] of places.entries())
      for (const mark of place) mark.classList.toggle('now', i === at)
    count.textContent = fillWords(words.count, { query, n: at + 1, total: places.length })
  }
  const go = (step: 1 | -1): void => {
    at = (at + step + places.length) % places.length
    say()
    places[at]?.[0]?.scrollIntoView({ block: 'center', inline: 'center' })
  }
  const button = (label: string, key: string, keyName: string, call: () => void): HTMLElement => {
    const made = makeElement(
      'button',
      { type: 'button', class: 'btn', 'aria-keyshortcuts': keyName },
      label,
      makeElement('span', { class: 'keys', 'aria-hidden': 'true' }, makeElement('kbd', {}, key)),
    )
    made.addEventListener('click', call)
    return made
  }
  const bar = makeElement(
    'aside',
    { class: 'found-bar ui', 'aria-label': words.label },
    count,
    button(words.previous, 'P', 'p', () => go(-1)),
    button(words.next, 'N', 'n', () => go(1)),
    button(words.close, 'Esc', 'Escape', onClose),
  )
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.shiftKey || event.isComposing || isBusy(event.target)) return
    if (event.key === 'n') go(1)
    else if (event.key === 'p') go(-1)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
  }
  document.addEventListener('keydown', listen)
  text.after(bar)
  say()
  return {
    remove: () => {
      document.removeEventListener('keydown', listen)
      bar.remove()
    },
  }
}

/** Where keys mean something else: fields, and an open dialog, which Escape closes. */
function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    (target.matches('input, textarea, select, [contenteditable]') ||
      target.closest('[popover]') !== null)
  )
}

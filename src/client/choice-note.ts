import { makeElement } from './search/make-element.ts'

/**
 * Shows the rule of a choice beside it. Without this script the link leads to the rule's line in the table, which says
 * the same.
 */
export function showChoices(): void {
  const pairs = document.querySelector('.pairs')
  const heads = [...document.querySelectorAll('.rules th')]
  if (!pairs || heads.length === 0 || !('popover' in HTMLElement.prototype)) return
  const note = makeElement('div', {
    class: 'rule ui',
    popover: 'auto',
    role: 'dialog',
    tabindex: '-1',
  })
  document.body.append(note)
  let opener: HTMLAnchorElement | undefined
  note.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') return
    opener?.removeAttribute('aria-expanded')
    if (document.activeElement === note || document.activeElement === document.body)
      opener?.focus({ preventScroll: true })
  })
  pairs.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.choice') : null
    if (!(link instanceof HTMLAnchorElement) || (event as MouseEvent).ctrlKey) return
    const row = document.getElementById(link.hash.slice(1))
    if (!row) return
    event.preventDefault()
    note.hidePopover()
    const [source, result, ...others] = row.children
    note.replaceChildren(writeChoice(source, result), writeRest(heads.slice(2), others))
    note.setAttribute('aria-label', `${source?.textContent} → ${result?.textContent}`)
    note.showPopover()
    opener = link
    link.setAttribute('aria-expanded', 'true')
    place(note, link)
    note.focus({ preventScroll: true })
  })
}

function writeChoice(...cells: readonly (Element | undefined)[]): HTMLElement {
  const [source, result] = cells.map((cell) =>
    makeElement('span', { lang: cell?.getAttribute('lang') ?? '' }, cell?.textContent ?? ''),
  )
  return makeElement('p', {}, source ?? '', ' → ', result ?? '')
}

function writeRest(heads: readonly Element[], cells: readonly Element[]): HTMLElement {
  const lines = cells.flatMap((cell, i) => {
    const text = cell.textContent ?? ''
    if (text === '') return []
    const lang = cell.getAttribute('lang')
    return [
      makeElement(
        'div',
        {},
        makeElement('dt', {}, heads[i]?.textContent ?? ''),
        makeElement('dd', lang === null ? {} : { lang }, text),
      ),
    ]
  })
  return makeElement('dl', {}, ...lines)
}

/** Below the place, or above where there is no room; always within the window. */
function place(note: HTMLElement, link: Element): void {
  const at = link.getBoundingClientRect()
  const { width, height } = note.getBoundingClientRect()
  const below = at.bottom + 8
  const top = below + height < innerHeight ? below : Math.max(8, at.top - height - 8)
  note.style.insetBlockStart = `${top}px`
  note.style.insetInlineStart = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8))}px`
}

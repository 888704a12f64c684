import { makeElement } from './search/make-element.ts'

/**
 * Shows the rule of a choice beside it. Without this script the link points to the rule's line in the table, which says
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
  let opener: HTMLElement | undefined
  const findRule = offerPlainPlaces(pairs)
  note.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') return
    opener?.removeAttribute('aria-expanded')
    if (document.activeElement === note || document.activeElement === document.body)
      opener?.focus({ preventScroll: true })
  })
  pairs.addEventListener('click', (event) => {
    const place = event.target instanceof Element ? event.target.closest('a.choice, i') : null
    if (!(place instanceof HTMLElement) || (event as MouseEvent).ctrlKey) return
    const row = findRule(place)
    if (!row) return
    event.preventDefault()
    note.hidePopover()
    const [source, result, ...others] = row.children
    note.replaceChildren(writeChoice(source, result), writeRest(heads.slice(2), others))
    note.setAttribute('aria-label', `${source?.textContent} → ${result?.textContent}`)
    note.showPopover()
    opener = place
    place.setAttribute('aria-expanded', 'true')
    putBeside(note, place)
    note.focus({ preventScroll: true })
  })
}

/**
 * Places that the dictionaries decided can be pressed while they are marked. Their rules are in one list, so that the page
 * is short.
 *
 * @returns finds the line of a place's rule; none while the place is not marked
 */
function offerPlainPlaces(pairs: Element): (place: HTMLElement) => Element | null {
  const places = [...pairs.querySelectorAll('i')]
  const rules = (pairs.getAttribute('data-rules') ?? '').split(' ')
  const all = document.querySelector('[name="choices"][value="all"]')
  const isMarked = (): boolean => all instanceof HTMLInputElement && all.checked
  const offer = (): void => {
    for (const place of places)
      if (isMarked()) {
        place.tabIndex = 0
        place.setAttribute('role', 'button')
      } else {
        place.removeAttribute('tabindex')
        place.removeAttribute('role')
      }
  }
  for (const radio of document.querySelectorAll('[name="choices"]'))
    radio.addEventListener('change', offer)
  pairs.addEventListener('keydown', (event) => {
    const { key, target } = event as KeyboardEvent
    if (!(target instanceof HTMLElement) || target.tagName !== 'I') return
    if (key !== 'Enter' && key !== ' ') return
    event.preventDefault()
    target.click()
  })
  // A browser may bring back what was chosen before.
  offer()
  return (place) => {
    if (place instanceof HTMLAnchorElement) return document.getElementById(place.hash.slice(1))
    return isMarked() ? document.getElementById(`c${rules[places.indexOf(place)]}`) : null
  }
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
function putBeside(note: HTMLElement, link: Element): void {
  const at = link.getBoundingClientRect()
  const { width, height } = note.getBoundingClientRect()
  const below = at.bottom + 8
  const top = below + height < innerHeight ? below : Math.max(8, at.top - height - 8)
  note.style.insetBlockStart = `${top}px`
  note.style.insetInlineStart = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8))}px`
}

import { foldText } from '../../text/fold.ts'
import { makeElement } from './make-element.ts'

/** Suggestions at a time. */
const MOST = 6

/**
 * While a word is typed that a filter’s value begins with, the box offers that value: 柳 → 机构 柳浦街道. Choosing it
 * sets the filter in the place of the word. A combobox with a list (ARIA 1.2): ↓ and ↑ go through the list and, after
 * its end, on to the results; Enter chooses, Escape closes.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function offerFilters(input: HTMLInputElement, filters: HTMLFormElement): void {
  const list = makeElement('ul', {
    id: 'search-suggestions',
    class: 'suggestions ui',
    role: 'listbox',
    'aria-label': filters.getAttribute('aria-label') ?? '',
  })
  list.hidden = true
  input.form?.append(list)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value)

  let offered: readonly Value[] = []
  let active = -1

  const activate = (index: number): void => {
    active = index
    for (const [i, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(i === active))
    if (active < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', `suggestion-${active}`)
  }
  const offer = (values: readonly Value[]): void => {
    offered = values
    list.replaceChildren(...values.map(renderOption))
    list.hidden = values.length === 0
    input.setAttribute('aria-expanded', String(values.length > 0))
    activate(-1)
  }
  const choose = ({ box }: Value): void => {
    input.value = input.value.replace(/\S*$/, '').trim()
    offer([])
    box.checked = true
    box.dispatchEvent(new Event('change', { bubbles: true }))
  }

  input.addEventListener('input', ({ target }) => {
    // Events that scripts send come after the box was emptied.
    const typed = target === input ? foldText(/\S*$/.exec(input.value)?.[0] ?? '') : ''
    offer(
      typed === ''
        ? []
        : listValues(filters)
            .filter(({ word }) => begins(word, typed))
            .slice(0, MOST),
    )
  })
  input.addEventListener('keydown', (event) => {
    if (offered.length === 0 || event.isComposing) return
    const { key } = event
    const value = offered[active]
    if (key === 'Escape') offer([])
    else if (key === 'Enter' && value) choose(value)
    else if (key === 'Enter') return offer([])
    else if (key === 'ArrowDown' && active < offered.length - 1) activate(active + 1)
    else if (key === 'ArrowDown') return offer([])
    else if (key === 'ArrowUp' && active >= 0) activate(active - 1)
    else return
    event.preventDefault()
  })
  input.addEventListener('blur', () => offer([]))
  // Before the box loses the focus.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault()
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null
    const value = offered[option ? [...list.children].indexOf(option) : -1]
    if (value) choose(value)
  })
}

interface Value {
  readonly box: HTMLInputElement
  readonly filter: string
  readonly word: string
  readonly count: string
}

/** What can be chosen now: values that are not chosen yet and would leave something. */
function listValues(filters: HTMLFormElement): readonly Value[] {
  return [...filters.querySelectorAll<HTMLInputElement>('[data-filter] input[type=checkbox]')]
    .filter((box) => !box.checked && !box.disabled)
    .map((box) => {
      const label = box.closest('label')
      return {
        box,
        filter: box.closest('fieldset')?.querySelector('legend')?.textContent ?? '',
        word: label?.querySelector('span:not(.n)')?.textContent ?? '',
        count: label?.querySelector('.n')?.textContent ?? '',
      }
    })
}

/** Not the word itself: it is being searched already. */
function begins(word: string, typed: string): boolean {
  const folded = foldText(word)
  return folded.startsWith(typed) && folded !== typed
}

function renderOption({ filter, word, count }: Value, i: number): HTMLLIElement {
  return makeElement(
    'li',
    { id: `suggestion-${i}`, role: 'option', 'aria-selected': 'false' },
    makeElement('span', { class: 'of' }, filter),
    makeElement('span', {}, word),
    makeElement('span', { class: 'n' }, count),
  )
}

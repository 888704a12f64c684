import { fillWords } from './fill-words.ts'
import type { Filters } from './query-address.ts'
import type { SearchWords } from './words.ts'

/** How many reports each value of each filter would leave: filter → value → reports. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The filters beside the results: a fieldset per filter, named in `data-filter`, a checkbox per value. */
export interface FilterForm {
  /** The values that can be chosen, by filter. */
  readonly choices: Filters
  read(): Filters
  write(filters: Filters): void
  showCounts(counts: FilterCounts): void
  /** The counts of the whole archive, as the page brought them. */
  showAtRest(): void
}

/** Shows the form, hidden where no script runs, and calls back after each change. */
export function openFilterForm(
  form: HTMLFormElement,
  words: SearchWords,
  onChange: () => void,
): FilterForm {
  const boxes = [...form.querySelectorAll<HTMLFieldSetElement>('[data-filter]')].flatMap((set) =>
    [...set.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map((box) => {
      const label = box.closest('label')?.querySelector('.n')
      return { box, name: set.dataset['filter'] ?? '', label, atRest: label?.textContent ?? '' }
    }),
  )
  const summary = form.querySelector('[data-chosen]')
  const reset = form.querySelector<HTMLButtonElement>('[type=reset]')
  const toFilters = (chosen: typeof boxes): Filters => {
    const filters: Record<string, string[]> = {}
    for (const { box, name } of chosen) filters[name] = [...(filters[name] ?? []), box.value]
    return filters
  }
  const sayChosen = (): void => {
    const n = boxes.filter(({ box }) => box.checked).length
    if (summary) summary.textContent = n === 0 ? '' : fillWords(words.chosen, { n })
    if (reset) reset.disabled = n === 0
  }
  const change = (): void => {
    sayChosen()
    onChange()
  }
  form.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', change)
  // The boxes are empty only after the event.
  form.addEventListener('reset', () => setTimeout(change))
  sayChosen()
  return {
    choices: toFilters(boxes),
    read: () => toFilters(boxes.filter(({ box }) => box.checked)),
    write: (filters) => {
      for (const { box, name } of boxes) box.checked = filters[name]?.includes(box.value) ?? false
      sayChosen()
    },
    showCounts: (counts) => {
      for (const { box, name, label } of boxes) {
        const count = counts[name]?.[box.value] ?? 0
        if (label) label.textContent = String(count)
        // A chosen value can always be given up.
        box.disabled = count === 0 && !box.checked
      }
    },
    showAtRest: () => {
      for (const { box, label, atRest } of boxes) {
        if (label) label.textContent = atRest
        box.disabled = false
      }
    },
  }
}

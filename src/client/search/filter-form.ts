import type { Filters } from './query-address.ts'

/** How many reports each value of each filter would leave: filter → value → reports. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The filters beside the results: a fieldset per filter, named in `data-filter`, a checkbox per value. */
export interface FilterForm {
  /** The values that can be chosen, by filter. */
  readonly choices: Filters
  read(): Filters
  write(filters: Filters): void
  showCounts(counts: FilterCounts): void
}

/** Shows the form, hidden where no script runs, and calls back after each change. */
export function openFilterForm(form: HTMLFormElement, onChange: () => void): FilterForm {
  const boxes = [...form.querySelectorAll<HTMLFieldSetElement>('[data-filter]')].flatMap((set) =>
    [...set.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map((box) => ({
      box,
      name: set.dataset['filter'] ?? '',
    })),
  )
  const toFilters = (chosen: typeof boxes): Filters => {
    const filters: Record<string, string[]> = {}
    for (const { box, name } of chosen) filters[name] = [...(filters[name] ?? []), box.value]
    return filters
  }
  form.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', onChange)
  // The boxes are empty only after the event.
  form.addEventListener('reset', () => setTimeout(onChange))
  return {
    choices: toFilters(boxes),
    read: () => toFilters(boxes.filter(({ box }) => box.checked)),
    write: (filters) => {
      for (const { box, name } of boxes) box.checked = filters[name]?.includes(box.value) ?? false
    },
    showCounts: (counts) => {
      for (const { box, name } of boxes) {
        const count = counts[name]?.[box.value] ?? 0
        const label = box.closest('label')?.querySelector('.n')
        if (label) label.textContent = String(count)
        // A chosen value can always be given up.
        box.disabled = count === 0 && !box.checked
      }
    },
  }
}

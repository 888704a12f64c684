/**
 * `/` goes to the search box from anywhere on the page, ↓ from the box to the first result, ↑ and ↓ from link to
 * link among the results. Escape empties the box; in an empty box, and among filters and results, it gives up all
 * filters. All else stays as the browser has it.
 */
export function listenToKeys(
  input: HTMLInputElement,
  lists: readonly HTMLElement[] | null,
  filters: HTMLFormElement | null,
): void {
  const isAmong = (target: EventTarget | null): boolean =>
    target instanceof Node && [filters, ...(lists ?? [])].some((part) => part?.contains(target))
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const { key, target } = event
    if (key === '/' && !isEditable(target)) {
      event.preventDefault()
      input.focus()
      input.select()
    } else if (key === 'Escape' && target === input && input.value !== '') {
      event.preventDefault()
      input.value = ''
      input.dispatchEvent(new Event('input', { bubbles: true }))
    } else if (key === 'Escape' && (target === input || isAmong(target))) {
      if (!filters?.querySelector(':checked')) return
      event.preventDefault()
      filters.reset()
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const next = toNext(input, lists ?? [], key === 'ArrowDown' ? 1 : -1)
      if (!next) return
      event.preventDefault()
      next.focus()
    }
  })
}

function toNext(
  input: HTMLElement,
  lists: readonly HTMLElement[],
  step: 1 | -1,
): HTMLElement | undefined {
  const links = lists.flatMap((list) => [...list.querySelectorAll<HTMLElement>('a')])
  const stops: readonly Element[] = [input, ...links]
  const at = document.activeElement ? stops.indexOf(document.activeElement) : -1
  const next = at === -1 ? undefined : stops[at + step]
  return next instanceof HTMLElement ? next : undefined
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  )
}

/**
 * `/` goes to the search box from anywhere on the page, ↓ from the box to the first result, ↑ and ↓ from link to
 * link among the results; Escape empties the box. All else stays as the browser has it.
 */
export function listenToKeys(input: HTMLInputElement, results: HTMLElement | null): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing)
      return
    if (event.key === '/' && !isEditable(event.target)) {
      event.preventDefault()
      input.focus()
      input.select()
      return
    }
    if (event.key === 'Escape' && event.target === input && input.value !== '') {
      event.preventDefault()
      input.value = ''
      input.dispatchEvent(new Event('input', { bubbles: true }))
      return
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || !results) return
    const stops: readonly HTMLElement[] = [input, ...results.querySelectorAll<HTMLElement>('a')]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    const next = at === -1 ? undefined : stops[at + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  })
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  )
}

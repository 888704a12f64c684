/** On a phone the filters come before the results: their button closes them and goes on. */
export function showResultsAfterFilters(): void {
  const form = document.querySelector('#search-filters')
  form?.addEventListener('submit', (event) => {
    event.preventDefault()
    const details = form.querySelector('details')
    if (details) details.open = false
    document.querySelector('#search-status')?.scrollIntoView({ block: 'start' })
  })
}

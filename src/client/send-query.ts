/**
 * A search box that is not the search page's own leads there with the query behind `#`: so no server learns of
 * it. Without this script the form sends `?q=`, which the search page moves behind `#`.
 */
export function sendQueries(): void {
  for (const form of document.querySelectorAll('form.find')) {
    if (!(form instanceof HTMLFormElement) || form.id === 'search-form') continue
    form.addEventListener('submit', (event) => {
      const query = String(new FormData(form).get('q') ?? '').trim()
      event.preventDefault()
      location.assign(query === '' ? form.action : `${form.action}#q=${encodeURIComponent(query)}`)
    })
  }
}

/**
 * What follows `#` when a result leads to a report: the paragraph, and the query whose places the report is to
 * show. No server learns of it, and it also works from disk, where pages share no memory.
 *
 * @example writeFoundHash('p7', '老旧小区') // => '#p7&q=%E8%80%81%E6%97%A7%E5%B0%8F%E5%8C%BA'
 */
export function writeFoundHash(id: string, query: string): string {
  return `#${id}${id === '' ? '' : '&'}q=${encodeURIComponent(query)}`
}

/** @example readFoundHash('#p7&q=APP') // => { id: 'p7', query: 'APP' } */
export function readFoundHash(
  hash: string,
): { readonly id: string; readonly query: string } | undefined {
  const [, id, query] = /^#(?:([^&=]*)&)?q=(.*)$/s.exec(hash) ?? []
  if (query === undefined) return undefined
  try {
    return { id: id ?? '', query: decodeURIComponent(query) }
  } catch {
    return { id: id ?? '', query }
  }
}

/** The query whose places a report shows, kept with its entry of the history: a reload shows them again. */
export function readKeptQuery(): string {
  return (history.state as { readonly foundQuery?: string } | null)?.foundQuery ?? ''
}

/** @param query empty where nothing is shown any more */
export function saveQuery(query: string): void {
  history.replaceState({ ...history.state, foundQuery: query }, '')
}

/**
 * Sends the query along when a result is opened. Until then a link is the plain address of its paragraph: it can be
 * read, and is right without scripts too.
 */
export function carryQuery(list: HTMLElement, readQuery: () => string): void {
  const carry = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null
    const query = readQuery()
    if (!link || query === '' || readFoundHash(link.hash)) return
    link.hash = writeFoundHash(link.hash.slice(1), query)
  }
  // Before the click, so that “open in a new tab” takes it along as well.
  for (const event of ['pointerdown', 'click']) list.addEventListener(event, carry)
}

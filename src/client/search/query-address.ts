/** What the address of the search page says: the query, and the values chosen of each filter. */
export interface Asked {
  readonly query: string
  readonly filters: Filters
}

/** Filter → chosen values, never an empty list: `{ year: ['2024', '2023'] }`. */
export type Filters = Readonly<Record<string, readonly string[]>>

/**
 * The query stands in the address, `…/search/#q=老旧小区&year=2024`: it can be kept and sent, and no server learns of
 * it. `?q=`, which a form leaves without scripts, is moved there first.
 */
export function readAsked(): Asked {
  const url = new URL(location.href)
  const query = url.searchParams.get('q')
  if (query !== null) {
    url.searchParams.delete('q')
    url.hash = writeHash({ query, filters: {} })
    history.replaceState(history.state, '', url)
  }
  return parseHash(location.hash)
}

/** Puts a question into the address; a new entry of the history, or in the place of the present one. */
export function writeAsked(asked: Asked, mode: 'push' | 'replace'): void {
  const hash = writeHash(asked)
  if (hash === writeHash(parseHash(location.hash))) return
  const url = new URL(location.href)
  url.hash = hash
  if (mode === 'push') history.pushState(null, '', url)
  else history.replaceState(history.state, '', url)
}

/** @example parseHash('#q=%E6%9F%B3%E6%B5%A6&year=2024') // => { query: '柳浦', filters: { year: ['2024'] } } */
export function parseHash(hash: string): Asked {
  const value = /^#q=(.*)$/s.exec(hash)?.[1] ?? ''
  const [query = '', ...others] = value.split(/&(?=[a-z]+=)/)
  const filters: Record<string, string[]> = {}
  for (const other of others) {
    const [name = '', chosen = ''] = other.split(/=(.*)/s)
    filters[name] = [...(filters[name] ?? []), decode(chosen)]
  }
  return { query: decode(query), filters }
}

/** @example writeHash({ query: 'R&D', filters: {} }) // => '#q=R%26D' */
export function writeHash({ query, filters }: Asked): string {
  const chosen = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => `&${name}=${encodeURIComponent(value)}`),
  )
  return query === '' && chosen.length === 0
    ? ''
    : `#q=${encodeURIComponent(query)}${chosen.join('')}`
}

/** Typed or cut by hand, `#q=100%` is no escape: then it is what it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * The query stands in the address, `…/search/#q=老旧小区`: it can be kept and sent, and no server learns of it.
 * `?q=`, which a form leaves without scripts, is moved there first.
 */
export function readQuery(): string {
  const url = new URL(location.href)
  const asked = url.searchParams.get('q')
  if (asked !== null) {
    url.searchParams.delete('q')
    url.hash = toHash(asked)
    history.replaceState(history.state, '', url)
  }
  return parseHash(location.hash)
}

/** Puts the query into the address; a new entry of the history, or in the place of the present one. */
export function writeQuery(query: string, mode: 'push' | 'replace'): void {
  if (query === parseHash(location.hash)) return
  const url = new URL(location.href)
  url.hash = query === '' ? '' : toHash(query)
  if (mode === 'push') history.pushState(null, '', url)
  else history.replaceState(history.state, '', url)
}

/** @example parseHash('#q=%E6%9F%B3%E6%B5%A6') // => '柳浦' */
export function parseHash(hash: string): string {
  const value = /^#q=(.*)$/s.exec(hash)?.[1] ?? ''
  try {
    return decodeURIComponent(value)
  } catch {
    // Typed or cut by hand: 100% is no escape.
    return value
  }
}

function toHash(query: string): string {
  return `#q=${encodeURIComponent(query)}`
}

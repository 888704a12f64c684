/** What the address of the search page says: the query, the values chosen of each filter, and how to show the answer. */
export interface Question {
  readonly query: string
  readonly filters: Filters
  readonly sort: Sort
  readonly view: View
}

/** Filter → chosen values, never an empty list: `{ year: ['2024', '2023'] }`. */
export type Filters = Readonly<Record<string, readonly string[]>>

/** The best first, or the newest first. */
export type Sort = 'relevance' | 'date'

/** Reports, or every place as a line: in the order of the reports, by what precedes it, by what follows. */
export type View = 'reports' | 'lines' | 'lines-before' | 'lines-after'

/**
 * The query is in the address, `…/search/#q=老旧小区&year=2024`: it can be kept and sent, and no server learns of
 * it. `?q=`, which a form leaves without scripts, is moved there first.
 */
export function readQuestion(): Question {
  const url = new URL(location.href)
  const query = url.searchParams.get('q')
  if (query !== null) {
    url.searchParams.delete('q')
    url.hash = writeHash({ ...parseHash(''), query })
    history.replaceState(history.state, '', url)
  }
  return parseHash(location.hash)
}

/** Puts a question into the address; a new entry of the history, or in the place of the present one. */
export function writeQuestion(asked: Question, mode: 'push' | 'replace'): void {
  const hash = writeHash(asked)
  if (hash === writeHash(parseHash(location.hash))) return
  const url = new URL(location.href)
  url.hash = hash
  if (mode === 'push') history.pushState(null, '', url)
  else history.replaceState(history.state, '', url)
}

/** @example parseHash('#q=%E6%9F%B3%E6%B5%A6&sort=date') // => { query: '柳浦', filters: {}, sort: 'date', view: 'reports' } */
export function parseHash(hash: string): Question {
  const value = /^#q=(.*)$/s.exec(hash)?.[1] ?? ''
  const [query = '', ...others] = value.split(/&(?=[a-z]+=)/)
  const filters: Record<string, string[]> = {}
  let sort: Sort = 'relevance'
  let view: View = 'reports'
  for (const other of others) {
    const [name = '', chosen = ''] = other.split(/=(.*)/s)
    if (name === 'sort') sort = chosen === 'date' ? 'date' : 'relevance'
    else if (name === 'view') view = VIEWS.find((known) => known === chosen) ?? 'reports'
    else filters[name] = [...(filters[name] ?? []), decode(chosen)]
  }
  return { query: decode(query), filters, sort, view }
}

/** @example writeHash({ query: 'R&D', filters: {}, sort: 'relevance', view: 'reports' }) // => '#q=R%26D' */
export function writeHash({ query, filters, sort, view }: Question): string {
  const chosen = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => `&${name}=${encodeURIComponent(value)}`),
  )
  if (query === '' && chosen.length === 0) return ''
  if (sort !== 'relevance') chosen.push(`&sort=${sort}`)
  if (view !== 'reports') chosen.push(`&view=${view}`)
  return `#q=${encodeURIComponent(query)}${chosen.join('')}`
}

const VIEWS: readonly View[] = ['reports', 'lines', 'lines-before', 'lines-after']

/** Typed or cut by hand, `#q=100%` is no escape: then it is what it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

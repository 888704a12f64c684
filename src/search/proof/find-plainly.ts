import type { FoldMap } from '../fold-map.ts'
import type { SearchRecord } from '../search-record.ts'
import { isWholeTerm, makePlain, trimBreaks } from './plain-text.ts'

/** Slug of a report that contains a query → the id of the first block with it; `title` for the title. */
export type Matches = ReadonlyMap<string, string>

/**
 * Finds queries the plain way: every text is read from its first to its last character, in both scripts, and at each
 * place the queries that begin with this character are tried.
 *
 * @returns for each query, in their order, the reports that contain it
 */
export function findPlainly(
  queries: readonly string[],
  records: readonly SearchRecord[],
  keys: FoldMap,
): readonly Matches[] {
  const toPlain = makePlain(keys)
  const terms = queries.map((text) => ({
    term: trimBreaks(toPlain(text)),
    holders: new Map<string, string>(),
  }))
  const byFirst = new Map<number, (typeof terms)[number][]>()
  for (const entry of terms) {
    const first = entry.term.charCodeAt(0)
    const begun = byFirst.get(first)
    if (begun) begun.push(entry)
    else if (entry.term !== '') byFirst.set(first, [entry])
  }
  const look = (text: string, slug: string, block: string): void => {
    for (let at = 0; at < text.length; at++) {
      const begun = byFirst.get(text.charCodeAt(at))
      if (!begun) continue
      for (const { term, holders } of begun)
        if (!holders.has(slug) && text.startsWith(term, at) && isWholeTerm(text, at, term))
          holders.set(slug, block)
    }
  }
  for (const { slug, title, blocks } of records)
    for (const { id, text } of [{ id: 'title', text: title }, ...blocks]) {
      const hans = toPlain(text.Hans)
      look(hans, slug, id)
      const hant = text.Hant === text.Hans ? hans : toPlain(text.Hant)
      if (hant !== hans) look(hant, slug, id)
    }
  return terms.map(({ holders }) => holders)
}

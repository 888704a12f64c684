import { toUnits, type Unit } from '../../text/units.ts'
import { parseQuery } from '../search/parse-query.ts'
import { openSearchFiles } from '../search/search-files.ts'
import { readFoldMap, type Settings } from '../search/settings.ts'

/** The terms of a query, and how to cut a text so that they are found in either script. */
export interface Terms {
  readonly terms: readonly (readonly Unit[])[]
  toUnits(text: string): readonly Unit[]
}

/** Without the site's map of the two scripts, which may be missing, the terms are found as they are written. */
export async function readTerms(query: string): Promise<Terms> {
  const keys = await loadKeys()
  const cut = (text: string): readonly Unit[] => toUnits(text, keys)
  return {
    terms: parseQuery(query)
      .terms.map(cut)
      .filter((term) => term.length > 0),
    toUnits: cut,
  }
}

async function loadKeys(): Promise<ReadonlyMap<string, string> | undefined> {
  const form = document.querySelector<HTMLFormElement>('form.find')
  const page = form?.getAttribute('action')
  if (!page) return undefined
  const base = new URL('../../search/', new URL(page, location.href)).href
  try {
    return readFoldMap((await openSearchFiles(base).readJson<Settings>('settings.json')).fold)
  } catch {
    return undefined
  }
}

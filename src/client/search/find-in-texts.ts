import { toUnits, type Unit } from '../../text/units.ts'
import type { Findings } from './find.ts'
import type { Query } from './parse-query.ts'
import { hasTerm } from './places.ts'
import { compareByDate } from './rank.ts'
import type { ReportText } from './report-text.ts'

/** Which texts there are where there is no index, and how they are read. */
export interface SavedTexts {
  readonly slugs: readonly string[]
  readText(slug: string, script: 'hans' | 'hant'): Promise<ReportText>
}

/** The same as `find`, by reading every text: for the few reports that a reader saved. The newest first. */
export async function findInTexts(
  query: Query,
  { slugs, readText }: SavedTexts,
  keys: ReadonlyMap<string, string>,
): Promise<Findings> {
  const toTerms = (terms: readonly string[]): readonly (readonly Unit[])[] =>
    terms.map((term) => toUnits(term, keys)).filter(({ length }) => length > 0)
  const terms = toTerms(query.terms)
  const excluded = toTerms(query.excluded)
  const read = await Promise.all(
    slugs.map(async (slug) => {
      const texts = await Promise.all([readText(slug, 'hans'), readText(slug, 'hant')])
      const holds = (term: readonly Unit[]): boolean =>
        texts.some((text) => hasTerm(text, term, (one) => toUnits(one, keys)))
      const isFound = query.terms.length === terms.length && terms.every(holds)
      return isFound && !excluded.some(holds) ? [{ slug, date: texts[0].date }] : []
    }),
  )
  const reports = read.flat().toSorted(compareByDate)
  return { reports, terms, toCheck: [], toExclude: [] }
}

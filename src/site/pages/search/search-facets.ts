import type { PublishedReport } from '../../../archive/published-report.ts'
import type { Script } from '../../../report/script.ts'
import type { Words } from '../../../words/words.ts'
import type { Facet, FacetValue } from '../../shown/facets.ts'
import { FILTER_FIELDS, listFilterValues } from '../../shown/filter-fields.ts'

/** A filter beside the search results. */
export interface SearchFacet {
  /** As the search index names it. */
  readonly name: string
  readonly label: string
  readonly values: readonly SearchFacetValue[]
}

/** Some values also have a list of their own, which needs no search. */
type SearchFacetValue = Omit<FacetValue, 'url'> & Partial<Pick<FacetValue, 'url'>>

/** A filter with more values folds those after a button: the usual ones are enough to begin with. */
export const VALUES_AT_ONCE = 8

/**
 * The filters of the search page: the ways through the archive, and the districts and topics that reports name. These
 * have the Simplified word as their value in both scripts, as the index does; the most frequent come first.
 */
export function toSearchFacets(
  facets: readonly Facet[],
  reports: readonly PublishedReport[],
  script: Script,
  words: Words,
): readonly SearchFacet[] {
  return [
    ...facets,
    ...FILTER_FIELDS.map(
      ({ name, filter }): SearchFacet => ({
        name: filter,
        label: words.fields[name],
        values: countValues(reports, script, name),
      }),
    ),
  ].filter(({ values }) => values.length > 0)
}

function countValues(
  reports: readonly PublishedReport[],
  script: Script,
  field: (typeof FILTER_FIELDS)[number]['name'],
): readonly SearchFacetValue[] {
  const values = new Map<string, { readonly label: string; count: number }>()
  for (const report of reports) {
    const labels = listFilterValues(field, report, script)
    const seen = new Set<string>()
    for (const [i, value] of listFilterValues(field, report, 'Hans').entries()) {
      if (seen.has(value)) continue
      seen.add(value)
      const known = values.get(value)
      if (known) known.count++
      else values.set(value, { label: labels[i] ?? value, count: 1 })
    }
  }
  return [...values]
    .map(([value, { label, count }]) => ({ value, label, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

import type { FilterCounts } from './filter-form.ts'
import type { PagefindIndex } from './pagefind-index.ts'
import type { Filters } from './query-address.ts'

/** Filter → value → the ids of its reports. */
export type Facets = Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>>

/** Asks the index once which reports each value has; from then on filters cost nothing. */
export async function readFacets(index: PagefindIndex, choices: Filters): Promise<Facets> {
  const facets = await Promise.all(
    Object.entries(choices).map(async ([name, values]) => {
      const sets = await Promise.all(
        values.map(async (value) => {
          const { results } = await index.search(null, { filters: { [name]: value } })
          return [value, new Set(results.map(({ id }) => id))] as const
        }),
      )
      return [name, Object.fromEntries(sets)] as const
    }),
  )
  return Object.fromEntries(facets)
}

/** Whether a report has one of the chosen values of each filter. */
export function passes(id: string, filters: Filters, facets: Facets): boolean {
  return Object.entries(filters).every(([name, values]) =>
    values.some((value) => facets[name]?.[value]?.has(id)),
  )
}

/** What each value would leave of the reports found, the other filters as they are. */
export function countFacets(
  ids: readonly string[],
  filters: Filters,
  facets: Facets,
): FilterCounts {
  return Object.fromEntries(
    Object.entries(facets).map(([name, values]) => {
      const others = Object.fromEntries(Object.entries(filters).filter(([key]) => key !== name))
      const left = ids.filter((id) => passes(id, others, facets))
      const counts = Object.entries(values).map(([value, set]) => [
        value,
        left.filter((id) => set.has(id)).length,
      ])
      return [name, Object.fromEntries(counts)]
    }),
  )
}

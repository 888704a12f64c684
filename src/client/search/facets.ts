import type { FilterCounts } from './filter-form.ts'
import type { Filters } from './query-address.ts'

/** Filter → value → the slugs of its reports. */
export type Facets = Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>>

/** `facets.json` of a shard: filter → value → numbers of reports, each as its distance from the one before. */
export type ShardFacets = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>

/**
 * Which reports each value has that a reader can choose.
 *
 * @param shards what each shard says, with the slugs of its reports in their order
 */
export function toFacets(
  shards: readonly { readonly facets: ShardFacets; readonly slugs: readonly string[] }[],
  choices: Filters,
): Facets {
  const toSlugs = (name: string, value: string): ReadonlySet<string> =>
    new Set(
      shards.flatMap(({ facets, slugs }) => {
        let number = 0
        return (facets[name]?.[value] ?? []).map((distance) => {
          number += distance
          return slugs[number] ?? ''
        })
      }),
    )
  return Object.fromEntries(
    Object.entries(choices).map(([name, values]) => [
      name,
      Object.fromEntries(values.map((value) => [value, toSlugs(name, value)])),
    ]),
  )
}

/** Whether a report has one of the chosen values of each filter. */
export function passes(slug: string, filters: Filters, facets: Facets): boolean {
  return Object.entries(filters).every(([name, values]) =>
    values.some((value) => facets[name]?.[value]?.has(slug)),
  )
}

/** What each value would leave of the reports found, the other filters as they are. */
export function countFacets(
  slugs: readonly string[],
  filters: Filters,
  facets: Facets,
): FilterCounts {
  return Object.fromEntries(
    Object.entries(facets).map(([name, values]) => {
      const others = Object.fromEntries(Object.entries(filters).filter(([key]) => key !== name))
      const left = slugs.filter((slug) => passes(slug, others, facets))
      const counts = Object.entries(values).map(([value, set]) => [
        value,
        left.filter((slug) => set.has(slug)).length,
      ])
      return [name, Object.fromEntries(counts)]
    }),
  )
}

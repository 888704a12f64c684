import type { PublishedAgency } from '../../archive/archive.ts'
import { REPORT_KINDS, type ReportKind } from '../../report/report-kind.ts'
import type { Script } from '../../report/script.ts'
import { fill } from '../../words/fill.ts'
import type { Words } from '../../words/words.ts'
import { scriptFolder, type Urls } from '../urls.ts'
import type { ReportGroups } from './report-groups.ts'

/** A way to look through the archive: its values, each with how many reports it has and where they are listed. */
export interface Facet {
  readonly name: 'agency' | 'year' | 'kind' | 'topic'
  readonly label: string
  readonly values: readonly FacetValue[]
  /** What a shortened list leaves out, in one line. */
  readonly rest?: Omit<FacetValue, 'value'>
}

export interface FacetValue {
  /** As the search index knows it: a slug, a year, a kind. */
  readonly value: string
  readonly label: string
  readonly count: number
  readonly url: string
}

/** Agencies in the archive's order, years newest first, kinds in the order of `REPORT_KINDS`; none without a report. */
export function toFacets(
  groups: ReportGroups,
  script: Script,
  {
    urls,
    words,
    agencies,
  }: { readonly urls: Urls; readonly words: Words; readonly agencies: readonly PublishedAgency[] },
): readonly Facet[] {
  const to = (path: string): string => urls.to(scriptFolder(script) + path)
  const years = [...groups.byYear.keys()].sort((a, b) => b - a)
  const count = (list: readonly unknown[] | undefined): number => list?.length ?? 0
  return [
    {
      name: 'agency',
      label: words.fields.agency,
      values: agencies
        .map(({ slug, names }) => ({
          value: slug,
          label: names[script].shortName,
          count: count(groups.byAgency.get(slug)),
          url: to(`agencies/${slug}/`),
        }))
        .filter((value) => value.count > 0),
    },
    {
      name: 'year',
      label: words.listing.years,
      values: years.map((year) => ({
        value: String(year),
        label: fill(words.listing.year, { year }),
        count: count(groups.byYear.get(year)),
        url: to(`years/${year}/`),
      })),
    },
    {
      name: 'kind',
      label: words.fields.kind,
      values: REPORT_KINDS.filter((kind: ReportKind) => groups.byKind.has(kind)).map((kind) => ({
        value: kind,
        label: words.kinds[kind],
        count: count(groups.byKind.get(kind)),
        url: to(`kinds/${kind}/`),
      })),
    },
  ]
}

/** The first lines of a facet that has more, and one line for the rest. */
export function shortenFacet(
  facet: Facet,
  lines: number,
  rest: { readonly label: string; readonly url: string },
): Facet {
  if (facet.values.length <= lines) return facet
  const left = facet.values.slice(lines - 1)
  const count = left.reduce((sum, value) => sum + value.count, 0)
  return {
    ...facet,
    values: facet.values.slice(0, lines - 1),
    rest: { label: fill(rest.label, { n: left.length }), count, url: rest.url },
  }
}

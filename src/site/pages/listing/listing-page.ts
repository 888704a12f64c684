import type { Script } from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import { agencyFeedPath } from '../../machine/feed.ts'
import { type ChinesePage, makePage, type Page, type PageSetting } from '../../page.ts'
import type { Facet } from '../../shown/facets.ts'
import type { Saving } from '../../shown/saving.ts'
import { scriptFolder } from '../../urls.ts'
import type { AgencyFacts } from './agency-facts.ts'
import { listPath, ROWS_ON_A_PAGE } from './list-path.ts'
import type { ReportRow } from './report-row.ts'
import type { Timeline } from './timeline.ts'

/** A list of reports: the whole catalogue, or those of an agency, a year, a kind. A long one has several pages. */
export interface ListingPage extends ChinesePage {
  readonly heading: string
  /** Names an agency had before. */
  readonly formerNames: readonly string[]
  readonly facets: readonly Facet[]
  /** The facet value that is listed, by its address; the catalogue's own address where all are. */
  readonly facetUrl: string
  readonly catalogueUrl: string
  readonly total: number
  readonly totalOfAll: number
  readonly rows: readonly ReportRow[]
  readonly pageNumber: number
  readonly pageCount: number
  readonly pageLinks: readonly PageLink[]
  /** Of an agency's list. */
  readonly agency?: AgencyFacts
  readonly saving?: Saving
  /** Of the catalogue: how many there are of each year. */
  readonly timeline?: Timeline
}

interface PageLink {
  readonly number: number
  readonly url: string
  /** Whether pages between the last link and this one are left out. */
  readonly afterGap: boolean
}

/** @param path below the script's folder: `catalogue/`, `agencies/liupu/`. */
export function toListingPages(
  setting: PageSetting,
  script: Script,
  list: {
    readonly path: string
    readonly heading: string
    readonly formerNames: readonly string[]
    readonly rows: readonly ReportRow[]
    readonly facets: readonly Facet[]
    readonly totalOfAll: number
    readonly agency?: AgencyFacts
    readonly saving?: Saving
    readonly timeline?: Timeline
  },
): readonly ListingPage[] {
  const { path, heading, formerNames, rows, facets, totalOfAll, agency, saving, timeline } = list
  const { words, archiveTitle } = setting.chromes[script]
  const to = (end: string): string => setting.urls.to(scriptFolder(script) + end)
  const pageCount = Math.max(1, Math.ceil(rows.length / ROWS_ON_A_PAGE))
  const feed = toFeed(setting, script, path, heading)
  return Array.from({ length: pageCount }, (_, i) => {
    const number = i + 1
    const place = pageCount > 1 ? `（${fill(words.listing.pageLabel, { n: number })}）` : ''
    return {
      ...makePage(setting, script, listPath(path, number), {
        title: `${heading}${place} · ${archiveTitle}`,
        description: fill(words.listing.describe, { title: heading, n: rows.length }) + place,
        section: 'catalogue',
      }),
      ...(feed && { feed }),
      heading,
      formerNames,
      facets,
      facetUrl: to(path),
      catalogueUrl: to('catalogue/'),
      total: rows.length,
      totalOfAll,
      rows: pageCount === 1 ? rows : rows.slice(i * ROWS_ON_A_PAGE, number * ROWS_ON_A_PAGE),
      pageNumber: number,
      pageCount,
      pageLinks: toPageLinks(number, pageCount, (n) => to(listPath(path, n))),
      ...(agency && { agency }),
      ...(saving && { saving }),
      ...(timeline && { timeline }),
    }
  })
}

/** An agency's list has a feed of its own wherever the archive has one. */
function toFeed(
  { chromes, urls }: PageSetting,
  script: Script,
  path: string,
  title: string,
): Page['feed'] {
  const [, slug] = /^agencies\/([^/]+)\/$/.exec(path) ?? []
  const { feed, words } = chromes[script]
  if (slug === undefined || !feed) return undefined
  return {
    title: fill(words.machines.feedTitle, { title }),
    url: urls.to(agencyFeedPath(script, slug)),
  }
}

/** The first, the last, and two on either side of this one. */
function toPageLinks(
  current: number,
  count: number,
  urlOf: (number: number) => string,
): readonly PageLink[] {
  const numbers = new Set([1, count])
  for (let n = Math.max(1, current - 2); n <= Math.min(count, current + 2); n++) numbers.add(n)
  let last = 0
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => {
      const afterGap = number > last + 1
      last = number
      return { number, url: urlOf(number), afterGap }
    })
}

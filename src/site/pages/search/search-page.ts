import type { Script } from '../../../report/script.ts'
import { type ChinesePage, makePage } from '../../page.ts'
import type { SiteParts } from '../../site-parts.ts'
import { scriptFolder } from '../../urls.ts'
import { type SearchFacet, toSearchFacets } from './search-facets.ts'

/** The page that the search script fills. */
export interface SearchPage extends ChinesePage {
  readonly heading: string
  readonly facets: readonly SearchFacet[]
  /** Where the index lies, from this page: so it is found on a host and on a disk. */
  readonly searchBase: string
  /** What a report's slug is put after, from this page. */
  readonly reportsBase: string
  readonly catalogueUrl: string
}

export function toSearchPage({ archive, setting, facets }: SiteParts, script: Script): SearchPage {
  const { urls } = setting
  const { words, archiveTitle } = setting.chromes[script]
  const folder = scriptFolder(script)
  return {
    ...makePage(setting, script, 'search/', {
      title: `${words.nav.search} · ${archiveTitle}`,
      description: words.find.hint,
      section: 'search',
    }),
    heading: words.nav.search,
    facets: toSearchFacets(facets[script], archive.reports, script, words),
    searchBase: '../../search/',
    reportsBase: '../reports/',
    catalogueUrl: urls.to(`${folder}catalogue/`),
  }
}

import type { Script } from '../report/script.ts'
import type { Facet } from './facets.ts'
import { makePage, type Page, type PageSetting } from './page.ts'
import { scriptFolder } from './urls.ts'

/** The page that the search script fills. */
export interface SearchPage extends Page {
  readonly heading: string
  readonly facets: readonly Facet[]
  /** Where the index lies: `/search/`. */
  readonly searchBase: string
  /** What an index entry's slug is put after: `/zh-hans/reports/`. */
  readonly reportsBase: string
  readonly catalogueUrl: string
}

export function toSearchPage(
  setting: PageSetting,
  script: Script,
  facets: readonly Facet[],
): SearchPage {
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
    facets,
    searchBase: urls.to('search/'),
    reportsBase: urls.to(`${folder}reports/`),
    catalogueUrl: urls.to(`${folder}catalogue/`),
  }
}

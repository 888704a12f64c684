import type { Script } from '../report/script.ts'
import type { FacetValue } from './facets.ts'
import { makePage, type Page, type PageSetting } from './page.ts'
import { fill } from './words/fill.ts'

/** All agencies that have reports: where the filters of a large archive show only some. */
export interface DirectoryPage extends Page {
  readonly heading: string
  readonly values: readonly FacetValue[]
}

export function toDirectoryPage(
  setting: PageSetting,
  script: Script,
  values: readonly FacetValue[],
): DirectoryPage {
  const { words, archiveTitle } = setting.chromes[script]
  const heading = words.listing.agencies
  const total = values.reduce((sum, { count }) => sum + count, 0)
  return {
    ...makePage(setting, script, 'agencies/', {
      title: `${heading} · ${archiveTitle}`,
      description: fill(words.listing.describe, { title: heading, n: total }),
      section: 'catalogue',
    }),
    heading,
    values,
  }
}

import type { Script } from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import type { Facet, FacetValue } from '../../facets.ts'
import { makePage, type Page, type PageSetting } from '../../page.ts'

/** All agencies that have reports, or all topics: where the filters of a large archive show only some. */
export interface DirectoryPage extends Page {
  readonly heading: string
  readonly values: readonly FacetValue[]
}

export function toDirectoryPage(
  setting: PageSetting,
  script: Script,
  { path, label: heading, values }: Pick<Facet, 'label' | 'values'> & { readonly path: string },
): DirectoryPage {
  const { words, archiveTitle } = setting.chromes[script]
  const total = values.reduce((sum, { count }) => sum + count, 0)
  return {
    ...makePage(setting, script, path, {
      title: `${heading} · ${archiveTitle}`,
      description: fill(words.listing.describe, { title: heading, n: total }),
      section: 'catalogue',
    }),
    heading,
    values,
  }
}

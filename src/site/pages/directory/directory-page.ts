import type { Script } from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import { type ChinesePage, makePage, type PageSetting } from '../../page.ts'
import type { Facet, FacetValue } from '../../shown/facets.ts'
import type { SiteParts } from '../../site-parts.ts'

/** All agencies that have reports, or all topics: where the filters of a large archive show only some. */
export interface DirectoryPage extends ChinesePage {
  readonly heading: string
  readonly values: readonly FacetValue[]
}

/** There is one of topics only where several reports share any. */
export function toDirectoryPages(
  { setting, topics, facets, topicFacet }: SiteParts,
  script: Script,
): readonly DirectoryPage[] {
  const { listing } = setting.chromes[script].words
  const agencies = facets[script].find(({ name }) => name === 'agency')?.values ?? []
  return [
    toDirectoryPage(setting, script, {
      path: 'agencies/',
      label: listing.agencies,
      values: agencies,
    }),
    ...(topics.length > 0
      ? [toDirectoryPage(setting, script, { ...topicFacet[script], path: 'topics/' })]
      : []),
  ]
}

function toDirectoryPage(
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

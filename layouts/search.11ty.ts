import type { Assets } from '../src/site/assets.ts'
import type { SearchPage } from '../src/site/search-page.ts'
import { renderSearchPage } from './components/search-page.ts'

interface Data {
  readonly item: SearchPage
  readonly assets: Assets
}

/** The search page, in both scripts. */
export default {
  data: () => ({
    pagination: { data: 'pages.searches', size: 1, alias: 'item' },
    permalink: ({ item }: Data) => item.outputPath,
    eleventyExcludeFromCollections: true,
  }),
  render: ({ item, assets }: Data) => String(renderSearchPage(item, assets)),
}

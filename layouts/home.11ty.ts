import type { Assets } from '../src/site/assets.ts'
import type { HomePage } from '../src/site/home-page.ts'
import { renderHomePage } from './components/home-page.ts'

interface Data {
  readonly item: HomePage
  readonly assets: Assets
}

/** The home page, in both scripts. */
export default {
  data: () => ({
    pagination: { data: 'pages.homes', size: 1, alias: 'item' },
    permalink: ({ item }: Data) => item.outputPath,
    eleventyExcludeFromCollections: true,
  }),
  render: ({ item, assets }: Data) => String(renderHomePage(item, assets)),
}

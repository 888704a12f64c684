import type { Assets } from '../src/site/assets.ts'
import type { ContentPage } from '../src/site/content-page.ts'
import { renderContentPage } from './components/content-page.ts'

interface Data {
  readonly item: ContentPage
  readonly assets: Assets
}

/** The pages of the maintainer's own words, and the about page. */
export default {
  data: () => ({
    pagination: { data: 'pages.contents', size: 1, alias: 'item' },
    permalink: ({ item }: Data) => item.outputPath,
    eleventyExcludeFromCollections: true,
  }),
  render: ({ item, assets }: Data) => String(renderContentPage(item, assets)),
}

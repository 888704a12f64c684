import type { Assets } from '../src/site/assets.ts'
import type { ListingPage } from '../src/site/listing-page.ts'
import { renderListingPage } from './components/listing-page.ts'

interface Data {
  readonly item: ListingPage
  readonly assets: Assets
}

/** The catalogue, and the lists by agency, year and kind. */
export default {
  data: () => ({
    pagination: { data: 'pages.listings', size: 1, alias: 'item' },
    permalink: ({ item }: Data) => item.outputPath,
    eleventyExcludeFromCollections: true,
  }),
  render: ({ item, assets }: Data) => String(renderListingPage(item, assets)),
}

import type { Assets } from '../src/site/assets.ts'
import type { LeafPage } from '../src/site/leaf-page.ts'
import { renderLeafPage } from './components/leaf-page.ts'

interface Data {
  readonly item: LeafPage
  readonly assets: Assets
}

/** The page at the root, and 404: both scripts at once. */
export default {
  data: () => ({
    pagination: { data: 'pages.leaves', size: 1, alias: 'item' },
    permalink: ({ item }: Data) => item.outputPath,
    eleventyExcludeFromCollections: true,
  }),
  render: ({ item, assets }: Data) => String(renderLeafPage(item, assets)),
}

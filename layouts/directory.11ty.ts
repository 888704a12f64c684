import type { Assets } from '../src/site/assets.ts'
import type { DirectoryPage } from '../src/site/directory-page.ts'
import { renderDirectoryPage } from './components/directory-page.ts'

interface Data {
  readonly item: DirectoryPage
  readonly assets: Assets
}

/** The list of all agencies. */
export default {
  data: () => ({
    pagination: { data: 'pages.directories', size: 1, alias: 'item' },
    permalink: ({ item }: Data) => item.outputPath,
    eleventyExcludeFromCollections: true,
  }),
  render: ({ item, assets }: Data) => String(renderDirectoryPage(item, assets)),
}

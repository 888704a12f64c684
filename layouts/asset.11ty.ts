import type { AssetFile } from '../src/site/bundle-client.ts'

/** Style sheet, scripts and drawings, written as they come out of the bundler. */
export default {
  data: {
    pagination: { data: 'assetFiles', size: 1, alias: 'item' },
    permalink: ({ item }: { item: AssetFile }): string => item.outputPath,
    eleventyExcludeFromCollections: true,
  },
  render: ({ item }: { item: AssetFile }): string => item.text,
}

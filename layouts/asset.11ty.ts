import type { AssetFile } from '../src/bundle/bundle-client.ts'

/** Style sheet, scripts, drawings and the files for machines, written as they are. */
export default {
  data: {
    pagination: { data: 'assetFiles', size: 1, alias: 'item' },
    permalink: ({ item }: { item: AssetFile }): string => item.outputPath,
    // `_headers` and the like.
    eleventyAllowMissingExtension: true,
    eleventyExcludeFromCollections: true,
  },
  render: ({ item }: { item: AssetFile }): string => item.text,
}
